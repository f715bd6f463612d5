import { expect, test } from 'vitest'
import { chartOf } from '../../../../src/desired/chart.js'
import type { Day } from '../../../../src/model/names.js'

const day = '2026-12-01' as Day
const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' }

test('one mistake in the settings hides none of the others, there or among the people', async () => {
  const text = [
    'company: Acme',
    'timezone: Europe/Berln',
    'limits: { deactivate: { percent: 120 } }',
    'admins: [bob]',
    'emailDomains: [acme.example]',
  ].join('\n')
  const ann = '  ann:\n    email: ann@other.example\n    firstName: Ann\n    lastName: Ash\n    manager: null\n'
  const people = [{ file: 'org/people/a.yaml', text: `people:\n${ann}` }]
  const { diagnostics, desired } = await chartOf({ file: 'org/espalier.yaml', text }, people, day)
  expect(diagnostics.map(({ code }) => code)).toEqual(['bad-timezone', 'bad-value', 'unknown-person', 'foreign-domain'])
  expect(desired).toBeNull()
})

test('a file with thousands of mistakes shows ten thousand, and says that there are more', async () => {
  const text = `people:\n${Array.from({ length: 12_000 }, (_, at) => `  k${at}: {}\n`).join('')}`
  const { diagnostics } = await chartOf(settings, [{ file: 'org/people/a.yaml', text }], day)
  expect(diagnostics).toHaveLength(10_000)
  expect(diagnostics.at(-1)?.message).toContain('more findings than the 10,000 that are shown')
})

test('mistakes of all files together are counted, and none is lost on the settings', async () => {
  const entry = (at: number): string =>
    `  k${at}:\n    email: k${at}@acme.example\n    firstName: Kim\n    lastName: K${at}\n    manager: nobody${at}\n`
  const people = Array.from({ length: 4 }, (_, file) => ({
    file: `org/people/${file}.yaml`,
    text: `people:\n${Array.from({ length: 3000 }, (__, at) => entry(3000 * file + at)).join('')}`,
  }))
  const wrong = { ...settings, text: 'company: Acme\ntimezone: Nowhere\n' }
  const { diagnostics, desired, settings: sound } = await chartOf(wrong, people, day)
  expect(diagnostics).toHaveLength(10_000)
  expect(diagnostics[0]?.code).toBe('bad-timezone')
  expect(diagnostics.at(-1)?.message).toContain('more findings than the 10,000 that are shown')
  expect([desired, sound]).toEqual([null, null])
})

test('a file of more people than are checked at once is read whole', async () => {
  const entry = (at: number): string =>
    `  k${at}:\n    email: k${at}@acme.example\n    firstName: Kim\n    lastName: K${at}\n    manager: null\n`
  const text = `people:\n${Array.from({ length: 2_500 }, (_, at) => entry(at)).join('')}`
  const { diagnostics, desired } = await chartOf(settings, [{ file: 'org/people/a.yaml', text }], day)
  expect([diagnostics, desired?.people.size]).toEqual([[], 2_500])
})
