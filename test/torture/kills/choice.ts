import type { Chance } from '../../simulation/chance.js'
import type { Kind } from './place.js'
import { hooks, steps, type Cut, type Point } from './point.js'
import type { Scene } from './scenes.js'
import type { Whole } from './kill.js'

/** The whole runs by scene and store. */
export type Wholes = Readonly<Record<Scene['name'], Readonly<Record<Kind, Whole>>>>

const kinds = ['file', 'git'] as const
const names = ['changes', 'first run'] as const

type Rest = Pick<Cut, 'whom' | 'inFlight' | 'edited'>

/** Whom a kill hits, how much is in flight then, and whether the chart is edited after it, in turn. */
function turns(): () => Rest {
  let turn = 0
  return () => {
    turn += 1
    return { whom: turn % 2 === 0 ? 'group' : 'process', inFlight: turn % 3 === 0 ? 1 : 10, edited: turn % 5 < 2 }
  }
}

/** Each moment of each request of the 12 changes in both stores, and each step of each save in all four wholes. */
export function namedCuts(wholes: Wholes): Cut[] {
  const next = turns()
  const requests = kinds.flatMap((kind) => {
    const points = requestPoints(wholes.changes[kind].requests)
    // What is done late has nothing to do with the store: half of them in each.
    const ours = points.filter(({ nth, fate }) => fate !== 'do late' || nth % 2 === kinds.indexOf(kind))
    return ours.map((point) => cut('changes', kind, next(), point))
  })
  const saves = names.flatMap((scene) => [
    ...savePoints(wholes[scene].file.saves).map((point) => cut(scene, 'file', next(), point)),
    ...pushPoints(wholes[scene].git.saves).map((point) => cut(scene, 'git', next(), point)),
  ])
  return [...requests, ...saves]
}

function cut(scene: Cut['scene'], kind: Kind, rest: Rest, point: Point): Cut {
  return { scene, kind, ...rest, point, again: null }
}

function requestPoints(requests: number): Extract<Point, { readonly at: 'request' }>[] {
  return upTo(requests).flatMap((nth) => [
    { at: 'request', nth, moment: 'arrived', fate: 'drop' },
    { at: 'request', nth, moment: 'arrived', fate: 'do late' },
    { at: 'request', nth, moment: 'done', fate: 'do' },
    { at: 'request', nth, moment: 'answered', fate: 'do' },
  ])
}

function savePoints(saves: number): Point[] {
  // A claim is over in a part of a millisecond: most of these kills come just after it.
  const often = [...steps, 'claimed', 'claimed'] as const
  return upTo(saves).flatMap((nth) => often.map((step) => ({ at: 'save', nth, step }) as const))
}

function pushPoints(saves: number): Point[] {
  return upTo(saves).flatMap((nth) =>
    hooks.flatMap((hook) =>
      (hook === 'post-receive' ? (['accept'] as const) : (['accept', 'refuse', 'accept late'] as const)).map(
        (fate) => ({ at: 'push', nth, hook, fate }) as const,
      ),
    ),
  )
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

/** Random times, spread evenly over the run, in all four wholes in turn. */
export function timedCuts(count: number, chance: Chance): Cut[] {
  const next = turns()
  return upTo(count).map((turn) => {
    const part = (turn - 1 + chance.next()) / count
    return cut(names[turn % 2] ?? 'changes', kinds[(turn >> 1) % 2] ?? 'file', next(), { at: 'time', part })
  })
}

/** Two kills in a row: at a request, and then at a request or a random time of the run that was to mend it. */
export function doubleCuts(count: number, wholes: Wholes, chance: Chance): Cut[] {
  const next = turns()
  return upTo(count).map((turn) => {
    const [scene, kind] = [names[turn % 2] ?? 'changes', kinds[(turn >> 1) % 2] ?? 'file']
    const points = requestPoints(wholes[scene][kind].requests)
    // What is late waits for a run that reads. And not the end: nothing would be left for the second kill.
    const early = points.filter(({ fate }) => fate !== 'do late').slice(0, -8)
    const point = chance.pick(early)
    const again = turn % 4 < 3 ? chance.pick(points.slice(0, 32)) : ({ at: 'time', part: chance.next() / 2 } as const)
    return { ...cut(scene, kind, next(), point), again }
  })
}

/** Some of a list, spread over it by chance. */
export function some<T>(list: readonly T[], count: number, chance: Chance): T[] {
  return upTo(count).map((turn) => {
    const at = Math.floor(((turn - 1 + chance.next()) / count) * list.length)
    return list[at] as T
  })
}
