import { describe, expect, it } from 'vitest'
import { chartOf, type Chart } from '../../../../src/desired/chart.js'
import { diagnosticsGithub, diagnosticsJson, diagnosticsText } from '../../../../src/render/diagnostics.js'
import { dirtyChart } from '../../../support/dirty-chart.js'
import { chartFrom, day, peopleText, person } from './rules-charts.js'

const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' }

function chartOfTexts(...texts: readonly string[]): Promise<Chart> {
  const files = texts.map((text, index) => ({ file: `org/people/${index}.yaml`, text }))
  return chartOf(settings, files, day('2026-06-01'))
}

const codesOf = ({ diagnostics }: Chart): readonly string[] => diagnostics.map(({ code }) => code)

describe('a manager whom several name and who is not in the chart', () => {
  const reports = (manager: string) => Array.from({ length: 16 }, (_, at) => person(`report-${at}`, { manager }))

  it('is one cause: the message counts the reports, keeps the leaver, and offers nobody who is only near', async () => {
    const lead = person('interim_sales_lead')
    const { diagnostics } = await chartFrom([lead, ...reports('sales_lead')], '2026-06-01')
    expect(new Set(diagnostics.map(({ code, cause, message }) => `${code} ${cause} ${message}`))).toEqual(
      new Set([
        'unknown-manager sales_lead 16 people report to "sales_lead", who is not in the chart. If sales_lead left, keep the entry with status: left, and name another manager for each of them. If the key is wrong, correct it. If it is no person, such as a company account, delete the lines: a manager that is left out stays as it is in Small Improvements.',
      ]),
    )
  })

  it('may differ by capitals alone from one who is there', async () => {
    const { diagnostics } = await chartFrom([person('ada.l'), ...reports('Ada.L')], '2026-06-01')
    expect(diagnostics[0]?.message).toBe('16 people report to "Ada.L", who is not in the chart. Did you mean "ada.l"?')
  })

  it('may have another key now', async () => {
    const ada = person('ada.king', { was: 'ada.l', firstName: 'Ada', lastName: 'King' })
    const { diagnostics } = await chartFrom([ada, ...reports('ada.l')], '2026-06-01')
    expect(diagnostics[0]?.message).toContain('Write the key of Ada King: ada.king.')
  })

  it('is a slip of the pen if one person names them', async () => {
    const { diagnostics } = await chartFrom([person('grace'), person('ann', { manager: 'grce' })], '2026-06-01')
    expect(diagnostics[0]?.message).toBe('The manager "grce" is not in the chart. Did you mean "grace"?')
  })
})

describe('other findings that are mended together', () => {
  const many = (said: Readonly<Record<string, unknown>>) =>
    Array.from({ length: 5 }, (_, at) => person(`p${at}`, { email: `p${at}@acme.com`, ...said }))

  it.each([
    ['a manager who left', 'inactive-manager', 'sam', { manager: 'sam' }],
    ['a department', 'unknown-department', 'Sals', { department: 'Sals' }],
    ['a domain', 'foreign-domain', 'acme.com', {}],
    ['a missing property', 'missing-property', 'firstName', { firstName: undefined }],
    ['an unknown property', 'unknown-property', 'phone', { phone: '1' }],
    ['an empty property', 'empty-value', 'lastName', { lastName: '' }],
  ])('%s is their cause', async (_, code, cause, said) => {
    const sam = person('sam', { status: 'left', email: 'sam@acme.example' })
    const lists = { departments: ['Sales'], emailDomains: ['acme.example'] }
    const { diagnostics } = await chartFrom([sam, ...many(said)], '2026-06-01', lists)
    expect(diagnostics.filter((one) => one.code === code && one.cause === cause)).toHaveLength(5)
  })
})

describe('what is there twice', () => {
  const other = peopleText([person('eve', { manager: 'nobody.at.all' }), person('ada', { manager: 'ann' })])
  const ann = 'email: ann@acme.example\n    firstName: Ann\n    lastName: Ash\n    manager: null\n'

  it.each([
    ['a person', `people:\n  ann:\n    ${ann}  ann:\n    ${ann}  bob:\n    ${ann.replace('null', 'gone')}`],
    ['a field', `people:\n  ann:\n    ${ann}    manager: bob\n  bob:\n    ${ann.replace('null', 'gone')}`],
    [
      'a field of a change',
      `people:\n  ann:\n    ${ann}    changes:\n      - { on: 2027-01-01, role: a, role: b }\n  bob:\n    ${ann.replace('null', 'gone')}`,
    ],
  ])('(%s) hides no finding about others, in that file or in another', async (_, text) => {
    expect(codesOf(await chartOfTexts(text, other))).toEqual(['duplicate-key', 'unknown-manager', 'unknown-manager'])
  })

  it('(the whole list of people) leaves only its own finding in that file', async () => {
    const text = `people:\n  ann:\n    ${ann}people:\n  bob:\n    ${ann}`
    expect(codesOf(await chartOfTexts(text, other))).toEqual(['duplicate-key', 'unknown-manager'])
  })
})

describe('a file that is not YAML', () => {
  it('may have the people whom its text names, and no others', async () => {
    const broken = 'people: {\n  grace: { email: "\n  "sam.lee":\n'
    const reports = ['grace', 'sam.lee', 'sam', 'zoe'].map((manager, at) => person(`p${at}`, { manager }))
    const { diagnostics } = await chartOfTexts(broken, peopleText(reports))
    expect(diagnostics.slice(1).map(({ cause }) => cause)).toEqual(['sam', 'zoe'])
  })
})

describe('a person with one mistake', () => {
  it.each([
    ['a bad key', 'Ann Ash', { email: 'ann@acme.example' }, 'bad-key'],
    ['a missing name', 'ann', { firstName: undefined }, 'missing-property'],
    ['a missing address', 'ann', { email: undefined }, 'missing-property'],
    ['a department that is a list', 'ann', { department: ['a'] }, 'wrong-type'],
    ['a property that does not exist', 'ann', { phone: '1' }, 'unknown-property'],
  ])('(%s) is still checked for the manager', async (_, key, said, code) => {
    const chart = await chartFrom([person(key, { manager: 'gone', ...said })], '2026-06-01')
    expect(codesOf(chart).toSorted()).toEqual([code, 'unknown-manager'].toSorted())
  })

  it('is checked for a manager who has left, for circles, and for the address', async () => {
    const people = [
      person('sam', { status: 'left' }),
      person('ann', { lastName: undefined, manager: 'sam', email: 'sam@acme.example' }),
      person('bob', { lastName: undefined, manager: 'eve' }),
      person('eve', { manager: 'bob' }),
    ]
    expect([...new Set(codesOf(await chartFrom(people, '2026-06-01')))].toSorted()).toEqual([
      'duplicate-email',
      'inactive-manager',
      'loop',
      'missing-property',
    ])
  })

  it.each([
    ['a day', { start: 'soon' }],
    ['a misspelt status', { staus: 'left' }],
    ['a change', { changes: [{ on: 'soon', manager: 'eve' }] }],
  ])('in what decides about the rest (%s) is not checked further', async (_, said) => {
    const chart = await chartFrom([person('ann', { manager: 'gone', ...said })], '2026-06-01')
    expect(codesOf(chart)).toHaveLength(1)
  })
})

describe('a dirty chart of 700 people', () => {
  it('names all of its twelve causes in the first forty lines, with counts and places', async () => {
    const { diagnostics } = await dirtyChart(700)
    expect(diagnostics.length).toBeGreaterThanOrEqual(2000)
    const first = diagnosticsText(diagnostics, false).text.split('\n').slice(0, 40)
    expect(first[0]).toBe(`${diagnostics.length} errors from 12 causes. Fix them in this order:`)
    const rows = first.slice(2, 14)
    for (const row of rows) expect(row).toMatch(/^ +\d+\. +\d+ × +[a-z-]+.* org\/\S+:\d+:\d+( and \d+ more)?$/)
    const total = rows.reduce((sum, row) => sum + Number(/(\d+) ×/.exec(row)?.[1]), 0)
    expect(total).toBe(diagnostics.length)
  })

  it('keeps every finding in JSON and in the log of GitHub', async () => {
    const { diagnostics } = await dirtyChart(700)
    expect(JSON.parse(diagnosticsJson(diagnostics).text)).toEqual({ diagnostics })
    const lines = diagnosticsGithub(diagnostics).text.split('\n')
    expect(lines.filter((line) => line.startsWith('::error file='))).toHaveLength(diagnostics.length)
  })
})
