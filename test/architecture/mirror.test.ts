import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/docs.js'
import { modulesIn } from './modules.js'

/** The share of the files with logic that have a test of their path, in percent. */
const bound = 84

/** What lies in test/unit and has no source of its path, and why. */
const elsewhere: readonly { readonly path: RegExp; readonly because: string }[] = [
  { path: /^documents\//, because: 'its sources are the documents' },
  { path: /^scripts\//, because: 'its sources are in scripts/' },
  { path: /^bench\//, because: 'its sources are in bench/' },
  { path: /^live\/probe\/(?:documents|presets)\./, because: 'it compares a document or a table with all of the probe' },
  { path: /^live\/probe\/(?:ended-early|probe|waiting)\./, because: 'a probe is a story of all files of its folder' },
  { path: /^live\/(?:foreign-names|http\/(?:faults|unsent)|write\/batches)\./, because: 'a request passes many files' },
  { path: /^render\/pull\/(?:goldens|hostile)\./, because: 'it holds every page at once' },
  { path: /^sandbox\/quirks\/quirks\./, because: 'a quirk is seen in the answers of the whole service' },
  { path: /^desired\/rules\/causes\./, because: 'a cause is shared by findings of many rules' },
  {
    path: /^desired\/(?:reading\/beside|editing\/dated-edits)\./,
    because: 'it follows a file through all of desired/',
  },
  { path: /^state\/oversized\./, because: 'it holds every store at once' },
  { path: /^state\/branch\/hostile\./, because: 'what is hostile meets the store and Git' },
]

const logical = modulesIn('src').filter((one) => one.decides)
const sources = new Set(modulesIn('src').map(({ path }) => path.slice('src/'.length)))
const tests = readdirSync(join(root, 'test/unit'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.test.ts'),
)
const tested = new Set(tests.map(sourceOf))

/** plan/order.test.ts tests plan/order.ts. */
function sourceOf(name: string): string {
  return name.replace(/\.test\.ts$/, '.ts')
}

test(`at least ${bound} % of the files with logic have a test at their path`, () => {
  const names = logical.map(({ path }) => path.slice('src/'.length))
  const missing = names.filter((name) => !tested.has(name))
  const rooms = [...new Set(names.map(roomOf))].map((room) => {
    const [all, lacking] = [names, missing].map((list) => list.filter((name) => roomOf(name) === room))
    return `${room}: ${share(all?.length ?? 0, lacking?.length ?? 0)} %, without ${lacking?.join(' ') ?? ''}`
  })
  expect(share(names.length, missing.length), rooms.join('\n')).toBeGreaterThanOrEqual(bound)
})

test('a test is where its source says', () => {
  const strays = tests.filter((name) => !sources.has(sourceOf(name)) && !elsewhere.some(({ path }) => path.test(name)))
  expect(strays, 'name each after its source, or move it to another folder of test/').toEqual([])
})

test.each(elsewhere)('$path is still needed: $because', ({ path }) => {
  expect(tests.filter((name) => path.test(name) && !sources.has(sourceOf(name)))).not.toEqual([])
})

function roomOf(name: string): string {
  return name.slice(0, name.indexOf('/'))
}

function share(all: number, missing: number): number {
  return Math.floor((100 * (all - missing)) / all)
}
