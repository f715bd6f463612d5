import { expect, test } from 'vitest'
import { chartOfText, found, hrTable, merge, small, written } from '../../../support/hr-merges.js'

const chart = `${small}
  rosa.parks: { start: 2026-12-15, email: rosa@acme.example, firstName: Rosa, lastName: Parks, manager: grace.hopper, id: '00500' }
  dora.sales: { end: 2027-01-31, email: dora@acme.example, firstName: Dora, lastName: Sales, manager: grace.hopper, id: '00501' }
  mary.gone: { end: 2026-10-31, email: mary@acme.example, firstName: Mary, lastName: Gone, manager: grace.hopper, id: '00502' }
`

type Case = readonly [row: string, says: object | null, finds?: string]

const named = ([row, says, finds]: Case): { row: string; says: object | null; finds: string | undefined } => ({
  row,
  says,
  finds,
})

/** Id, first day, last day, status; today is 2026-11-30. What is written of the person, and what is found. */
const cases: readonly Case[] = [
  ['00417 | 2020-01-01 | _ | active', null],
  ['00417 | 2020-01-01 | 2026-12-31 | active', { end: '2026-12-31' }],
  ['00417 | _ | 2026-11-30 | active', { end: '2026-11-30' }],
  ['00417 | _ | 2026-11-29 | active', { status: 'left' }],
  ['00417 | _ | _ | left', { status: 'left' }],
  ['00417 | _ | 2026-12-31 | left', null, 'status hr-left-ahead'],
  ['00417 | 2026-12-15 | _ | active', null, 'start hr-later-start'],
  ['00300 | _ | _ | left', null],
  ['00300 | _ | _ | active', null, 'status hr-returned'],
  ['00502 | _ | _ | active', null, 'status hr-returned'],
  ['00502 | _ | 2026-10-31 | left', null],
  ['00500 | 2026-12-15 | _ | later', null],
  ['00500 | 2027-01-15 | _ | later', { start: '2027-01-15' }],
  ['00500 | 2026-11-01 | _ | active', { start: '2026-11-01' }],
  ['00500 | _ | _ | left', { status: 'left' }],
  ['00501 | _ | 2027-01-31 | active', null],
  ['00501 | _ | 2027-02-28 | active', { end: '2027-02-28' }],
  ['00501 | _ | _ | active', null],
]

test.each(cases.map(named))('$row', async ({ row, says, finds }) => {
  const people = await chartOfText(chart)
  const end = merge(hrTable(`id | start | end | status\n${row}`), people)
  expect(Object.values(written(end, people))).toEqual(says === null ? [] : [says])
  expect(found(end)).toEqual(finds === undefined ? [] : [`2 ${finds}`])
})

/** The same of new people. */
const fresh: readonly Case[] = [
  ['2026-01-01 | _ | active', {}],
  ['2026-12-15 | _ | later', { start: '2026-12-15' }],
  ['2026-12-15 | 2027-12-15 | active', { start: '2026-12-15', end: '2027-12-15' }],
  ['2026-12-15 | 2026-12-01 | active', null, 'end hr-end-before-start'],
  ['_ | _ | later', null, 'start hr-no-start'],
  ['2026-01-01 | _ | later', null, 'start hr-no-start'],
  ['2020-01-01 | 2021-01-01 | left', null],
  ['2020-01-01 | 2027-01-01 | left', null],
]

test.each(fresh.map(named))('a new person: $row', async ({ row, says, finds }) => {
  const people = await chartOfText(chart)
  const table = `email | firstName | lastName | managerName | start | end | status\nnew@acme.example | Ida | New | Grace Hopper | ${row}`
  const end = merge(hrTable(table), people)
  const entry = { email: 'new@acme.example', firstName: 'Ida', lastName: 'New', manager: 'grace.hopper' }
  expect(written(end, people)).toEqual(says === null ? {} : { 'ida.new': { ...entry, ...says } })
  expect(found(end)).toEqual(finds === undefined ? [] : [`2 ${finds}`])
  expect(end.longGone).toBe(row.endsWith('left') ? 1 : 0)
})
