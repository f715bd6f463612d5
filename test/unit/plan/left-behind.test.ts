import { expect, test } from 'vitest'
import type { Values } from '../../../src/model/fields.js'
import { leftBehind } from '../../../src/plan/left-behind.js'
import { desiredOf } from '../../support/worlds.js'
import { charted, draftOf } from '../../support/small-company.js'

const boss = charted('boss', null, { department: 'Legal' })
const moves = draftOf('update', 'boss', { department: 'Legal' }, { before: { department: 'Sales' } })

function warned(...reports: readonly Values[]): string[] {
  const people = reports.map((values, at) => charted(`p${at}`, 'boss', values))
  return leftBehind([moves], desiredOf([boss, ...people])).map(({ message }) => message)
}

test('who keeps the former department of the manager is named', () => {
  expect(warned({ department: 'Sales' }, { department: 'Sales' })[0]).toMatch(/^2 people keep the department "Sales"/)
})

test('who moves along, is in another one, or has left is not', () => {
  expect(warned({ department: 'Legal' }, { department: 'Other' }, { department: 'Sales', active: false })).toEqual([])
})

test('a department that is given or cleared is no move of a team', () => {
  const given = draftOf('update', 'boss', { department: 'Legal' }, { before: { department: null } })
  expect(leftBehind([given], desiredOf([boss, charted('ann', 'boss', { department: 'Sales' })]))).toEqual([])
})
