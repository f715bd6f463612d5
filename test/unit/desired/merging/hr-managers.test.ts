import { expect, test } from 'vitest'
import { chartOfText, found, hrTable, merge, small, written } from '../../../support/hr-merges.js'

const chart = `${small}
  grace.two: { email: grace2@acme.example, firstName: Grace, lastName: Two, manager: grace.hopper }
  ann.lee: { email: ann@acme.example, firstName: Ann, lastName: Lee, manager: grace.hopper }
  ann.lee.2: { email: ann2@acme.example, firstName: Ann, lastName: Lee, manager: grace.hopper }
`

/** Id, address and name of the manager of Ada, whose manager is Grace Hopper. The new manager, or what is found. */
const cases: readonly (readonly [cells: string, manager: string | null, finds?: string])[] = [
  ['00418 | _ | _', 'alan.turing'],
  ['_ | ALAN@acme.example | _', 'alan.turing'],
  ['_ | _ | Alan Turing', 'alan.turing'],
  ['_ | _ | Turing, Alan', 'alan.turing'],
  ['_ | _ | ALAN  TURING', 'alan.turing'],
  ['00418 | alan@acme.example | Turing, Alan', 'alan.turing'],
  ['00418 | _ | Al Turing', 'alan.turing'],
  ['_ | _ | Grace Hopper', null],
  ['00418 | grace@acme.example | _', null, 'managerEmployeeId hr-managers-differ'],
  ['00418 | _ | Grace Hopper', null, 'managerEmployeeId hr-managers-differ'],
  ['99999 | alan@acme.example | _', null, 'managerEmployeeId hr-managers-differ'],
  ['99999 | grace2@acme.example | _', 'grace.two'],
  ['99999 | _ | Alan Turing', null, 'managerEmployeeId hr-unknown-manager'],
  ['_ | x@acme.example | Alan Turing', null, 'managerEmail hr-unknown-manager'],
  ['_ | _ | Ann Lee', null, 'managerName hr-unclear-manager'],
  ['_ | _ | Edith Clarke', null, 'managerName hr-manager-left'],
  ['00300 | _ | _', null, 'managerEmployeeId hr-manager-left'],
  ['_ | _ | Alan Turning', null, 'managerName hr-unknown-manager'],
  ['00417 | _ | _', null, 'managerEmployeeId hr-self-manager'],
]

test.each(cases.map(([cells, manager, finds]) => ({ cells, manager, finds })))(
  '$cells',
  async ({ cells, manager, finds }) => {
    const people = await chartOfText(chart)
    const end = merge(hrTable(`id | managerEmployeeId | managerEmail | managerName\n00417 | ${cells}`), people)
    expect(written(end, people)).toEqual(manager === null ? {} : { 'ada.lovelace': { manager } })
    expect(found(end)).toEqual(finds === undefined ? [] : [`2 ${finds}`])
  },
)

test('the nearest person is named', async () => {
  const people = await chartOfText(chart)
  const [name] = merge(hrTable('id | managerName\n00417 | Alan Turning'), people).findings
  expect(name?.message).toContain('Did the file mean Alan Turing (alan.turing)?')
  const [address] = merge(hrTable('id | managerEmail\n00417 | allan@acme.example'), people).findings
  expect(address?.message).toContain('Did the file mean Alan Turing (alan.turing)?')
})

test('two rows with a name make it unclear', async () => {
  const people = await chartOfText(small)
  const table = hrTable(`email | firstName | lastName | managerName
rosa@acme.example | Rosa | Parks | Ada Lovelace
rosa2@acme.example | Rosa | Parks | Ada Lovelace
dora@acme.example | Dora | Sales | Rosa Parks`)
  expect(found(merge(table, people))).toEqual(['4 managerName hr-unclear-manager'])
})

test('an address is near by what is before the @, also in a domain that is misspelt', async () => {
  const people = await chartOfText(chart)
  const told = (address: string): string =>
    merge(hrTable(`id | managerEmail\n00417 | ${address}`), people).findings[0]?.message ?? ''
  expect(told('allan@acme.example')).toContain('Did the file mean Alan Turing (alan.turing)?')
  expect(told('alan@acme.exmaple')).toContain('Did the file mean Alan Turing (alan.turing)?')
  expect(told('nope@acme.example')).not.toContain('Did the file mean')
})

test('of a manager whose row has an error, that row is named, and not another person', async () => {
  const people = await chartOfText(chart)
  const wrong = { code: 'hr-date', severity: 'error', row: 2, column: null, message: '', cause: null } as const
  const told = (boss: string): readonly unknown[] => {
    const head = 'id | email | firstName | lastName | managerEmployeeId | managerEmail | managerName'
    const rows = `77 | bea@acme.example | Bea | Boss | 00418 | _ | _\n78 | r@acme.example | Rae | Report | ${boss}`
    const { findings } = merge(hrTable(`${head}\n${rows}`, [wrong]), people)
    return findings.slice(1).map(({ row, code, message }) => [row, code, message])
  }
  const see = [[3, 'hr-manager-not-taken', 'The row of the manager is not taken: see row 2.']]
  for (const boss of [
    '77 | _ | _',
    '_ | BEA@acme.example | _',
    '_ | _ | Boss, Bea',
    '77 | bea@acme.example | Bea Boss',
  ])
    expect(told(boss)).toEqual(see)
  expect(told('76 | _ | Bea Boss').flat()).toContain('hr-unknown-manager')
})
