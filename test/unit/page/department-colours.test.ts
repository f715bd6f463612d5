import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { colourCount, departmentColours, departmentsOf } from '../../../src/page/department-colours.js'
import { pageChart } from '../../support/page-chart.js'

const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: colourCount })

test('law: as many departments as there are colours have one each, in any order of names', () => {
  fc.assert(
    fc.property(names, (all) => {
      const colours = departmentColours(all)
      expect(new Set(colours.values()).size).toBe(all.length)
      expect([...colours.values()].every((colour) => colour >= 0 && colour < colourCount)).toBe(true)
      expect(departmentColours(all.toReversed())).toEqual(colours)
    }),
  )
})

test('with more departments than colours, each has one', () => {
  const many = Array.from({ length: 100 }, (_, at) => `Department ${at}`)
  expect(departmentColours(many).size).toBe(100)
})

test('a department has the same colour in another chart', () => {
  const [one, other] = [departmentColours(['Engineering', 'Sales']), departmentColours(['Engineering', 'Finance'])]
  expect(one.get('Engineering')).toBe(other.get('Engineering'))
})

test('the departments are those of all days, and before', () => {
  expect(departmentsOf(pageChart)).toEqual(['Board', 'Engineering', 'Platform', 'Łódź'])
})
