import { rmSync } from 'node:fs'
import { writeChart } from '../../support/charts.js'
import { wrongIn, type Ending } from './ending.js'
import { cutAt } from './knife.js'
import { placeOf, type Place, type Template } from './place.js'
import { showsWithinOf, type Cut } from './point.js'
import { settingsWith } from './scenes.js'

/** The result of an uninterrupted run, and what it takes. */
export interface Whole {
  readonly template: Template
  readonly ending: Ending
  /** The same, once the edited chart was applied too. */
  readonly edited: Ending
  readonly requests: number
  readonly saves: number
  /** Milliseconds from its first request to its end. */
  readonly span: number
}

/** What became of one cut. */
export interface Killed {
  readonly cut: Cut
  /** How many runs were killed: none if they had ended before. */
  readonly kills: number
  /** How many runs it took after that until one ended with 0. */
  readonly runs: number
  readonly wrong: readonly string[]
}

/** Runs may be needed after a kill: the first one may be one save behind a push that was still on its way. */
const mostRuns = 4

/** Kills a run as a cut says, runs again until all is well, and tells what is not as it must be. */
export async function killAt(cut: Cut, whole: Whole, top: string): Promise<Killed> {
  const { scene } = whole.template
  const place = await placeOf(whole.template, top, showsWithinOf(cut))
  const serials: number[] = []
  let [kills, runs] = [0, 0]
  try {
    for (const point of [cut.point, ...(cut.again === null ? [] : [cut.again])]) {
      const start = (): ReturnType<Place['start']> => place.start(applying(cut))
      if (await cutAt(point, cut.whom, whole.span, place, start)) kills += 1
      checkSerial(place, serials)
    }
    let { edited } = cut
    if (edited) {
      writeChart(place.folder, scene.edited, settingsWith(showsWithinOf(cut)))
      edited = !(await waitsForHour(place, applying(cut), serials))
      // Under the address that was sent, the hire is settled at once.
      if (!edited) writeChart(place.folder, scene.after, settingsWith(showsWithinOf(cut)))
    }
    runs = await untilDone(place, applying(cut), serials)
    // Equal endings have equal plans: of the many kills at requests and times, none is asked for its own.
    if (cut.point.at === 'push' || cut.point.at === 'save') await expectNothingLeft(place)
    return { cut, kills, runs, wrong: wrongIn(place, scene, edited ? whole.edited : whole.ending) }
  } catch (error) {
    return { cut, kills, runs, wrong: [(error as Error).message] }
  } finally {
    await place.close()
    // A git whose caller was killed may still be writing.
    rmSync(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** A first run has to be told that no person has an account. Until it was seen to begin, it is told again. */
function applying({ inFlight, scene }: Cut): readonly string[] {
  const flags = scene === 'first run' ? ['--first-run'] : []
  return ['apply', '--yes', '--max-in-flight', String(inFlight), ...flags]
}

/** Runs until one ends with 0, and returns how many it took. Throws for any end that does not ask to run again. */
export async function untilDone(place: Place, args: readonly string[], serials: number[]): Promise<number> {
  let last = ''
  for (let runs = 1; runs <= mostRuns; runs += 1) {
    const { exit, said } = await place.start(args).ended
    last = `${exit}: ${said}`
    checkSerial(place, serials)
    if (exit === 0) return runs
    if (exit !== 3 && exit !== 7) throw new Error(`run ${runs} after the kill ended with ${exit}: ${said}`)
  }
  throw new Error(`${mostRuns} runs after the kill did not end with 0, the last one with ${last}`)
}

/**
 * Whether a hire that may have been sent waits for an hour, because its address was changed since: under another one, no
 * service refuses a second account.
 */
async function waitsForHour(place: Place, args: readonly string[], serials: number[]): Promise<boolean> {
  for (let runs = 1; runs <= mostRuns; runs += 1) {
    const { exit, said } = await place.start(args).ended
    checkSerial(place, serials)
    if (exit === 3 && said.includes('from an hour after that on, apply settles it')) return true
    if (exit === 0) return false
  }
  return false
}

/** A plan of what is there now is empty. */
export async function expectNothingLeft(place: Place): Promise<void> {
  const { exit, said } = await place.run('plan', '--exit-code')
  if (exit !== 0) throw new Error(`the plan is not empty, ${exit}: ${said}`)
}

/** The state can be read after each kill and each run, and never goes back. */
function checkSerial({ state }: Place, serials: number[]): void {
  const serial = state()?.serial ?? 0
  const last = serials.at(-1) ?? 0
  if (serial < last) throw new Error(`serial ${serial} came after ${last}`)
  serials.push(serial)
}
