import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceOf } from '../../simulation/chance.js'
import type { Row } from '../row.js'
import { doubleCuts, namedCuts, some, timedCuts, type Wholes } from './choice.js'
import { shortageCase, shortages } from './full-disk.js'
import { killAt, type Killed, type Whole } from './kill.js'
import { inLanes } from './lanes.js'
import type { Kind } from './place.js'
import type { Cut } from './point.js'
import type { Scene } from './scenes.js'
import { allCases, quickCases, signalCase } from './signals.js'
import { wholeRun } from './whole.js'
import { firstSeed } from '../seed.js'

/** How many kills there are of each sort, and which of the other cases; null: all that there are. */
const forms = {
  short: { named: 4, timed: 1, double: 1, signals: quickCases, shortages: shortages.slice(3, 5) },
  full: { named: null, timed: 64, double: 42, signals: allCases, shortages },
} as const

/**
 * The built CLI as a process that is ended from outside, over real sockets and in both stores: killed at named points,
 * at random times and twice in a row, interrupted as a runner does it, and left without room for its state. Whatever
 * happened, the next run must end as an uninterrupted run does.
 */
export async function killCampaign(form: 'short' | 'full'): Promise<Row[]> {
  return await inFolder(async (top) => {
    const wholes = await wholesIn(top)
    const { signals, shortages: few } = forms[form]
    const { changes } = wholes
    const rows = await Promise.all([
      killRows(form, wholes, top),
      rowFrom('SIGINT and SIGTERM while it waits', top, signals, (one, at) => signalCase(one, changes[one.kind], at)),
      rowFrom('no room for the state', top, few, (one, at) => shortageCase(one, changes[one.kind], at)),
    ])
    return rows.flat()
  })
}

async function wholesIn(top: string): Promise<Wholes> {
  const both = async (scene: Scene['name']): Promise<Record<Kind, Whole>> => {
    const [file, git] = await Promise.all([wholeRun(scene, 'file', top), wholeRun(scene, 'git', top)])
    return { file, git }
  }
  const [changes, first] = await Promise.all([both('changes'), both('first run')])
  return { changes, 'first run': first }
}

/** Kills at the same time: much of each is waiting. */
const lanes = 4

async function killRows(form: 'short' | 'full', wholes: Wholes, top: string): Promise<Row[]> {
  const { named, timed, double } = forms[form]
  const chance = chanceOf(20_261_122 + firstSeed)
  const all = namedCuts(wholes)
  const sorts = [
    ['SIGKILL at a named point', named === null ? all : some(all, named, chance)],
    ['SIGKILL at a random time', timedCuts(timed, chance)],
    ['SIGKILL twice in a row', doubleCuts(double, wholes, chance)],
  ] as const
  const cuts = sorts.flatMap(([what, list]) => list.map((cut) => ({ what, cut })))
  const killed = await inLanes(cuts, lanes, async ({ what, cut }, index) => {
    return { what, ...(await killInTime(cut, wholes[cut.scene][cut.kind], join(top, `kill-${index}`))) }
  })
  return sorts.map(([name]) => {
    const ours = killed.filter(({ what }) => what === name)
    return killRow(name, ours)
  })
}

/** A run may be quicker than the one that was measured: then another one is killed after half the time. */
async function killInTime(cut: Cut, whole: Whole, top: string): Promise<Killed> {
  const killed = await killAt(cut, whole, top)
  if (cut.point.at !== 'time' || killed.kills > 0 || killed.wrong.length > 0) return killed
  return await killInTime({ ...cut, point: { at: 'time', part: cut.point.part / 2 } }, whole, top)
}

/** A run that had ended before it could be killed is no case. */
function killRow(what: string, killed: readonly Killed[]): Row {
  const hit = killed.filter(({ kills }) => kills > 0)
  const kills = hit.reduce((sum, one) => sum + one.kills, 0)
  const more = hit.filter(({ runs }) => runs > 1).length
  const note = `${kills} kills, ${killed.length - hit.length} came too late, ${more} needed a second run`
  const failures = killed.flatMap(({ cut, wrong }) => {
    const again = `KILL='${JSON.stringify(cut)}' npx vitest run test/torture/kills`
    return wrong.length === 0 ? [] : [`${wrong.join('; ')}. See it again: ${again}`]
  })
  return { what, cases: hit.length, failures, note }
}

async function rowFrom<Case extends { readonly what: string; readonly kind: Kind }>(
  what: string,
  top: string,
  list: readonly Case[],
  run: (one: Case, top: string) => Promise<readonly string[]>,
): Promise<Row[]> {
  const found = await inLanes(list, 2, async (one, index) => {
    const wrong = await run(one, join(top, `${what.replaceAll(' ', '-')}-${index}`))
    return wrong.map((sentence) => `${one.what} (${one.kind}): ${sentence}`)
  })
  return [{ what, cases: list.length, failures: found.flat(), note: '' }]
}

/** Kills as one cut says, as a failure tells it. */
export async function repeatCut(cut: Cut): Promise<Killed> {
  return await inFolder(async (top) => {
    const whole = await wholeRun(cut.scene, cut.kind, top)
    return await killAt(cut, whole, join(top, 'kill'))
  })
}

async function inFolder<T>(use: (top: string) => Promise<T>): Promise<T> {
  const top = mkdtempSync(join(tmpdir(), 'espalier-torture-kills-'))
  try {
    return await use(top)
  } finally {
    // A git whose caller was killed may still be writing.
    rmSync(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}
