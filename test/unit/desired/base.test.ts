import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { loadFolder, type Chart } from '../../../src/desired/load.js'
import type { Settings } from '../../../src/model/people.js'
import { peopleText, person } from './rules/rules-charts.js'

const company = 'company: Acme\ntimezone: Europe/Berlin\n'
const now = new Date('2026-06-01T22:30:00Z')

interface Heard extends Chart {
  readonly heard: readonly Settings[]
}

/** A chart with these settings, to be merged into a branch with those. */
async function chart(
  own: string | null,
  base: string | null,
  people = [person('ada')],
  contract: string | null = null,
): Promise<Heard> {
  const heard: Settings[] = []
  const source = (text: string | null) => (text === null ? null : { file: 'org/espalier.yaml', text })
  const folder = {
    settings: source(own),
    contract: contract === null ? null : { file: 'org/contract.yaml', text: contract },
    people: [{ file: 'org/people/a.yaml', text: peopleText(people) }],
    diagnostics: [],
  }
  const made = await loadFolder(folder, null, now, (settings) => heard.push(settings), source(base))
  return { ...made, heard }
}

const codes = ({ diagnostics }: Chart): string[] => diagnostics.map(({ code }) => code)

/** Each setting, as a pull request would like to have it, and what shows whose it is. */
const settings: readonly [name: string, own: string, base: string, shown: (settings: Settings) => unknown][] = [
  ['company', 'company: Mine\ntimezone: UTC\n', company, ({ company: name }) => name],
  ['timezone', 'company: Acme\ntimezone: UTC\n', company, ({ timezone }) => timezone],
  ['api', `${company}api: { baseUrl: https://evil.example/ }\n`, company, ({ baseUrl }) => baseUrl],
  ['manage', `${company}manage: [role]\n`, company, ({ manage }) => [...manage]],
  ['admins', `${company}admins: [ada]\n`, company, ({ admins }) => [...admins]],
  ['protected', company, `${company}protected: [ada]\n`, (one) => [...one.protected]],
  ['limits', `${company}limits: { deactivate: { atMost: 5000 } }\n`, company, ({ limits }) => limits],
]

describe('the settings of the base', () => {
  test.each(settings)('count: %s', async (name, own, base, shown) => {
    const { heard, judgedBy, desired, changedSettings, settings: counting } = await chart(own, base)
    const [alone] = (await chart(base, null)).heard
    const [mine] = (await chart(own, null)).heard
    if (alone === undefined || mine === undefined || counting === null) throw new Error('The settings are not sound.')
    expect(shown(mine)).not.toEqual(shown(alone))
    expect(heard.map(shown)).toEqual([shown(alone)])
    expect([shown(counting), desired?.settings]).toEqual([shown(alone), counting])
    expect(judgedBy).toBe('base')
    expect(changedSettings).toContain(name)
  })

  test('judge: an address of a new domain, and an admin who made an admin of themselves', async () => {
    const base = `${company}emailDomains: [acme.example]\n`
    const people = [person('ada', { email: 'ada@new.example', role: 'admin' })]
    expect(codes(await chart(`${company}admins: [ada]\n`, base, people))).toEqual([
      'foreign-domain',
      'admin-not-listed',
    ])
    expect(codes(await chart(`${company}admins: [ada]\n`, null, people))).toEqual([])
  })

  test('say which day it is', async () => {
    const utc = 'company: Acme\ntimezone: UTC\n'
    expect((await chart(utc, company)).desired?.asOf).toBe('2026-06-02')
    expect((await chart(utc, null)).desired?.asOf).toBe('2026-06-01')
  })

  test('leave the departments and the exact allowances to the chart', async () => {
    const allow = 'allow: { move: { count: 12, reason: new teams, until: 2026-12-31 } }\n'
    const people = [person('ada', { department: 'New' })]
    const own = await chart(`${company}departments: [New]\n${allow}`, `${company}departments: [Old]\n`, people)
    expect(codes(own)).toEqual([])
    expect(own.settings?.allow).toMatchObject({ move: { count: 12 } })
    expect(own.changedSettings).toEqual(['allow', 'departments'])
    const without = await chart(company, `${company}departments: [Old]\n${allow}`, people)
    expect([codes(without), without.settings?.allow]).toEqual([[], {}])
  })

  test('say how the service speaks until the merge, also where the chart changes over with all that is known', async () => {
    const known = 'contract: v2\nfacts: {}\nfields: { list: {}, one: {} }\n'
    const { heard, desired, diagnostics, ...made } = await chart(`${company}api: { contract: v2 }\n`, company, undefined, known) // prettier-ignore
    expect([heard.map(({ contract }) => contract), desired?.settings.contract]).toEqual([['v1'], 'v1'])
    expect([diagnostics, made.changedSettings]).toEqual([[], ['api']])
    expect(codes(await chart(company, company, undefined, known))).toEqual(['bad-value'])
  })

  test('that are written otherwise are not changed', async () => {
    const other =
      '# a comment\ntimezone: "Europe/Berlin"\ncompany: Acme\nlimits: { move: { atLeast: 3, percent: 10 } }\n'
    const { changedSettings } = await chart(other, `${company}limits: { move: { percent: 10, atLeast: 3 } }\n`)
    expect(changedSettings).toEqual([])
  })
})

describe('findings about the settings of the chart', () => {
  test('are shown at their place, and nothing is begun', async () => {
    const own = `${company}limit: 3\nadmins: [nobody]\n`
    const { diagnostics, heard, desired } = await chart(own, company)
    expect(diagnostics.map(({ code, place }) => `${place?.file}:${place?.line} ${code}`)).toEqual([
      'org/espalier.yaml:3 unknown-property',
      'org/espalier.yaml:4 unknown-person',
    ])
    expect([heard, desired]).toEqual([[], null])
  })

  test('are never about those of the base', async () => {
    expect(codes(await chart(company, `${company}admins: [nobody]\n`))).toEqual([])
  })
})

describe('a base without settings that are sound', () => {
  test.each([
    ['none of the schema', 'company: Acme\n'],
    ['no zone', 'company: Acme\ntimezone: Nowhere\n'],
    ['an unknown one', `${company}limit: 3\n`],
    ['no YAML', 'company: ['],
    ['nothing', ''],
  ])('(%s) leaves the judgement to those of the chart, and nothing is begun by them', async (_, base) => {
    const { judgedBy, heard, changedSettings, desired } = await chart(company, base)
    expect([judgedBy, heard, changedSettings]).toEqual(['chart', [], []])
    expect(desired?.settings.company).toBe('Acme')
  })
})

test('the people are read when what the settings have begun is done', async () => {
  const order: string[] = []
  const team = {
    file: 'org/people/a.yaml',
    get text() {
      order.push('people')
      return peopleText([person('ada')])
    },
  }
  const folder = {
    settings: { file: 'org/espalier.yaml', text: company },
    contract: null,
    people: [team],
    diagnostics: [],
  }
  await loadFolder(folder, null, now, async () => {
    await setTimeout(20)
    order.push('begun')
  })
  expect(order.slice(0, 2)).toEqual(['begun', 'people'])
})
