import type { Action, Verb } from '../../src/model/actions.js'
import type { Values } from '../../src/model/fields.js'
import type { Change, Scheduled } from '../../src/model/files.js'
import type { Day } from '../../src/model/names.js'
import { change } from '../fixtures/render/plans.js'

// Plans of thousands of changes.

const actions = {
  leave: 'deactivate',
  admin: 'update',
  move: 'move',
  rehire: 'reactivate',
  hire: 'create',
  change: 'update',
  adopt: 'adopt',
} satisfies Record<Verb, Action>

/** `team` spreads them over managers and departments. */
export function one(verb: Verb, at: number, team: number, name: string): Change {
  const [manager, department] = [`boss.${team}`, `Team ${String.fromCharCode(65 + (team % 26))}`]
  const values: Record<Verb, readonly [Values, Values]> = {
    leave: [{ active: true }, { active: false }],
    admin: [{ role: 'user' }, { role: 'admin' }],
    move: [{ manager: 'dana.weiss' }, { manager }],
    rehire: [{ active: false }, { active: true, manager }],
    hire: [{}, { email: `${at}@acme.example`, department, manager }],
    change:
      at % 7 === 0
        ? [{ email: 'old@acme.example' }, { email: 'new@acme.example' }]
        : [{ department: 'Sales' }, { department }],
    adopt: [{ email: 'x@acme.example' }, {}],
  }
  const [before, after] = values[verb]
  const stands = { department: 'Sales', manager: 'dana.weiss' }
  return {
    ...change(actions[verb], verb, `${verb}.${at}`, name, before, after),
    stands,
    reports: verb === 'move' ? at % 4 : 0,
  }
}

const letter = (at: number): string => String.fromCharCode(97 + (at % 26))
export const nameOf = (at: number): string => `Person ${letter(at / 676)}${letter(at / 26)}${letter(at)}`

/** So many changes of one verb, in so many teams. */
export function many(count: number, verb: Verb, teams: number): readonly Change[] {
  return Array.from({ length: count }, (_, at) => one(verb, at, at % teams, `${verb} ${nameOf(at)}`))
}

/** The same as a line of a later day. */
export function laterOf({ key, name, verb, after, at }: Change): Scheduled {
  return { on: '2026-12-01' as Day, verb, key, name, values: after, at }
}
