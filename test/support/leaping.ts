import type { ConnectionOptions } from '../../src/live/connection.js'

/** The time of a connection that never waits: a sleep is over at once, and the clock has gone on by as much. */
export function leaping(
  slept: (milliseconds: number) => unknown = () => undefined,
): Pick<ConnectionOptions, 'sleep' | 'tick' | 'onWait'> {
  let ahead = 0
  return {
    async sleep(milliseconds) {
      await slept(milliseconds)
      ahead += milliseconds
    },
    tick: () => performance.now() + ahead,
    onWait: () => undefined,
  }
}
