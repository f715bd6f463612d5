import { expect, test } from 'vitest'
import { mostInFile } from '../../../../src/desired/editing/from-live.js'
import { filesOfNew } from '../../../../src/desired/merging/files-of-new.js'
import type { RowWish } from '../../../../src/desired/merging/settle-rows.js'
import type { PersonKey } from '../../../../src/model/names.js'
import { chartOfText, small } from '../../../support/hr-merges.js'

function newIn(department: string | null, count = 1): readonly RowWish[] {
  return Array.from({ length: count }, (_, at) => ({
    key: `new.${at}` as PersonKey,
    keyed: null,
    entry: department === null ? {} : { department },
  }))
}

test('a new person goes to where most of the department are, or to a file of its name', async () => {
  const people = await chartOfText(small)
  const fileOf = (department: string | null): unknown => [...filesOfNew(newIn(department), people, 'org').values()][0]
  expect(fileOf('Sales')).toBe('org/people/all.yaml')
  expect(fileOf('Customer Care')).toBe('org/people/customer-care.yaml')
  expect(fileOf(null)).toBe('org/people/no-department.yaml')
})

test('a file that is full is followed by another one', async () => {
  const people = await chartOfText(small)
  const files = [...filesOfNew(newIn('Sales', 2 * mostInFile), people, 'org').values()]
  const room = mostInFile - people.length
  expect(files[room - 1]).toBe('org/people/all.yaml')
  expect(files[room]).toBe('org/people/sales.yaml')
  expect(files.at(-1)).toBe('org/people/sales-2.yaml')
  expect(new Set(files).size).toBe(3)
})

test('those who are in the chart keep their file', async () => {
  const people = await chartOfText(small)
  const asked = people.map(({ key }) => ({ key, keyed: null, entry: { department: 'Sales' } }))
  expect(filesOfNew(asked, people, 'org').size).toBe(0)
})
