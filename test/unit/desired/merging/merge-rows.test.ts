import { expect, test } from 'vitest'
import { chartOfText, found, hrTable, merge, small, written, type Choices } from '../../../support/hr-merges.js'

/** A file, and what is written and found. The chart is `small` unless one is given. */
interface Case {
  readonly title: string
  readonly table: string
  readonly chart?: string
  readonly choices?: Choices
  readonly writes?: Readonly<Record<string, object>>
  readonly finds?: readonly string[]
}

const others = 'id | email | firstName | lastName | managerEmail | department'
const same = `
  _     | grace@acme.example | Grace | Hopper   | _                  | Navy
  00417 | ada@acme.example   | Ada   | Lovelace | grace@acme.example | Sales
  00418 | alan@acme.example  | Alan  | Turing   | grace@acme.example | Sales`

/** The file as the chart has it, with one line in place of another, or added. */
function table(...lines: readonly string[]): string {
  const rows = same.trim().split('\n')
  const of = (line: string): string => line.split('|')[0]?.trim() ?? ''
  const kept = rows.filter((row) => of(row) === '_' || !lines.some((line) => of(line) === of(row)))
  return [others, ...kept, ...lines].join('\n')
}

const cases: readonly Case[] = [
  { title: 'a file that says what the chart says changes nothing', table: table() },
  {
    title: 'only what differs is written',
    table: table('00417 | ada@acme.example | Ada | Byron | alan@acme.example | Research'),
    writes: { 'ada.lovelace': { lastName: 'Byron', manager: 'alan.turing', department: 'Research' } },
  },
  {
    title: 'a column that is absent leaves the field alone',
    table: 'id | lastName\n00417 | Byron',
    writes: { 'ada.lovelace': { lastName: 'Byron' } },
  },
  {
    title: 'a blank cell leaves the field alone, and a blank manager is a warning',
    table: table('00417 | ada@acme.example | Ada | _ | _ | _'),
    finds: ['4 managerEmail hr-blank-manager'],
  },
  {
    title: 'a blank cell clears the field if the settings say so',
    table: table('00417 | ada@acme.example | Ada | Lovelace | _ | _'),
    choices: { settings: { hr: { blank: 'clear' } } },
    writes: { 'ada.lovelace': { manager: null, department: null } },
  },
  {
    title: 'an address without an employee id finds a person, who gets the id',
    table: table('00419 | grace@acme.example | Grace | Hopper | _ | Navy').replace(/^ *_.*\n/m, ''),
    writes: { 'grace.hopper': { id: '00419' } },
  },
  {
    title: 'an employee id finds a person, who gets the address',
    table: table('00417 | ada.b@acme.example | Ada | Byron | grace@acme.example | Sales'),
    writes: { 'ada.lovelace': { email: 'ada.b@acme.example', lastName: 'Byron' } },
  },
  {
    title: 'the case of an address is no difference',
    table: table('00417 | ADA@acme.example | Ada | Lovelace | Grace@ACME.example | Sales'),
  },
  {
    title: 'an id without its zeros is another id',
    table: table('417 | ada@acme.example | Ada | Lovelace | grace@acme.example | Sales').replace(/^ *00417.*\n/m, ''),
    finds: ['4 id hr-other-id'],
  },
  {
    title: 'the id of one person and the address of another are a contradiction',
    table: table('00417 | alan@acme.example | Ada | Lovelace | grace@acme.example | Sales').replace(
      /^ *00418.*\n/m,
      '',
    ),
    finds: ['3 id hr-two-people'],
  },
  {
    title: 'an id that another person has had is no match',
    table: table('00417 | new@acme.example | Rosa | Parks | grace@acme.example | Sales'),
    finds: ['4 id hr-reused-id'],
  },
  {
    title: 'the id of a leaver is not given to another',
    table: table('00300 | new@acme.example | Rosa | Parks | grace@acme.example | Sales'),
    finds: ['5 id hr-reused-id'],
  },
  {
    title: 'an address that another person has is no match',
    table: table('_ | grace@acme.example | Rosa | Parks | _ | Navy').replace(/^ *_ +\| grace.*\n/m, ''),
    finds: ['4 email hr-other-name'],
  },
  {
    title: 'an address that another person has had is no match either if the row has another id: the name says so',
    table: table('00999 | ada@acme.example | Rosa | Parks | grace@acme.example | Sales').replace(/^ *00417.*\n/m, ''),
    finds: ['4 email hr-other-name'],
  },
  {
    title: 'two rows about one person are not taken',
    table: table('_ | ada@acme.example | Ada | Byron | grace@acme.example | Sales').replace(
      '00417 | ada@acme.example ',
      '00417 | ada2@acme.example ',
    ),
    finds: ['3 email hr-two-rows', '5 email hr-two-rows'],
  },
  {
    title: 'a name alone is a question',
    table: table(
      '00417 | _ | _ | _ | _ | _',
      '00500 | grace2@acme.example | Grace | Hopper | ada@acme.example | Navy',
    ).replace(/^ *_.*\n/m, ''),
    finds: ['3 managerEmail hr-blank-manager', '4 lastName hr-same-name'],
  },
  {
    title: 'a new person is written as import live does, and may lead others in the same file',
    table: table(
      '00417 | ada@acme.example | Ada | Lovelace | rosa@acme.example | Sales',
      '00500 | rosa@acme.example | Rosa | Parks | grace@acme.example | Sales',
    ),
    writes: {
      'ada.lovelace': { manager: 'rosa.parks' },
      'rosa.parks': {
        id: '00500',
        email: 'rosa@acme.example',
        firstName: 'Rosa',
        lastName: 'Parks',
        department: 'Sales',
        manager: 'grace.hopper',
      },
    },
  },
  {
    title: 'a new person without an address is not taken, and a warning',
    table: table('00500 | _ | Rosa | Parks | grace@acme.example | Sales'),
    finds: ['5 email hr-no-address'],
  },
  {
    title: 'a new person without a manager is not taken, nor whom they lead',
    table: table(
      '00500 | rosa@acme.example | Rosa | Parks | _ | Sales',
      '00501 | dora@acme.example | Dora | Sales | rosa@acme.example | Sales',
    ),
    finds: ['5 managerEmail hr-blank-manager', '6 managerEmail hr-manager-not-taken'],
  },
  {
    title: 'a new top is taken if the settings say how a file shows one',
    table:
      'email | firstName | lastName | managerEmail\nrosa@acme.example | Rosa | Parks | _\ndora@acme.example | Dora | Sales | dora@acme.example',
    choices: { settings: { hr: { top: 'blank' } } },
    writes: {
      'rosa.parks': { email: 'rosa@acme.example', firstName: 'Rosa', lastName: 'Parks', manager: null },
    },
    finds: ['3 managerEmail hr-self-manager'],
  },
  {
    title: 'a person who is their own manager is the top if the settings say so',
    table: 'email | firstName | lastName | managerEmail\ndora@acme.example | Dora | Sales | dora@acme.example',
    choices: { settings: { hr: { top: 'self' } } },
    writes: { 'dora.sales': { email: 'dora@acme.example', firstName: 'Dora', lastName: 'Sales', manager: null } },
  },
  {
    title: 'a department that is not on the list is found, and the others are taken',
    table: table(
      '00417 | ada@acme.example | Ada | Lovelace | grace@acme.example | Salse',
      '00418 | alan@acme.example | Alan | Turing | ada@acme.example | Sales',
    ),
    choices: { settings: { departments: ['Sales', 'Navy'] } },
    writes: { 'alan.turing': { manager: 'ada.lovelace' } },
    finds: ['3 department hr-unknown-department'],
  },
  {
    title: 'a new address outside the domains is found',
    table: table('00417 | ada@elsewhere.example | Ada | Lovelace | grace@acme.example | Sales'),
    choices: { settings: { emailDomains: ['acme.example'] } },
    finds: ['4 email hr-foreign-domain'],
  },
  {
    title: 'a value that the chart cannot hold is found',
    table: table('00417 | not an address | Ada | Lovelace | grace@acme.example | Sales'),
    finds: ['4 email hr-bad-value'],
  },
  {
    title: 'rows in a circle are not taken',
    table: table(
      '00417 | ada@acme.example | Ada | Lovelace | alan@acme.example | Sales',
      '00418 | alan@acme.example | Alan | Turing | ada@acme.example | Navy',
    ),
    finds: ['3 managerEmail hr-circle', '4 managerEmail hr-circle'],
  },
  {
    title: 'a role is written only if Git owns roles',
    table: 'id | role\n00417 | admin',
  },
  {
    title: 'a role is written if Git owns roles',
    table: 'id | role\n00417 | admin',
    choices: { manageRole: true },
    writes: { 'ada.lovelace': { role: 'admin' } },
  },
]

test.each(cases)('$title', async ({ table: text, chart = small, choices, writes = {}, finds = [] }) => {
  const people = await chartOfText(chart)
  const end = merge(hrTable(text), people, choices)
  expect(found(end)).toEqual(finds)
  expect(written(end, people)).toEqual(writes)
})

test('people who are in no row are listed, and leave only in a whole file', async () => {
  const people = await chartOfText(small)
  const file = hrTable(`${others}\n${same.trim().split('\n').slice(0, 2).join('\n')}`)
  const part = merge(file, people)
  expect(part.missing.map(({ key }) => key)).toEqual(['alan.turing'])
  expect(written(part, people)).toEqual({})
  expect([part.known, part.named]).toEqual([2, 1])
  const full = merge(file, people, { full: true })
  expect(full.missing.map(({ key }) => key)).toEqual(['alan.turing'])
  expect(written(full, people)).toEqual({ 'alan.turing': { status: 'left' } })
})

test('who is protected never leaves because of a missing row', async () => {
  const people = await chartOfText(small)
  const file = hrTable(`${others}\n${same.trim().split('\n').slice(0, 2).join('\n')}`)
  const end = merge(file, people, { full: true, protected: new Set(people.map(({ key }) => key)) })
  expect([end.missing, end.kept.map(({ key }) => key), written(end, people)]).toEqual([[], ['alan.turing'], {}])
})

test('where most people have an employee id, a person without one never leaves because of a missing row', async () => {
  const people = await chartOfText(small)
  const end = merge(hrTable(`${others}\n${same.trim().split('\n').slice(1).join('\n')}`), people, { full: true })
  expect([end.missing, end.kept.map(({ key }) => key), written(end, people)]).toEqual([[], ['grace.hopper'], {}])
  const ids = people.map((one) =>
    one.key === 'alan.turing' ? { ...one, entry: { ...one.entry, id: undefined } } : one,
  )
  const few = merge(hrTable(`${others}\n${same.trim().split('\n')[1]}`), ids as typeof people, { full: true })
  expect(few.missing.map(({ key }) => key)).toContain('alan.turing')
})

test('if a row could be about anyone, nobody is missing', async () => {
  const people = await chartOfText(small)
  const wrong = { code: 'hr-date', severity: 'error', row: 3, column: null, message: '', cause: null } as const
  const end = merge(hrTable('id | email\n00417 | _\n00500 | rosa@acme.example', [wrong]), people, { full: true })
  expect(found(end)).toEqual(['file - hr-unclear-leavers', '3 - hr-date'])
  expect([end.missing, written(end, people)]).toEqual([[], {}])
})

test('a new person whose address is wrong may be anyone', async () => {
  const people = await chartOfText(small)
  const text = 'id | email | firstName | lastName | managerName\n_ | ada@acme,example | A. | King | Grace Hopper'
  const end = merge(hrTable(text), people, { full: true })
  expect(found(end)).toEqual(['file - hr-unclear-leavers', '2 email hr-bad-value'])
  expect([end.missing, written(end, people)]).toEqual([[], {}])
})

test('a row with an error is not taken, and its person is not missing', async () => {
  const people = await chartOfText(small)
  const wrong = { code: 'hr-date', severity: 'error', row: 2, column: null, message: '', cause: null } as const
  const text = 'id | email | lastName\n00417 | _ | Byron\n00418 | _ | _\n_ | grace@acme.example | _'
  const end = merge(hrTable(text, [wrong]), people, { full: true })
  expect([end.missing, end.taken, written(end, people)]).toEqual([[], 2, {}])
})

test('who is missing and leads people stays, and that is found', async () => {
  const people = await chartOfText(small.replace('department: Navy', "department: Navy, id: '00100'"))
  const end = merge(hrTable('id | email\n00417 | _\n00418 | _'), people, { full: true })
  expect(found(end)).toEqual(['file - hr-reports-left'])
  expect(written(end, people)).toEqual({})
})

test('the answer to a question is taken', async () => {
  const people = await chartOfText(small)
  const file = hrTable(
    'id | email | firstName | lastName | managerEmail\n00500 | grace2@acme.example | Grace | Hopper | ada@acme.example',
  )
  const open = merge(file, people)
  expect(open.questions.map(({ row, people: all }) => [row.row, all.map(({ key }) => key)])).toEqual([
    [2, ['grace.hopper']],
  ])
  const yes = merge(file, people, { answers: new Map([[2, 'grace.hopper']]) })
  expect(found(yes)).toEqual(['2 managerEmail hr-circle'])
  const no = merge(file, people, { answers: new Map([[2, null]]) })
  expect(Object.keys(written(no, people))).toEqual(['grace2'])
})
