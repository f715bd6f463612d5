import { describe, expect, it } from 'vitest'
import { chartOf } from '../../../src/desired/chart.js'
import { isTimezone, today } from '../../../src/desired/day.js'
import { chartFrom, day, peopleText, person, valuesFor, valuesOf } from './rules/rules-charts.js'

describe('a manager who leaves', () => {
  const reports = Array.from({ length: 16 }, (_, index) => person(`report-${String(index)}`, { manager: 'sam' }))

  it('is shown once for each of sixteen people who still report to them, each at its place', async () => {
    const { diagnostics } = await chartFrom([person('sam', { status: 'left' }), ...reports], '2026-06-01')
    expect(diagnostics.map(({ code }) => code)).toEqual(Array(16).fill('inactive-manager'))
    expect(new Set(diagnostics.map(({ place }) => place?.line)).size).toBe(16)
  })

  it('may keep the reports who have left', async () => {
    const left = reports.map(([key, said]) => [key, { ...said, status: 'left' }] as const)
    const chart = await chartFrom([person('sam', { status: 'left' }), ...left], '2026-06-01')
    expect(chart.diagnostics).toEqual([])
    expect(valuesFor(chart, 'report-3')).toMatchObject({ manager: 'sam', active: false })
  })

  it('may come back: without status left, the key is the same person again', async () => {
    const chart = await chartFrom([person('sam'), ...reports], '2026-06-01')
    expect(chart.desired?.people.size).toBe(17)
  })
})

describe('the same trouble on several days', () => {
  it('is told once, with the first day', async () => {
    const people = [
      person('sam', { end: '2026-09-30' }),
      person('marc', { manager: 'sam', changes: [{ on: '2026-12-01', department: 'Sales' }] }),
      person('nina', { start: '2027-01-01' }),
    ]
    const { diagnostics } = await chartFrom(people, '2026-06-01')
    expect(diagnostics.map(({ message }) => message.slice(0, 14))).toEqual(['On 2026-10-01,'])
  })

  it('of a circle that comes and goes names its people from the first key', async () => {
    const people = [
      person('c', { manager: 'a' }),
      person('b', { manager: 'c' }),
      person('a', {
        changes: [
          { on: '2026-07-01', manager: 'b' },
          { on: '2026-08-01', manager: null },
        ],
      }),
    ]
    const { diagnostics } = await chartFrom(people, '2026-06-01')
    expect(diagnostics.map(({ code }) => code)).toEqual(['loop'])
    expect(diagnostics[0]?.message).toContain('On 2026-07-01, these people would report to each other')
    expect(diagnostics[0]?.message).toContain(': a → b → c → a.')
  })
})

describe('a boss and a report who change places on one day', () => {
  it('are no circle', async () => {
    const people = [
      person('ada', { changes: [{ on: '2026-07-01', manager: 'bob' }] }),
      person('bob', { manager: 'ada', changes: [{ on: '2026-07-01', manager: null }] }),
    ]
    expect((await chartFrom(people, '2026-06-01')).diagnostics).toEqual([])
    expect(valuesOf(await chartFrom(people, '2026-07-01'))).toMatchObject({
      ada: { manager: 'bob' },
      bob: { manager: null },
    })
  })
})

describe('a chain of managers', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, index) =>
      person(
        `p${String(index).padStart(2, '0')}`,
        index === 0 ? {} : { manager: `p${String(index - 1).padStart(2, '0')}` },
      ),
    )

  it('may have 64 levels', async () => {
    expect((await chartFrom(chain(64), '2026-06-01')).diagnostics).toEqual([])
  })

  it('is told once when it has more', async () => {
    const { diagnostics } = await chartFrom(chain(80), '2026-06-01')
    expect(diagnostics.map(({ code, message }) => [code, message.includes('(p64)')])).toEqual([['too-deep', true]])
  })
})

describe('what has been replaced by a dated change', () => {
  it('need not be right any more', async () => {
    const changes = [{ on: '2026-01-01', manager: 'boss', department: 'New', email: 'ada@new.example' }]
    const ada = person('ada', { manager: 'gone', department: 'Old', email: 'ada@old.example', changes })
    const lists = { departments: ['New'], emailDomains: ['new.example'] }
    const boss = person('boss', { email: 'boss@new.example' })
    expect((await chartFrom([ada, boss], '2026-01-01', lists)).diagnostics).toEqual([])
    const before = await chartFrom([ada, boss], '2025-12-31', lists)
    expect(before.diagnostics.map(({ code }) => code).toSorted()).toEqual([
      'foreign-domain',
      'unknown-department',
      'unknown-manager',
    ])
  })
})

describe('an address', () => {
  it('may pass to a newcomer when its holder gets another one on the same day', async () => {
    const people = [
      person('ada', { changes: [{ on: '2026-07-01', email: 'lovelace@acme.example' }] }),
      person('adam', { email: 'ada@acme.example', start: '2026-07-01' }),
    ]
    expect((await chartFrom(people, '2026-06-01')).diagnostics).toEqual([])
    const early = people.map(([key, said]) => [key, key === 'adam' ? { ...said, start: '2026-06-30' } : said] as const)
    expect((await chartFrom(early, '2026-06-01')).diagnostics.map(({ code }) => code)).toEqual(['duplicate-email'])
  })

  it('is one person’s whatever its case, and newPerson does not change that', async () => {
    const people = [person('ada'), person('bob', { email: 'ADA@acme.example', newPerson: true })]
    expect((await chartFrom(people, '2026-06-01')).diagnostics.map(({ code }) => code)).toEqual(['duplicate-email'])
  })
})

describe('a file that cannot be read', () => {
  it('keeps quiet about the people it may name', async () => {
    const good = { file: 'org/people/a.yaml', text: peopleText([person('ada', { manager: 'grace' })]) }
    const bad = { file: 'org/people/b.yaml', text: 'people:\n  grace: { email: "\n' }
    const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\nprotected: [grace]\n' }
    const { diagnostics } = await chartOf(settings, [bad, good], day('2026-06-01'))
    expect(diagnostics.map(({ place }) => place?.file)).toEqual(['org/people/b.yaml'])
  })
})

describe('people with keys that every object has', () => {
  it('are people like others', async () => {
    const people = [person('constructor'), person('tostring', { manager: 'constructor' }), person('007')]
    const chart = await chartFrom(people, '2026-06-01', { protected: ['constructor'] })
    expect([...(chart.desired?.people.keys() ?? [])]).toEqual(['007', 'constructor', 'tostring'])
    const { diagnostics } = await chartFrom([person('ada', { manager: 'constructor' })], '2026-06-01')
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-manager'])
  })
})

describe('the settings', () => {
  it('have a default for everything but company and time zone', async () => {
    const { settings } = await chartFrom([person('ada')], '2026-06-01')
    expect([...(settings?.manage ?? [])]).toEqual(['email', 'firstName', 'lastName', 'department', 'manager', 'active'])
    expect(settings).toMatchObject({ contract: 'v1', baseUrl: 'https://www.small-improvements.com/api/v1', allow: {} })
    expect(settings?.limits.deactivate).toEqual({ percent: 5, atLeast: 3, atMost: 50 })
  })

  it('replace the whole limit of a name, and no other', async () => {
    const { settings } = await chartFrom([person('ada')], '2026-06-01', { limits: { deactivate: { atMost: '2' } } })
    expect(settings?.limits.deactivate).toEqual({ atMost: 2 })
    expect(settings?.limits.move).toEqual({ percent: 30, atLeast: 10 })
  })

  it('stay usable when only people are wrong, and a warning stops nothing', async () => {
    const wrong = await chartFrom([person('ada', { manager: 'nobody' })], '2026-06-01')
    expect(wrong).toMatchObject({ desired: null, settings: { company: 'Acme' } })
    const allow = { move: { count: '1', reason: 'new teams', until: '2026-05-31' } }
    const warned = await chartFrom([person('ada')], '2026-06-01', { allow })
    expect(warned.desired?.warnings).toEqual(warned.diagnostics)
    expect(warned.diagnostics).toHaveLength(1)
  })
})

describe('today', () => {
  it.each([
    ['2026-06-01T09:59:59Z', 'Pacific/Kiritimati', '2026-06-01'],
    ['2026-06-01T10:00:00Z', 'Pacific/Kiritimati', '2026-06-02'],
    ['2026-06-01T10:59:59Z', 'Pacific/Pago_Pago', '2026-05-31'],
    ['2026-06-01T11:00:00Z', 'Pacific/Pago_Pago', '2026-06-01'],
    ['2026-03-28T22:59:59Z', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
    ['2028-02-28T23:00:00Z', 'Europe/Berlin', '2028-02-29'],
  ])('at %s in %s is %s', (instant, zone, expected) => {
    expect(today(new Date(instant), zone)).toBe(expected)
  })

  it('knows IANA names, older ones too, and no offsets or nonsense', () => {
    for (const zone of ['Europe/Berlin', 'UTC', 'Asia/Calcutta', 'America/New_York'])
      expect(isTimezone(zone)).toBe(true)
    for (const zone of ['+01:00', 'Berlin', 'Europe/Berln', '', 'CEST', '../etc']) expect(isTimezone(zone)).toBe(false)
  })
})

describe('the address of a heartbeat', () => {
  const secret = 'ping/0f3a9c'
  const findings = async (heartbeat: string): Promise<readonly string[]> => {
    const { diagnostics } = await chartFrom([person('ada')], '2026-06-01', { notify: { heartbeat } })
    return diagnostics.map(({ code, message }) => `${code}: ${message}`)
  }

  it.each([`https://monitor.acme.example/${secret}`, `http://127.0.0.1:8080/${secret}`, `http://localhost/${secret}`])(
    'may be %s',
    async (address) => {
      expect(await findings(address)).toEqual([])
    },
  )

  it.each([
    `http://monitor.acme.example/${secret}`,
    `ftp://monitor.acme.example/${secret}`,
    `https://user:word@monitor.acme.example/${secret}`,
    `https://monitor.acme.example/${secret}#here`,
    `http://127.0.0.1.acme.example/${secret}`,
    `monitor.acme.example/${secret}`,
  ])('may not be %s, and the message does not repeat it', async (address) => {
    const found = await findings(address)
    expect(found).toEqual([expect.stringMatching(/^bad-value: heartbeat is not a valid address/)])
    expect(found.join()).not.toContain(secret)
  })
})

describe('the record of a leaver', () => {
  const leaver = { status: 'left' }
  const lists = { departments: ['Sales'], admins: [] }

  it.each([
    ['a manager who was erased', [person('eve', { ...leaver, manager: 'erased' })]],
    ['such a manager in a change', [person('eve', { ...leaver, changes: [{ on: '2026-01-01', manager: 'erased' }] })]],
    ['themselves', [person('eve', { end: '2026-05-31', manager: 'eve' })]],
    ['each other', [person('eve', { ...leaver, manager: 'adam' }), person('adam', { ...leaver, manager: 'eve' })]],
    ['a role and a department of before', [person('eve', { ...leaver, role: 'admin', department: 'Old' })]],
    ['a name that would be mistyped today', [person('eve', { ...leaver, firstName: 'E  ve' })]],
  ])('may name %s', async (_, people) => {
    const chart = await chartFrom(people, '2026-06-01', lists)
    expect(chart.diagnostics).toEqual([])
    expect(valuesFor(chart, 'eve')).toMatchObject({ active: false })
  })

  it('is judged until the last day, and again from a return on', async () => {
    const codes = async (said: object): Promise<readonly string[]> =>
      (await chartFrom([person('eve', { manager: 'erased', ...said })], '2026-06-01')).diagnostics.map(
        ({ code }) => code,
      )
    expect(await codes({ end: '2026-06-01' })).toEqual(['unknown-manager'])
    expect(await codes({ end: '2026-05-31' })).toEqual([])
    expect(await codes({ start: '2027-01-01' })).toEqual(['unknown-manager'])
  })

  it('keeps its address, which no other person may have', async () => {
    const people = [person('eve', leaver), person('adam', { email: 'eve@acme.example' })]
    expect((await chartFrom(people, '2026-06-01')).diagnostics.map(({ code }) => code)).toEqual(['duplicate-email'])
  })

  it('is not counted among those who report to a missing manager', async () => {
    const people = [person('eve', { ...leaver, manager: 'gone' }), person('adam', { manager: 'gone' })]
    const { diagnostics } = await chartFrom(people, '2026-06-01')
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The manager "gone" is not in the chart. Write the key of a person in the chart, or null for a person without a manager. Or delete the line: a manager that is left out stays as it is in Small Improvements.',
    ])
  })
})
