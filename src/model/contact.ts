import type { ContractName } from './facts.js'
import type { UserId } from './names.js'

/** A contract, and the address at which a service speaks it. */
export interface Service {
  readonly contract: ContractName
  readonly baseUrl: string
}

/** What can stand between Espalier and a service, from the one that says most about the service to the one that says least. */
export const obstacleNames = [
  'unknown-host',
  'no-connection',
  'untrusted',
  'other-address',
  'expired-key',
  'wrong-key',
  'no-rights',
  'web-page',
  'other-contract',
  'no-answer',
  'no-service',
] as const

export type ObstacleName = (typeof obstacleNames)[number]

/** An obstacle. The message is one paragraph, and ends with the one thing to do. */
export interface Obstacle {
  readonly kind: 'obstacle'
  readonly name: ObstacleName
  readonly exit: 1 | 6 | 8
  readonly message: string
}

/** Whose key it is. `id` is null if the contract that is used does not say, `email` if no contract does. */
export interface KeyOwner {
  readonly id: UserId | null
  readonly email: string | null
}

/** Which contract answers where, and to whom the key belongs. */
export interface AnsweringService extends Service {
  readonly kind: 'answers'
  readonly owner: KeyOwner
  /** The other contract, if it answers too, and why it is not used. */
  readonly other: Service | null
  readonly because: 'chosen' | 'address' | 'documented'
}

/** The result of a first contact with a service. */
export type Contact = AnsweringService | Obstacle
