import type { PersonKey, UserId } from './names.js'

/**
 * How a plan names a node of the reporting tree, such as a manager: the key of a person, or `#` and a user id for an
 * account outside the chart. No key begins with `#`. This file alone knows that form.
 */
export type ReportingNode = string

/** The node of an account. */
export function nodeOf(id: UserId, keyOf: ReadonlyMap<UserId, PersonKey>): ReportingNode {
  return keyOf.get(id) ?? `#${id}`
}

/** The account of a node. `idOf`: the account that is bound to a key; null if none is. */
export function accountOf(node: ReportingNode, idOf: (key: PersonKey) => UserId | null): UserId | null {
  return outsideId(node) ?? idOf(node as PersonKey)
}

/** The id of a node outside the chart; null for a key. */
export function outsideId(node: ReportingNode): UserId | null {
  return node.startsWith('#') ? (node.slice(1) as UserId) : null
}
