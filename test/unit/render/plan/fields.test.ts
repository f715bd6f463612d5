import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactLines } from '../../../../src/render/plan/fields.js'
import { change } from '../../../fixtures/render/plans.js'

describe('exact fields', () => {
  test('stand in pairs, old above new, with keys as they are', () => {
    const before = { manager: 'dana.weiss', department: 'Engineering', email: 'same@acme.example' }
    const after = { manager: null, department: 'Platform', email: 'same@acme.example' }
    expect(exactLines(change('update', 'change', 'a', 'A', before, after)).map(({ text }) => text)).toEqual([
      '- department: Engineering',
      '+ department: Platform',
      '- manager: dana.weiss',
      '+ manager: null',
    ])
  })

  test('tell the text "null" from nothing and an empty text from a missing one', () => {
    const one = change(
      'update',
      'change',
      'a',
      'A',
      { department: null, lastName: '' },
      { department: 'null', lastName: ' x' },
    )
    expect(exactLines(one).map(({ text }) => text)).toEqual([
      '- lastName: ""',
      '+ lastName: " x"',
      '- department: null',
      '+ department: "null"',
    ])
  })

  test('say where two values differ that look alike', () => {
    const [before, after] = [{ department: 'Cafe\u0301' }, { department: 'Caf\u00e9' }]
    const lines = exactLines(change('update', 'change', 'a', 'A', before, after)).map(({ text }) => text)
    expect(lines[1]).toBe('+ department: Caf\u00e9  # U+0065 U+0301 → U+00E9')
  })

  test('survive any values', () => {
    const texts = fc.option(fc.string({ unit: 'binary', maxLength: 20 }))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = exactLines(change('update', 'change', 'a', 'A', { department: before }, { department: after }))
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const { text } of lines) expect(text).toMatch(/^[-+] department: .*$/u)
        expect(lines.length > 0).toBe(before !== after)
      }),
    )
  })
})
