import type { Row } from '../row.js'
import type { FileCase } from './case.js'
import { corpus, smallCases } from './corpus.js'
import { codesOf, fuzzed, publishedSuite } from './fuzz.js'
import { givenFiles } from './given.js'
import { judge, type Judged } from './judge.js'
import { firstSeed } from '../seed.js'

/** The texts that are made by chance begin here: a failure names its seed. */
const seed = 20_261_122 + firstSeed

/** In the short form so many cases run as a process, and the small ones in this process. */
const shortSample = 12

/**
 * Hostile folders and files. Short: within some seconds. Full: every case as a process of its own, with its time and
 * memory, and 20,000 texts by chance.
 */
export async function fileCampaign(form: 'short' | 'full'): Promise<Row[]> {
  const suite = await publishedSuite()
  const runs = form === 'full' ? 20_000 : 1000
  return [
    await processes(
      form === 'full' ? corpus : corpus.filter((_, at) => at % Math.ceil(corpus.length / shortSample) === 0),
    ),
    form === 'full' ? await givenFiles() : await inside(),
    {
      what: 'texts by chance: sound, or findings with a place',
      cases: runs,
      failures: await fuzzed(seed, runs),
      note: `seed ${seed}`,
    },
    { what: 'texts of the published YAML test suite: none breaks it', ...suite, note: '' },
  ]
}

async function processes(cases: readonly FileCase[]): Promise<Row> {
  const judged: (Judged & { readonly name: string })[] = []
  const queue = cases.values()
  const lane = async (): Promise<void> => {
    for (const one of queue) judged.push({ ...(await judge(one)), name: one.name })
  }
  await Promise.all([lane(), lane()])
  const slowest = judged.reduce((a, b) => (a.time > b.time ? a : b))
  const largest = judged.reduce((a, b) => (a.memory > b.memory ? a : b))
  return {
    what: 'hostile folders: judged as listed, within 2 s and 256 MiB',
    cases: judged.length,
    failures: judged.flatMap(({ failures }) => failures),
    note: `slowest ${Math.round(slowest.time)} ms, ${slowest.work} of them at work (${slowest.name}), largest ${Math.round(largest.memory)} MiB (${largest.name})`,
  }
}

/** The small files in this process, without the disk and without a measure. */
async function inside(): Promise<Row> {
  const failures: string[] = []
  let cases = 0
  for (const { name, expected, make } of smallCases) {
    const { 'espalier.yaml': settings, 'people/a.yaml': people, ...more } = make()
    if (typeof settings !== 'string' || typeof people !== 'string' || Object.keys(more).length > 0) continue
    cases++
    const codes = await codesOf(settings, people)
    if (codes !== expected.join(' ')) failures.push(`${name}: found "${codes}" instead of "${expected.join(' ')}"`)
  }
  return { what: 'hostile files in one process: judged as listed', cases, failures, note: '' }
}
