import { describe, expect, it } from 'vitest'
import { writePeople } from '../../../../src/desired/editing/edit.js'
import { personRecords } from '../../../../src/desired/editing/from-live.js'
import { confusingDepartment, confusingName, mayConfuse } from '../../../../src/desired/rules/letters.js'
import { chartOf, type Chart } from '../../../../src/desired/chart.js'
import type { UserId } from '../../../../src/model/names.js'
import type { User } from '../../../../src/model/people.js'
import { chartFrom, day, person, valuesFor } from './rules-charts.js'

const told = ({ diagnostics }: Chart): readonly string[] =>
  diagnostics.map(({ code, message }) => `${code}: ${message}`)

/** The findings about one person; the texts of other charts than JSON may be plain. */
async function of(said: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  return told(await chartFrom([person('ada', said)], '2026-06-01'))
}

function user(id: string, values: Readonly<Record<string, string | null>>): User {
  const plain = { email: `${id}@acme.example`, firstName: 'Ann', lastName: 'Ash', manager: null, active: true }
  return { id: id as UserId, values: { ...plain, ...values } }
}

function imported(users: readonly User[]): ReturnType<typeof personRecords> {
  return personRecords(users, { bound: new Map(), keyOf: new Map(), keys: new Set() }, 'org', false)
}

describe('a joiner', () => {
  const right = [
    ['between Persian letters', '\u0639\u0644\u06cc\u200c\u0631\u0636\u0627'],
    ['at the end of a Malayalam word', '\u0d05\u0d28\u0d3f\u0d32\u200d'],
    ['behind a virama', '\u0915\u094d\u200d\u0937'],
    ['that keeps two Bengali letters apart', '\u09b0\u09cd\u200c\u09af'],
    ['in a Sinhala conjunct', '\u0dc1\u0dca\u200d\u0dbb\u0dd3'],
  ] as const

  it.each(right)('%s is right, in a name and in a department', async (_, name) => {
    expect(await of({ firstName: name, department: name })).toEqual([])
    const text = `people:\n  ada:\n    email: a@acme.example\n    firstName: ${name}\n    lastName: "${name}"\n    manager: null\n`
    const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' }
    const chart = await chartOf(settings, [{ file: 'org/people/a.yaml', text }], day('2026-06-01'))
    expect(valuesFor(chart, 'ada')).toMatchObject({ firstName: name, lastName: name })
  })

  it.each(right)('%s is imported', async (_, name) => {
    const { records, leftOut } = imported([user('u1', { firstName: name })])
    expect(leftOut).toEqual([])
    expect((await writePeople([], records))[0]?.text).toContain(name)
  })

  it.each([
    ['between Latin letters', 'An\u200cna'],
    ['that is there twice', '\u0639\u0644\u06cc\u200c\u200c\u0631\u0636\u0627'],
    ['at the beginning', '\u200d\u0d05\u0d28'],
    ['that ends a Persian word', '\u0639\u0644\u06cc\u200c'],
    ['in a mixed word', '\u0639\u200ca'],
    ['beside another invisible character', '\u0d32\u200d\u200b'],
  ])('%s is still hidden', async (_, name) => {
    expect([...new Set((await of({ firstName: name })).map((one) => one.split(':')[0]))]).toEqual(['hidden-character'])
    expect(imported([user('u1', { firstName: name })]).leftOut).toHaveLength(1)
  })
})

describe('a department is held to what a name is held to', () => {
  const odd = [
    ['a blank at the end', 'Sales ', 'has an extra space'],
    ['two blanks', 'A  B', 'has an extra space'],
    ['a no-break space', 'R\u00a0D', '(U+00A0)'],
    ['an accent of its own', 'Cafe\u0301', 'accents as separate characters'],
    ['a Cyrillic letter', 'S\u0430les', '"\u0430" (U+0430)'],
  ] as const

  it.each(odd)('(%s) at a person, in a change, as a default and in the list', async (_, department, why) => {
    const finding = [expect.stringContaining(why)]
    expect(await of({ department })).toEqual(finding)
    expect(await of({ changes: [{ on: '2027-01-01', department }] })).toEqual(finding)
    const settings = { departments: [department, 'Sales'] }
    expect(told(await chartFrom([person('ada')], '2026-06-01', settings))).toEqual(finding)
    const text = JSON.stringify({ defaults: { department }, people: Object.fromEntries([person('ada')]) })
    const file = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' }
    expect(told(await chartOf(file, [{ file: 'org/people/a.yaml', text }], day('2026-06-01')))).toEqual(finding)
  })

  it.each(['IT \u043e\u0442\u0434\u0435\u043b', 'Caf\u00e9', 'R&D', '\u55b6\u696d', 'Sales \u2013 EMEA'])(
    '%s is one',
    async (department) => {
      expect(await of({ department })).toEqual([])
    },
  )

  it('and a name has no blanks but the usual one', async () => {
    for (const firstName of ['Anna\u00a0Lena', 'Anna\u2009Lena', 'Anna\u3000Lena'])
      expect(await of({ firstName })).toEqual([expect.stringMatching(/^confusing-name: .*not the usual one \(U\+/)])
    expect(await of({ firstName: 'Anna Lena' })).toEqual([])
  })
})

describe('an address', () => {
  it.each([
    ['<a@acme.example>', ' Write a@acme.example.'],
    ['a@acme.example;', ' Write a@acme.example.'],
    ['mailto:a@acme.example', ' Write a@acme.example.'],
    ['Ann Ash <a@acme.example>', ' Write a@acme.example.'],
    ['a..b@acme.example', ' Write it like ada@acme.example.'],
    ['.a@acme.example', ' Write it like'],
    ['a.@acme.example', ' Write it like'],
    [`${'a'.repeat(65)}@acme.example`, ' Write it like'],
    ['a@[10.0.0.1]', ' Write it like'],
    ['a@10.0.0.1', ' Write it like'],
    ['a@-acme.example', ' Write it like'],
    [`a@${'a'.repeat(64)}.example`, ' Write it like'],
    ['a@acme.example, b@acme.example', ' Write it like'],
  ])('%s is refused, with the right one where that is plain', async (email, advice) => {
    const found = await of({ email })
    expect(found).toEqual([expect.stringMatching(/^bad-value: .* is not allowed for email\./)])
    expect(found[0]).toContain(advice)
    const { leftOut } = imported([user('u1', { email })])
    expect(leftOut.map(({ why }) => why)).toEqual(['has an address that the chart cannot hold'])
  })

  it.each([
    "o'neil+hr@acme.example",
    'a_b-c.d@x-y.acme.example',
    `${'a'.repeat(64)}@acme.example`,
    'a@xn--mnchen-3ya.example',
    '1@1.example',
  ])('%s is one', async (email) => {
    expect(await of({ email })).toEqual([])
    expect(imported([user('u1', { email })]).leftOut).toEqual([])
  })

  it.each([
    ['ada@m\u00fcnchen.example', 'ada@xn--mnchen-3ya.example'],
    ['ada@mu\u0308nchen.example', 'ada@xn--mnchen-3ya.example'],
    ['ada@\u4f8b\u3048.example', 'ada@xn--r8jz45g.example'],
  ])('%s is told as %s', async (email, ascii) => {
    expect(await of({ email })).toEqual([
      expect.stringContaining(`If the domain is really spelled so, write ${ascii}.`),
    ])
  })

  it.each(['ada@\u0430cme.example', '\u00e4da@acme.example'])('%s is only to be typed again', async (email) => {
    expect(await of({ email })).toEqual([expect.stringMatching(/^email-not-ascii: .*Type the address again\.$/)])
  })
})

describe('a domain in the settings', () => {
  it.each([
    ['@acme.example', 'acme.example'],
    ['*.acme.example', 'acme.example'],
    ['ACME.example', 'acme.example'],
    ['https://acme.example/', 'acme.example'],
    ['m\u00fcnchen.example', 'xn--mnchen-3ya.example'],
  ])('written %s is told as %s', async (domain, right) => {
    const found = told(await chartFrom([person('ada')], '2026-06-01', { emailDomains: ['acme.example', domain] }))
    expect(found).toEqual([`bad-value: "${domain}" is not allowed for emailDomains. Write ${right}.`])
  })

  it.each([
    [{ emailDomains: ['a b'] }, 'Write it like acme.example.'],
    [{ departments: [['x']] }, 'Write it like '],
    [{ manage: [['x']] }, 'manage must be one text.'],
  ])('and every other text in a list has an example', async (settings, advice) => {
    const found = told(await chartFrom([person('ada')], '2026-06-01', settings))
    expect(found.join()).toContain(advice)
    expect(found.join()).not.toContain('undefined')
  })
})

describe('null', () => {
  const chartWith = async (line: string, defaults = ''): Promise<Chart> => {
    const lines = [
      'email: a@acme.example',
      'firstName: Ada',
      'lastName: L',
      ...(line.startsWith('manager') ? [] : ['manager: null']),
      line,
    ]
    const text = `${defaults}people:\n  ada:\n${lines.map((one) => `    ${one}\n`).join('')}`
    const settings = {
      file: 'org/espalier.yaml',
      text: 'company: Acme\ntimezone: UTC\ndepartments: [Sales, null, "~"]\n',
    }
    const sound = { ...settings, text: settings.text.replace('null', '"null"') }
    return await chartOf(sound, [{ file: 'org/people/a.yaml', text }], day('2026-06-01'))
  }

  it.each(['null', 'Null', 'NULL', '~'])(
    '%s empties a department, also against the default of the file',
    async (spelling) => {
      for (const line of [
        `department: ${spelling}`,
        `changes: [{ on: 2026-01-01, department: ${spelling} }]`,
        `department: ${spelling} # none`,
      ])
        for (const defaults of ['', 'defaults: { department: Sales }\n'])
          expect(valuesFor(await chartWith(line, defaults), 'ada')).toMatchObject({ department: null })
      expect(valuesFor(await chartWith(`manager: ${spelling}`), 'ada')).toMatchObject({ manager: null })
    },
  )

  it.each(['null', 'Null', '~'])('%s is a default for people without a department', async (spelling) => {
    for (const defaults of [`defaults: { department: ${spelling} }\n`, `defaults:\n  department: ${spelling}\n`]) {
      const chart = await chartWith('role: user', defaults)
      expect(told(chart)).toEqual([])
      expect(valuesFor(chart, 'ada')).toMatchObject({ department: null })
      expect(valuesFor(await chartWith('department: Sales', defaults), 'ada')).toMatchObject({ department: 'Sales' })
      expect(
        valuesFor(await chartWith('changes: [{ on: 2026-01-01, department: Sales }]', defaults), 'ada'),
      ).toMatchObject({
        department: 'Sales',
      })
    }
  })

  it('an empty default is a mistake, and one in quotes is text', async () => {
    expect(told(await chartWith('role: user', 'defaults:\n  department:\n'))).toEqual([
      expect.stringMatching(/^empty-value: .* null for a person without/),
    ])
    expect(valuesFor(await chartWith('role: user', 'defaults: { department: "~" }\n'), 'ada')).toMatchObject({
      department: '~',
    })
  })

  it.each(['"null"', "'~'"])('%s in quotes is text', async (text) => {
    expect(valuesFor(await chartWith(`department: ${text}`), 'ada')).toMatchObject({ department: text.slice(1, -1) })
  })

  it.each(['department:', 'manager:', 'department: ""'])('%s is a mistake', async (line) => {
    expect(told(await chartWith(line))).toEqual([expect.stringMatching(/^empty-value: .* null for a person without/)])
  })

  it('is written by an import where the default of the file would say otherwise', async () => {
    const text =
      'defaults:\n  department: Sales\npeople:\n  ann:\n    email: u1@acme.example\n    firstName: Ann\n    lastName: Ash\n    manager: null\n'
    const file = { file: 'org/people/a.yaml', text }
    const known = { bound: new Map([['u1' as UserId, 'ann']]), keyOf: new Map(), keys: new Set(['ann']) }
    const after = async (users: readonly User[]): Promise<string> => {
      const { records } = personRecords(users, known, 'org', false)
      return (await writePeople([file], records)).find((one) => one.file === file.file)?.text ?? text
    }
    const other = user('u2', { department: 'People' })
    expect(await after([user('u1', { department: null }), other])).toBe(`${text}    department: null\n`)
    expect(await after([user('u1', { department: '' }), other])).toBe(`${text}    department: null\n`)
    expect(await after([user('u1', { department: 'Sales' }), other])).toBe(text)
    // No user shows a department: the key may not read it.
    expect(await after([user('u1', { department: null })])).toBe(text)
  })

  it('an import adds nothing where the default of the file is null already', async () => {
    const text =
      'defaults:\n  department: null\npeople:\n  ann:\n    email: u1@acme.example\n    firstName: Ann\n    lastName: Ash\n    manager: null\n'
    const file = { file: 'org/people/a.yaml', text }
    const known = { bound: new Map([['u1' as UserId, 'ann']]), keyOf: new Map(), keys: new Set(['ann']) }
    const { records } = personRecords(
      [user('u1', { department: null }), user('u2', { department: 'People' })],
      known,
      'org',
      false,
    )
    expect((await writePeople([file], records)).find((one) => one.file === file.file)?.text ?? text).toBe(text)
  })
})

it('one look at a text passes over nothing that is confusing', () => {
  const around = (letter: string): readonly string[] => [letter, `A${letter}b`, `Ab ${letter}`, `${letter} Ab`]
  for (let code = 0; code < 0xffff; code++) {
    for (const text of around(String.fromCharCode(code))) {
      if (mayConfuse(text)) continue
      expect([text, confusingName(text), confusingDepartment(text)]).toEqual([text, null, null])
    }
  }
  expect(['Zoë', 'van der Berg', "O'Brien", 'Łukasz Müller', 'R&D'].filter(mayConfuse)).toEqual([])
  expect(['', ' A', 'A ', 'A  B', 'A\u00a0B', 'Cafe\u0301', 'S\u0430les'].filter((one) => !mayConfuse(one))).toEqual([])
})
