import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPeople } from '../../src/desired/people-file.js'
import { chartBudget } from '../../src/desired/reading/budget.js'

const fields = [
  'email: a@acme.example',
  'firstName: Ann',
  'lastName: Ash',
  'manager: null',
  'start: 2027-01-01',
] as const

/** The lines of an entry. Each has what a person must have, in any order. */
const entry = fc
  .record({ count: fc.constantFrom(4, 5), order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }) })
  .map(({ count, order }) => [...order, ...(count === 5 ? [4] : [])].map((at) => `    ${fields[at] ?? ''}`))

const chart = fc
  .array(entry, { minLength: 3, maxLength: 8 })
  .map((entries) => entries.map((lines, at) => [`  p${at}:`, ...lines.map((line) => line.replace('a@', `a${at}@`))]))

const read = async (entries: readonly (readonly string[])[]) =>
  await readPeople({ file: 'a.yaml', text: ['people:', ...entries.flat(), ''].join('\n') }, chartBudget())

/** The line of each entry, from 1. */
const lineOf = (entries: readonly (readonly string[])[], at: number): number => 2 + entries.slice(0, at).flat().length

test('any number of mistakes of typing, each in another entry, are that many findings, each on its line', async () => {
  const breaks = [
    (line: string) => line.replace(': ', ':'),
    (line: string) => line.replace(': ', ' '),
    (line: string) => line.replace(': ', ': @'),
    (line: string) => line.replace(': ', ': "'),
  ]
  await fc.assert(
    fc.asyncProperty(chart, fc.infiniteStream(fc.nat(99)), async (entries, draws) => {
      const draw = (below: number): number => Number(draws.next().value) % below
      const places: number[] = []
      const broken = entries.map((lines, at) => {
        if (draw(2) === 0) return lines
        const line = 1 + draw(lines.length - 1)
        places.push(lineOf(entries, at) + line)
        return lines.with(line, breaks[draw(breaks.length)]?.(lines[line] ?? '') ?? '')
      })
      const { diagnostics } = await read(broken)
      if (places.length === entries.length) return
      expect(diagnostics.map(({ place, code }) => [place?.line, code])).toEqual(
        places.map((line) => [line, 'yaml-syntax']),
      )
    }),
  )
})

test('lines of one entry that are moved together are one finding, which says how to move them back', async () => {
  const shifted = (line: string, by: number): string => (by < 0 ? line.slice(-by) : ' '.repeat(by) + line)
  await fc.assert(
    fc.asyncProperty(
      chart,
      fc.nat(99),
      fc.constantFrom(-2, -1, 1, 2),
      fc.constantFrom('entry', 'fields', 'field'),
      fc.nat(99),
      async (entries, which, by, part, field) => {
        const at = which % entries.length
        const lines = entries[at] ?? []
        const first = part === 'entry' ? 0 : part === 'fields' ? 1 : 1 + (field % (lines.length - 1))
        const last = part === 'field' ? first : lines.length - 1
        const moved = lines.map((line, index) => (index >= first && index <= last ? shifted(line, by) : line))
        const { diagnostics } = await read(entries.with(at, moved))
        const isRight = part === 'fields' && by !== -2
        const start = lineOf(entries, at)
        const where = first === last ? `line ${start + first}` : `lines ${start + first} to ${start + last}`
        const amount = `${Math.abs(by) === 1 ? 'one' : 'two'} ${by < 0 ? 'more space' : 'space'}${Math.abs(by) === 1 ? '' : 's'}${by < 0 ? '' : ' less'}`
        expect(diagnostics.map(({ message }) => message.split(':')[0])).toEqual(
          isRight ? [] : [`Indent ${where} by ${amount}`],
        )
      },
    ),
  )
})
