import { execFileSync } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import type { State } from '../../../src/model/files.js'
import { filesWithKey } from '../../support/canary.js'
import type { Place } from './place.js'
import type { Scene } from './scenes.js'
import { untoldIn } from './told.js'

/** How service and state are in the end, with the address of an account in the place of its id. */
export interface Ending {
  readonly users: Readonly<Record<string, unknown>>
  readonly state: unknown
}

export function endingOf({ sandbox, state }: Place): Ending {
  const { users } = sandbox.company
  const emails = new Map<string, string>(users.map(({ id, email }) => [id, email]))
  const name = (id: string | null): string | null => (id === null ? null : (emails.get(id) ?? `nobody, ${id}`))
  const entries = users.map((user) => [user.email, { ...user, id: '', managerId: name(user.managerId) }] as const)
  return {
    users: Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1))),
    state: withoutChance(state(), name),
  }
}

/** What two states of the same company have in common, whatever they were called and however often they were saved. */
function withoutChance(state: State | null, name: (id: string) => string | null): unknown {
  if (state === null) return null
  const named = Object.entries(state.bindings).map(([key, { id, applied }]) => [key, { account: name(id), applied }])
  const evidence = typeof state.evidence
  // That the seal fits is seen by the runs that go on from it.
  const seal = { ...state.seal, parent: '', mac: '' }
  return {
    ...state,
    lineage: '',
    serial: 0,
    service: '',
    evidence,
    seal,
    bindings: Object.fromEntries(named) as unknown,
  }
}

/** What is not as an uninterrupted run has left it: a sentence each. */
export function wrongIn(place: Place, scene: Scene, due: Ending): string[] {
  const is = endingOf(place)
  const state = place.state()
  const made = place.sandbox.stats().requests['POST 201'] ?? 0
  const refused = Object.keys(place.sandbox.stats().requests).filter((kind) => !expected.test(kind))
  return [
    ...different('user', is.users, due.users),
    ...different('state', is.state, due.state),
    ...(Object.keys(state?.intents ?? {}).length === 0 ? [] : ['writes are open']),
    ...(state?.lock === null ? [] : ['the lock is held']),
    ...(made === scene.hires ? [] : [`${made} accounts were made, not ${scene.hires}`]),
    ...(refused.length === 0 ? [] : [`the service refused: ${refused.join(', ')}`]),
    ...(place.kind === 'git' ? gapsIn(place.store) : []),
    ...untoldIn(place, scene),
    ...filesWithKey(place.top).map((file) => `the API key is in ${file}`),
  ]
}

/** What the service answers to what is right, and what only a fault makes it do. */
const expected = /^(?:GET|PUT) 200$|^POST 201$| (?:429|500|hang)$/

/** What differs in the things of a record, and in the things of those. */
function different(what: string, is: unknown, due: unknown): string[] {
  if (isDeepStrictEqual(is, due)) return []
  if (!isRecord(is) || !isRecord(due)) return [`${what} is ${JSON.stringify(is)} and not ${JSON.stringify(due)}`]
  const names = new Set([...Object.keys(is), ...Object.keys(due)])
  return [...names].flatMap((name) => different(`${what} ${name}`, is[name], due[name]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** On a branch, every save there ever was can be seen: each has the next serial. */
function gapsIn(repository: string): string[] {
  const args = ['--git-dir', repository, 'log', '--reverse', '--format=%s', 'espalier-state']
  const serials = [...execFileSync('git', args, { encoding: 'utf8' }).matchAll(/^serial (\d+)/gm)].map(([, n]) =>
    Number(n),
  )
  return serials.every((serial, index) => serial === index + 1) ? [] : [`the serials are ${serials.join(', ')}`]
}
