import { isDeepStrictEqual } from 'node:util'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { State } from '../../../src/model/files.js'
import { chanceOf, type Chance } from '../../simulation/chance.js'
import type { Row } from '../row.js'
import { forgeryOf } from './alter.js'
import { branchPlace, filePlace, stood, type Branch, type Place } from './places.js'
import { anyState, branch, nextOf } from './states.js'
import { firstSeed } from '../seed.js'

/** A state in a file is replaced: a run stops with 7, and goes on from the right one once that is back. */
export async function fileRow(top: string, count: number): Promise<Row> {
  const place = filePlace(top)
  const failures: string[] = []
  let state = await first(place, chanceOf(1))
  const texts = [place.read()]
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const chance = chanceOf(seed ^ 0xf11e)
    const text = place.read()
    const { way, text: forged } = forgeryOf(text, texts.slice(-5), 'state', nowhere, chance)
    place.put(forged)
    const found = await stood(place.open(), null)
    if (typeof found !== 'string') failures.push(`file ${seed}: a run stands on ${way}: ${forged}`)
    place.put(text)
    state = await goOn(place, state, `file ${seed}`, failures, chance)
    texts.push(place.read())
  }
  return { what: 'forgeries of a state in a file', cases: count, failures, note: '' }
}

const nowhere = { branch: null, parent: null }

/** On a branch of a real repository: what is put on top stops nothing, and what is put in the place of it is not believed. */
export async function branchRow(top: string, count: number): Promise<Row> {
  const failures: string[] = []
  let [stops, place, state] = [0, null as Branch | null, anyState(chanceOf(1))]
  let before = ''
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const chance = chanceOf(seed ^ 0x617)
    // A branch with a long history is slow, and shows nothing more.
    if (place === null || (seed - firstSeed) % 25 === 0) {
      const folder = join(top, `branch-${seed}`)
      mkdirSync(folder)
      place = branchPlace(folder)
      state = await first(place, chance)
      before = place.tip()
      state = await goOn(place, state, 'the first save', failures, chance)
    }
    const tip = place.tip()
    if (chance.maybe(0.7)) await onTop(place, before, state, seed, failures, chance)
    else {
      stops += 1
      await instead(place, before, state, seed, failures, chance)
    }
    before = tip
    state = await goOn(place, state, `branch ${seed}`, failures, chance)
  }
  return { what: 'forgeries on a branch of Git', cases: count, failures, note: `${stops} of them with force` }
}

async function onTop(
  place: Branch,
  before: string,
  state: State,
  seed: number,
  failures: string[],
  chance: Chance,
): Promise<void> {
  const tip = place.tip()
  for (let pushes = chance.pick([1, 1, 3]); pushes > 0; pushes -= 1) {
    const parents = [place.tip()]
    const copy = (): string => place.commit(place.read(before), place.parents(before))
    if (chance.maybe(0.4)) parents.push(chance.maybe(0.5) ? before : copy())
    const { text } = forgery(place, tip, before, parents[0] ?? tip, chance)
    place.put(text, chance.shuffled(parents))
  }
  const store = place.open()
  const found = await stood(store, state.lineage)
  if (typeof found === 'string') failures.push(`branch ${seed}: junk on top stops a run: ${found}`)
  else if (!isSame(found.state, state) || found.strange < 1)
    failures.push(`branch ${seed}: a run stands on serial ${found.state?.serial}, below ${found.strange} commits`)
}

/** The newest commit of ours is replaced, or gone. What comes then is the one before it, where nothing has seen the newest. */
async function instead(
  place: Branch,
  before: string,
  state: State,
  seed: number,
  failures: string[],
  chance: Chance,
): Promise<void> {
  const tip = place.tip()
  const [text, [parent = '']] = [place.read(before), place.parents(tip)]
  const kind = chance.pick(['deleted', 'older', 'beside', 'alone'] as const)
  if (kind === 'deleted') place.move(null)
  else if (kind === 'older') place.move(parent)
  else place.put(forgery(place, tip, before, parent, chance).text, kind === 'beside' ? [parent] : [])
  const seen = await stood(place.open(), null)
  if (typeof seen !== 'string') failures.push(`branch ${seed}: a clone that has seen more goes on: ${kind}`)
  place.forget()
  const unseen = await stood(place.open(), state.lineage)
  const isOlder = typeof unseen !== 'string' && isSame(unseen.state, sealedIn(text))
  if (typeof unseen !== 'string' && !isOlder) failures.push(`branch ${seed}: a forgery is believed: ${kind}`)
  if (kind === 'deleted' && typeof unseen !== 'string') failures.push(`branch ${seed}: missing is taken for new`)
  place.move(tip)
}

/** `before`: the commit of ours before the newest one. */
function forgery(
  place: Branch,
  tip: string,
  before: string,
  parent: string,
  chance: Chance,
): ReturnType<typeof forgeryOf> {
  const text = place.read(tip)
  return forgeryOf(text, [place.read(before), text], 'state', { branch, parent }, chance)
}

function sealedIn(text: string): State {
  const { seal: _, ...state } = JSON.parse(text) as State
  return state
}

async function first(place: Place, chance: Chance): Promise<State> {
  const state = anyState(chance)
  const store = place.open()
  await store.load().catch(() => null)
  await store.save(state)
  return state
}

/** The next run finds what was saved last, and saves: the clock was not stopped. */
async function goOn(place: Place, state: State, when: string, failures: string[], chance: Chance): Promise<State> {
  const store = place.open()
  const found = await stood(store, state.lineage)
  if (typeof found === 'string' || !isSame(found.state, state)) {
    failures.push(`${when}: a run does not go on: ${typeof found === 'string' ? found : 'from another state'}`)
    return state
  }
  const next = nextOf(state, chance)
  await store.save(next)
  return next
}

function isSame(found: State | null, state: State): boolean {
  return found !== null && isDeepStrictEqual({ ...found, format: 2 }, { ...state, format: 2 })
}
