import type { Row } from '../row.js'
import type { FileCase } from './case.js'
import { corpus, smallCases } from './corpus.js'
import { codesOf, fuzzed, publishedSuite } from './fuzz.js'
import { givenFiles } from './given.js'
import { judge, type Judged } from './judge.js'
import { mostTimes, ordinaryWork } from './ordinary.js'
import { firstSeed } from '../seed.js'
import type { Form } from '../form.js'

/** The texts that are made by chance begin here: a failure names its seed. */
const seed = 20_261_122 + firstSeed

/** In the other forms so many cases run as a process, and the small ones in this process: one of so many. */
const forms = {
  brief: { processes: 3, inside: 4, texts: 250, published: 4 },
  short: { processes: 12, inside: 1, texts: 1000, published: 1 },
  full: { processes: corpus.length, inside: 1, texts: 20_000, published: 1 },
} as const

/**
 * Hostile folders and files. Brief and short: within some seconds. Full: every case as a process of its own, with its
 * time and memory, and 20,000 texts by chance.
 */
export async function fileCampaign(form: Form): Promise<Row[]> {
  const { processes: sample, inside: every, texts: runs, published } = forms[form]
  const suite = await publishedSuite(published)
  const usual = await ordinaryWork()
  return [
    await processes(
      corpus.filter((_, at) => at % Math.ceil(corpus.length / sample) === 0),
      usual,
    ),
    form === 'full' ? await givenFiles(usual) : await inside(every),
    {
      what: 'texts by chance: sound, or findings with a place',
      cases: runs,
      failures: await fuzzed(seed, runs),
      note: `seed ${seed}`,
    },
    { what: 'texts of the published YAML test suite: none breaks it', ...suite, note: '' },
  ]
}

async function processes(cases: readonly FileCase[], usual: number): Promise<Row> {
  const judged: (Judged & { readonly name: string })[] = []
  const queue = cases.values()
  const lane = async (): Promise<void> => {
    for (const one of queue) judged.push({ ...(await judge(one, mostTimes * usual)), name: one.name })
  }
  await Promise.all([lane(), lane()])
  const slowest = judged.reduce((a, b) => (a.work > b.work ? a : b))
  const largest = judged.reduce((a, b) => (a.memory > b.memory ? a : b))
  return {
    what: `hostile folders: judged as listed, within ${mostTimes} × an ordinary chart of 10,000 and 256 MiB`,
    cases: judged.length,
    failures: judged.flatMap(({ failures }) => failures),
    note: `slowest ${(slowest.work / usual).toFixed(1)} × ${Math.round(usual)} ms at work (${slowest.name}), largest ${Math.round(largest.memory)} MiB (${largest.name})`,
  }
}

/** The small files in this process, without the disk and without a measure. */
async function inside(every: number): Promise<Row> {
  const failures: string[] = []
  let cases = 0
  for (const { name, expected, make } of smallCases.filter((_, at) => at % every === 0)) {
    const { 'espalier.yaml': settings, 'people/a.yaml': people, ...more } = make()
    if (typeof settings !== 'string' || typeof people !== 'string' || Object.keys(more).length > 0) continue
    cases++
    const codes = await codesOf(settings, people)
    if (codes !== expected.join(' ')) failures.push(`${name}: found "${codes}" instead of "${expected.join(' ')}"`)
  }
  return { what: 'hostile files in one process: judged as listed', cases, failures, note: '' }
}
