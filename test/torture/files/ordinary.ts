import { entry, settings, type FileCase } from './case.js'
import { judge } from './judge.js'

/** How many times as long as an ordinary chart a hostile file or folder may take. */
export const mostTimes = 12

const [size, perFile] = [10_000, 500]

const ordinary: FileCase = {
  name: 'an ordinary chart of 10,000 people',
  expected: [],
  because: 'it is what companies have',
  make: () => {
    const files = Array.from({ length: size / perFile }, (_, file): [string, string] => {
      const entries = Array.from({ length: perFile }, (_one, at) => personAt(file * perFile + at))
      return [`people/team-${file}.yaml`, `people:\n${entries.join('')}`]
    })
    return { 'espalier.yaml': settings, ...Object.fromEntries(files) }
  },
}

function personAt(at: number): string {
  return entry(`k${at}`, `Ada ${at.toString(26)}`, at === 0 ? 'null' : `k${Math.floor((at - 1) / 8)}`)
}

/**
 * For how many milliseconds the build is at work on an ordinary chart while another process does the same, on this
 * machine as it is now: the median of four runs. A limit is a number of times this, because machines differ.
 */
export async function ordinaryWork(): Promise<number> {
  const works = [...(await twoAtOnce()), ...(await twoAtOnce())]
  const [, lower = 0, upper = 0] = works.toSorted((a, b) => a - b)
  return (lower + upper) / 2
}

async function twoAtOnce(): Promise<readonly number[]> {
  const unlimited = Number.POSITIVE_INFINITY
  const both = await Promise.all([judge(ordinary, unlimited), judge(ordinary, unlimited)])
  const failures = both.flatMap((one) => one.failures)
  if (failures.length > 0) throw new Error(failures.join('\n'))
  return both.map(({ work }) => work)
}
