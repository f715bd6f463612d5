import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOrder } from '../../../src/model/mark-words.js'
import { colourCount, departmentColours, departmentsOf } from '../../../src/page/department-colours.js'
import { pageChart } from '../../support/page-chart.js'
import { read } from '../../support/docs.js'

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

/** The grounds of a light and of a dark page, the plain ones and those of a box. */
const grounds = { light: ['#ffffff', '#f6f8fa'], dark: ['#0d1117', '#1c2128'] }

const rules = [
  ...read('src/page/colours.css').matchAll(/^\.([\w-]+) \{\s+[\w-]+: light-dark\((#\w{6}), (#\w{6})\);\s+\}/gm),
]
const coloursOf = (prefix: string) =>
  rules
    .filter(([, name = '']) => name.startsWith(prefix))
    .map(([, name = '', light = '', dark = '']) => ({ name, light, dark }))

test('the style has that many colours, no two alike, and each is seen on its grounds', () => {
  const colours = coloursOf('department-')
  expect(colours.map(({ name }) => name)).toEqual(Array.from({ length: colourCount }, (_, at) => `department-${at}`))
  expect(new Set(colours.flatMap(({ light, dark }) => [light, dark])).size).toBe(2 * colourCount)
  expect(colours.flatMap((colour) => faint(colour, 3))).toEqual([])
})

test('each mark has a colour in which text is read in both schemes', () => {
  const colours = coloursOf('mark-')
  expect(colours.map(({ name }) => name).toSorted()).toEqual(markOrder.map((mark) => `mark-${mark}`).toSorted())
  expect(colours.flatMap((colour) => faint(colour, 4.5))).toEqual([])
})

/** The grounds on which a colour has less than that contrast, as WCAG measures it. */
function faint(colour: { readonly light: string; readonly dark: string }, least: number): readonly string[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const own = colour[scheme]
    return grounds[scheme].filter((ground) => contrast(own, ground) < least).map((ground) => `${own} on ${ground}`)
  })
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
