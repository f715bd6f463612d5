import { setTimeout as sleep } from 'node:timers/promises'
import { writeChart } from '../../support/charts.js'
import { wrongIn } from './ending.js'
import { expectNothingLeft, untilDone, type Whole } from './kill.js'
import { placeOf, type Kind, type Place } from './place.js'
import type { Ended, Program } from './program.js'
import { settingsWith } from './scenes.js'
import { waits, type Wait } from './waits.js'

/** A signal, to the process or to it and what it has started, so many milliseconds after the one before. */
type Sent = readonly [after: number, signal: NodeJS.Signals, whom: 'process' | 'group']

/** How a run must end. */
interface End {
  /** Exit codes, or the signal that ends it. */
  readonly with: readonly (number | NodeJS.Signals)[]
  /** Milliseconds that it may go on after the first signal. */
  readonly within: number
  /** Whether it has saved, and freed the lock. */
  readonly saved: boolean
}

/** Signals to a run that waits. */
interface Case {
  readonly what: string
  readonly kind: Kind
  readonly wait: Wait
  readonly sent: readonly Sent[]
  readonly end: End
}

const once = (signal: NodeJS.Signals): readonly Sent[] => [[0, signal, 'process']]

const twice: readonly Sent[] = [...once('SIGINT'), [300, 'SIGTERM', 'process']]

/** A runner of GitHub Actions that ends a job: 7.5 s for SIGINT, 2.5 s for SIGTERM, and then SIGKILL. */
const runner: readonly Sent[] = [
  [0, 'SIGINT', 'process'],
  [7_500, 'SIGTERM', 'process'],
  [2_500, 'SIGKILL', 'process'],
]

const byItself: End = { with: [3], within: 5_000, saved: true }
const cutShort: End = { with: [130], within: 1_300, saved: false }

/** Those of every test run. */
export const quickCases: readonly Case[] = [
  waiting('told to wait', 'file', waits.told, once('SIGINT'), byItself),
  waiting('a change hangs', 'git', waits.change, once('SIGINT'), byItself),
  waiting('a second one while a save hangs', 'git', waits.stuck, twice, cutShort),
]

/** With those of a runner in real time, which take longest. */
export const allCases: readonly Case[] = [
  waiting('a change hangs, a runner ends it', 'file', waits.change, runner, byItself),
  waiting('a save hangs, a runner ends it', 'git', waits.stuck, runner, { ...cutShort, within: 8_500 }),
  ...quickCases,
  waiting('told to wait, by SIGTERM', 'git', waits.told, once('SIGTERM'), byItself),
  waiting('looking for a lost hire', 'file', waits.looking, once('SIGINT'), byItself),
  waiting('a hire hangs', 'file', waits.hire, once('SIGTERM'), byItself),
  waiting('reading back takes long', 'git', waits.reading, once('SIGINT'), byItself),
  waiting('nothing is written yet', 'file', waits.start, once('SIGINT'), {
    ...byItself,
    with: ['SIGINT'],
    within: 1_000,
  }),
  waiting('Ctrl-C while it saves', 'git', waits.save, [[0, 'SIGINT', 'group']], { ...byItself, with: [0, 3] }),
]

function waiting(what: string, kind: Kind, wait: Wait, sent: readonly Sent[], end: End): Case {
  return { what, kind, wait, sent, end }
}

/** Sends the signals of a case, and lets the next run do the rest. Returns what is wrong. */
export async function signalCase(one: Case, whole: Whole, top: string): Promise<string[]> {
  const place = await placeOf(whole.template, top, one.wait.showsWithin, one.wait.faults)
  const freed = one.wait.hold(place)
  try {
    const program = place.start(['apply', '--yes'])
    await one.wait.reached(place)
    const { ended, took } = await signalled(program, one.sent)
    await freed()
    const wrong = wrongEnd(one, ended, took, place)
    // What hung was never done, so nothing can be under way any more.
    writeChart(place.folder, whole.template.scene.after, settingsWith(0))
    await untilDone(place, ['apply', '--yes'], [])
    await expectNothingLeft(place)
    return [...wrong, ...wrongIn(place, whole.template.scene, whole.ending)]
  } catch (error) {
    return [(error as Error).message]
  } finally {
    await freed()
    await place.close()
  }
}

async function signalled(
  program: Program,
  signals: readonly Sent[],
): Promise<{ readonly ended: Ended; readonly took: number }> {
  const began = performance.now()
  for (const [after, signal, whom] of signals) {
    await Promise.race([sleep(after), program.gone])
    if (program.isGone()) break
    program.send(signal, whom)
  }
  await program.gone
  const took = performance.now() - began
  return { ended: await program.ended, took }
}

function wrongEnd({ end: due }: Case, { exit, signal, said }: Ended, took: number, place: Place): string[] {
  const end = signal ?? exit
  const { lock } = place.state() ?? { lock: null }
  return [
    ...(end !== null && due.with.includes(end) ? [] : [`it ended with ${end}: ${said}`]),
    ...(took <= due.within ? [] : [`it took ${Math.round(took)} ms to end`]),
    ...(due.saved && lock !== null ? ['the lock was left'] : []),
  ]
}
