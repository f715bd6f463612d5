import type { Moment } from './doorway.js'
import type { Kind } from './place.js'
import type { Scene } from './scenes.js'

/** Where in the life of a run it is killed. */
export type Point =
  /**
   * At a moment of the nth request. One that has only `arrived` is then dropped, done at once, or done while the next
   * run is at work already.
   */
  | { readonly at: 'request'; readonly nth: number; readonly moment: Moment; readonly fate: 'drop' | 'do' | 'do late' }
  /** In a hook of the remote during the nth push, which then goes on, is refused, or goes on late. */
  | {
      readonly at: 'push'
      readonly nth: number
      readonly hook: (typeof hooks)[number]
      readonly fate: 'accept' | 'refuse' | 'accept late'
    }
  /** As the nth save of a file has come so far. */
  | { readonly at: 'save'; readonly nth: number; readonly step: (typeof steps)[number] }
  /** After a part, from 0 to 1, of the time that an uninterrupted run takes from its first request on. */
  | { readonly at: 'time'; readonly part: number }

export const hooks = ['pre-receive', 'update', 'post-receive'] as const

/** A new version is being prepared, has claimed to be the next one, has become the file. */
export const steps = ['prepared', 'claimed', 'replaced'] as const

/** One kill, or two in a row, and all that it takes to repeat it. */
export interface Cut {
  readonly scene: Scene['name']
  readonly kind: Kind
  /** The process alone, so that a git that it has started goes on, or that too. */
  readonly whom: 'process' | 'group'
  readonly inFlight: number
  /** Whether the chart is edited before the next run. */
  readonly edited: boolean
  readonly point: Point
  /** Where the run after it is killed too, or null. */
  readonly again: Point | null
}

/**
 * How many seconds the next run must look for what was sent: none, unless the service is made to do something late.
 * Everything else that was sent has come to its end before the next run begins.
 */
export function showsWithinOf({ point, again }: Cut): number {
  return [point, again].some((one) => one?.at === 'request' && one.fate === 'do late') ? 1 : 0
}
