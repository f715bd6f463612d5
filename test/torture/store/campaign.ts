import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { State } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import { chainOf } from '../../../src/state/chain.js'
import { emptyState } from '../../../src/state/state.js'
import type { Row } from '../row.js'
import { bundleWriter, newPlace, openAt, startWriter, type Place } from './processes.js'
import { stateIn } from '../../support/seals.js'
import type { Form } from '../form.js'

/** How many saves each of four writers makes, and how many writers are killed, for each store. */
const forms = { brief: { saves: 1, kills: 2 }, short: { saves: 3, kills: 6 }, full: { saves: 15, kills: 60 } } as const

/**
 * Real processes that save at the same time, and that are killed while they save, in both stores. Nothing that was told
 * to be saved may be lost, and every state that is found must be whole.
 */
export async function storeCampaign(form: Form): Promise<Row[]> {
  const top = mkdtempSync(join(tmpdir(), 'espalier-torture-store-'))
  const { saves, kills } = forms[form]
  try {
    const program = await bundleWriter(top)
    const rows: Row[] = []
    for (const kind of ['file', 'git'] as const) {
      rows.push(await together(newPlace(kind, join(top, `${kind}-together`), program), saves, 'own'))
      if (kind === 'git' && form === 'full')
        rows.push(await together(newPlace(kind, join(top, 'git-shared'), program), saves, 'shared'))
      rows.push(await killed(newPlace(kind, join(top, `${kind}-killed`), program), kills))
    }
    return rows
  } finally {
    // A git whose caller was killed may still be writing.
    rmSync(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** Four writers at the same time: every save of each must be there in the end, one serial each. */
async function together(place: Place, saves: number, clone: 'own' | 'shared'): Promise<Row> {
  const names = ['ann', 'ben', 'cleo', 'dan']
  const writers = names.map((name) => startWriter(place, name, saves, clone))
  const ends = await Promise.all(writers.map(async ({ end }) => await end))
  const expected = names.flatMap((name) => Array.from({ length: saves }, (_, index) => `${name}-${index}`))
  const failures = ends
    .filter(({ code }) => code !== 0)
    .map(({ code, errors }) => `A writer ended with ${code}: ${errors}`)
  const state = await found(place, 'at the end', failures)
  failures.push(...lost(expected, state, 'at the end'))
  if (state?.serial !== expected.length) failures.push(`Serial ${state?.serial} after ${expected.length} saves.`)
  const conflicts = ends.flatMap(({ lines }) => lines).filter((line) => line === 'conflict').length
  const where = place.kind === 'file' ? 'file' : `git, ${clone === 'own' ? 'a clone each' : 'one clone'}`
  return {
    what: `store (${where}): 4 writers at once`,
    cases: expected.length,
    failures,
    note: `${conflicts} conflicts`,
  }
}

/** One writer after another, each killed at another moment of a save. */
async function killed(place: Place, kills: number): Promise<Row> {
  await openAt(place, 'seed').save(filled())
  const told: string[] = []
  const failures: string[] = []
  for (let kill = 0; kill < kills && failures.length < 3; kill += 1) {
    const writer = startWriter(place, `k${kill}`, 1_000, 'shared')
    await writer.spoke
    // Spread evenly over some saves, in an order that hops about.
    await sleep(((kill * 0.618) % 1) * span[place.kind])
    // A git whose caller alone was killed runs on; one that is killed too leaves what it was writing.
    writer.kill(kill % 2 === 0 ? 'group' : 'process')
    const { code, lines, errors } = await writer.end
    if (code !== null) failures.push(`Writer ${kill} ended with ${code}: ${errors}`)
    told.push(...lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice(6)))
    failures.push(...lost(told, await found(place, `after kill ${kill}`, failures), `after kill ${kill}`))
  }
  failures.push(...(await leftOver(place)))
  return {
    what: `store (${place.kind}): kill -9 while saving`,
    cases: kills,
    failures,
    note: `${told.length} saves told`,
  }
}

/** Milliseconds over which the kills are spread: about three saves. */
const span = { file: 25, git: 120 }

/** A first state that is large enough to be found half written. */
function filled(): State {
  const entries = Array.from({ length: 2_000 }, (_, index) => [
    `p${index}`,
    {
      id: `u-${index}` as UserId,
      applied: { email: `p${index}@acme.example`, firstName: 'Grace', lastName: 'Hopper' },
    },
  ])
  const state = emptyState('Acme', 'https://service.example/api/v1', '0123456789abcdef')
  return { ...state, serial: 1, bindings: Object.fromEntries(entries) as State['bindings'] }
}

/** The state that another run finds; a failure if it is not whole. */
async function found(place: Place, when: string, failures: string[]): Promise<State | null> {
  try {
    const store = openAt(place, 'look')
    const state = await stateIn(store)
    const links = chainOf(await store.records(), state?.evidence)
    const told = new Set(links.flatMap(({ chained, record }) => (chained ? [record.by] : [])))
    failures.push(...saved(state).flatMap((key) => (told.has(key) ? [] : [`No record ${when}: ${key}`])))
    // On a branch a record is there with its state or not at all.
    if (place.kind === 'git')
      failures.push(...links.flatMap(({ chained, name }) => (chained ? [] : [`Beside: ${name}`])))
    return state
  } catch (error) {
    failures.push(`Torn ${when}: ${String(error)}`)
    return null
  }
}

/** The keys that the writers have saved. */
function saved(state: State | null): readonly string[] {
  return Object.keys(state?.bindings ?? {}).filter((key) => key.includes('-'))
}

/** The saves that were told and are not there. */
function lost(told: readonly string[], state: State | null, when: string): string[] {
  return told.filter((key) => state?.bindings[key as PersonKey]?.id !== `u-${key}`).map((key) => `Lost ${when}: ${key}`)
}

/** What the killed writers have left in the folder after one more save, which clears it. */
async function leftOver(place: Place): Promise<string[]> {
  const { code, errors } = await startWriter(place, 'last', 1, 'shared').end
  if (code !== 0) return [`The last writer ended with ${code}: ${errors}`]
  const names =
    place.kind === 'file'
      ? readdirSync(place.folder).filter((name) => name !== 'state.json' && name !== 'evidence')
      : []
  return names.map((name) => `Left over: ${name}`)
}
