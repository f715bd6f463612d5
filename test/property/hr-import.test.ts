import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Folder } from '../../src/desired/reading/folder.js'
import { loadFolder } from '../../src/desired/load.js'
import { folderWith } from '../../src/engine/hr-import.js'
import { exported, exports, type HrPerson } from '../support/hr-exports.js'
import { commentedChart, importInto, mergedOf, now } from '../support/hr-charts.js'

const departments = ['Sales', 'Engineering', 'Research', 'Customer Care']
const firstNames = ['Ada', 'Grace', 'Zoë', 'Bjørn', "D'Arcy", 'Mei', 'Olu', 'Ines']
const lastNames = ['Lovelace', 'Hopper', 'Müller', 'Çelik', 'Nguyen', 'Okafor', 'Smith-Jones', 'Li']

/** A company: the manager of each is one of those before, so that there is no circle. No two have the same name. */
const company: fc.Arbitrary<readonly HrPerson[]> = fc
  .array(fc.record({ boss: fc.nat(), department: fc.nat(), width: fc.nat(3) }), { minLength: 2, maxLength: 24 })
  .map((all) => all.map((one, index) => person(index, one)))

function person(index: number, { boss, department }: { boss: number; department: number }): HrPerson {
  const [first, last] = [firstNames[index % 8] as string, lastNames[Math.floor(index / 8) % 8] as string]
  return {
    key: `p.${index}`,
    id: String(417 + index).padStart(5, '0'),
    email: `p${index}@acme.example`,
    firstName: first,
    lastName: last,
    manager: index === 0 ? null : `p.${boss % index}`,
    department: departments[department % 4] as string,
  }
}

/** What an HR system may say otherwise. The first or the last name stays, as after a marriage. */
const step = fc.record({ who: fc.nat(), what: fc.constantFrom('manager', 'department', 'name', 'email'), to: fc.nat() })

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function changed(people: readonly HrPerson[], steps: readonly Step[]): readonly HrPerson[] {
  const next = people.map((one) => ({ ...one }))
  for (const { who, what, to } of steps) {
    const index = who % next.length
    const one = next[index] as { -readonly [F in keyof HrPerson]: HrPerson[F] }
    if (what === 'manager' && index > 0) one.manager = `p.${to % index}`
    if (what === 'department') one.department = departments[to % 4] as string
    if (what === 'name') one.lastName = `New${String.fromCodePoint(97 + index)}${to % 7}`
    if (what === 'email') one.email = `new${index}.${to % 9}@acme.example`
  }
  return next
}

async function valuesIn(folder: Folder): Promise<readonly unknown[]> {
  const { desired, diagnostics } = await loadFolder(folder, null, now)
  if (desired === null) throw new Error(JSON.stringify(diagnostics))
  return [...desired.people.values()].map(({ key, values }) => [key, values])
}

function unlimited(people: number): string {
  return `limits: { people: { percent: ${people} } }\nmanage: [email, firstName, lastName, department, manager, active]\n`
}

/** The six systems share the cases. A number with a fraction would never be reached. */
const runs = { numRuns: Math.ceil(Number(process.env['ESPALIER_CASES'] ?? 60) / 6) }

test.each(Object.keys(exports))('what %s exports is what the chart says afterwards', async (system) => {
  await fc.assert(
    fc.asyncProperty(company, fc.array(step, { maxLength: 12 }), async (before, steps) => {
      const after = changed(before, steps)
      const folder = commentedChart(before, unlimited(1))
      const flags = system === 'small-improvements' ? { preset: [system] } : {}
      const { files, findings, summary } = mergedOf(await importInto(folder, exported(system, after), flags))
      expect(findings).toEqual([])
      expect([summary.taken, summary.missing]).toEqual([after.length, []])
      const next = folderWith(folder, files)
      expect(await valuesIn(next)).toEqual(await valuesIn(commentedChart(after)))

      const again = mergedOf(await importInto(next, exported(system, after), flags))
      expect([again.files, again.findings]).toEqual([[], []])
    }),
    runs,
  )
})

test.each(Object.keys(exports))('a chart that begins with a file of %s says what it says', async (system) => {
  await fc.assert(
    fc.asyncProperty(company, async (people) => {
      const folder: Folder = {
        settings: { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\nhr: { top: blank }\n' },
        contract: null,
        people: [],
        diagnostics: [],
      }
      const flags = system === 'small-improvements' ? { preset: [system] } : {}
      const text = exported(system, people)
      const { files, findings } = mergedOf(await importInto(folder, text, flags))
      expect(findings).toEqual([])
      const next = folderWith(folder, files)
      const { desired } = await loadFolder(next, null, now)
      const byEmail = new Map([...(desired?.people ?? [])].map(([, { values }]) => [String(values.email), values]))
      const emailOf = new Map([...(desired?.people ?? [])].map(([key, { values }]) => [key as string, values.email]))
      const managers = new Map(people.map(({ key, email }) => [key, email]))
      for (const one of people) {
        const { manager, ...values } = byEmail.get(one.email) ?? {}
        const { firstName, lastName, email, department } = one
        expect(values).toEqual({ active: true, firstName, lastName, email, department })
        expect(typeof manager === 'string' ? emailOf.get(manager) : manager).toBe(
          one.manager === null ? null : managers.get(one.manager),
        )
      }
      expect(mergedOf(await importInto(next, text, flags)).files).toEqual([])
    }),
    runs,
  )
})

/** Whether lines are some of others, in their order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const line of some) {
    while (at < all.length && all[at] !== line) at += 1
    if (at === all.length) return false
    at += 1
  }
  return true
}

test('comments and untouched lines survive', async () => {
  await fc.assert(
    fc.asyncProperty(company, fc.array(step, { minLength: 1, maxLength: 4 }), async (before, steps) => {
      const after = changed(before, steps)
      const folder = commentedChart(before, unlimited(1))
      const { files } = mergedOf(await importInto(folder, exported('hibob', after)))
      const differing = new Set(
        after.filter((one, at) => JSON.stringify(one) !== JSON.stringify(before[at])).map(({ key }) => key),
      )
      for (const { file, text } of files) {
        const old = folder.people.find((one) => one.file === file)?.text ?? ''
        expect(isWithin(withoutValuesOf(differing, old), text.split('\n'))).toBe(true)
      }
    }),
    { numRuns: Number(process.env['ESPALIER_CASES'] ?? 100) },
  )
})

/** The lines of a file without the values that may change of some people. */
function withoutValuesOf(keys: ReadonlySet<string>, text: string): readonly string[] {
  let inside = false
  return text.split('\n').filter((line) => {
    const key = /^ {2}([^ #].*):$/.exec(line)?.[1]
    if (key !== undefined) inside = keys.has(key)
    return !inside || /^(?: {2}\S.*| {4}id: .*|\s*)$/.test(line) || /^\s*#/.test(line)
  })
}
