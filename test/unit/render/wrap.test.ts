import { stripVTControlCharacters, styleText } from 'node:util'
import * as fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { wrapped } from '../../../src/render/wrap.js'

test('a line goes on below, two blanks further in, and what fits stays as it is', () => {
  const line = '  Priya Nair · manager Dana Weiss → Tomas Silva · 5 reports move along  priya.nair'
  expect(wrapped(`MOVE\n${line}\n`, 50)).toBe(
    'MOVE\n  Priya Nair · manager Dana Weiss → Tomas Silva ·\n    5 reports move along  priya.nair\n',
  )
  expect(wrapped(line, 100)).toBe(line)
})

test('the second column of a table stays a column', () => {
  expect(wrapped('  --expect FINGERPRINT  apply only the plan with these digits, or the rest of it', 50)).toBe(
    '  --expect FINGERPRINT  apply only the plan with\n                        these digits, or the rest\n                        of it',
  )
})

test('wide letters have two columns, and marks have none', () => {
  expect(wrapped('  山田 太郎 · 新しい 部署', 20)).toBe('  山田 太郎 · 新しい\n    部署')
  expect(wrapped('e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301 xxx', 7)).toBe(
    'e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301\n  xxx',
  )
})

describe('a tree', () => {
  test('goes on beside a long row, with the lines that lead to the rows below', () => {
    const rows = ['│  ├─ Ada Lovelace · Engineering · 3 reports', '│  └─ Grace Hopper · Research · 4 reports']
    expect(wrapped(rows.join('\n'), 30)).toBe(
      [
        '│  ├─ Ada Lovelace ·',
        '│  │    Engineering · 3',
        '│  │    reports',
        '│  └─ Grace Hopper · Research',
        '│       · 4 reports',
      ].join('\n'),
    )
  })

  test('of many levels begins with the branches that are next to the name', () => {
    expect(wrapped(`${'│  '.repeat(20)}└─ Ada Lovelace`, 30)).toBe('…  │  │  │  └─ Ada Lovelace')
  })

  test('breaks a word that no row can hold, between letters, and keeps its styles', () => {
    expect(wrapped(`└─ ${'山'.repeat(12)}`, 20)).toBe(`└─ ${'山'.repeat(8)}\n     ${'山'.repeat(4)}`)
    const dim = styleText('dim', 'x'.repeat(20), { validateStream: false })
    expect(stripVTControlCharacters(wrapped(`└─ ${dim}`, 20))).toBe(`└─ ${'x'.repeat(17)}\n     ${'x'.repeat(3)}`)
  })
})

test('the blank at the end of a question stays', () => {
  expect(wrapped('Apply 16 changes to Acme? Only "yes" is accepted: ', 30)).toBe(
    'Apply 16 changes to Acme? Only\n  "yes" is accepted: ',
  )
})

test('the line of a file and its mark keep their columns', () => {
  const marked = [
    '  12 |   ada: { email: ada@acme.example, manager: grace }',
    '     |                                            ^^^^^',
  ]
  const styled = styleText('dim', '12 |', { validateStream: false })
  for (const line of [...marked, `  ${styled} a b c d e f g h`]) expect(wrapped(line, 20)).toBe(line)
})

describe('a command', () => {
  const apply = 'espalier apply --first-run --allow create=300 --expect 7d41c9b2f05ae1cc0d2f83b6a94e17d0'

  test('in quotation marks is not broken, if a row can hold it', () => {
    expect(wrapped('If Sam has left, run "espalier state forget sam.okafor" with this chart.', 54)).toBe(
      'If Sam has left, run\n  "espalier state forget sam.okafor" with this chart.',
    )
    expect(wrapped('run "espalier state forget sam.okafor"', 30)).toBe('run "espalier state forget\n  sam.okafor"')
  })

  test.each([`to apply exactly this: ${apply}`, `    ${apply}`])(
    'at the end of a line can be typed as shown: %s',
    (line) => {
      const shown = wrapped(line, 60)
      const rows = shown.slice(shown.indexOf('espalier')).split(' \\\n')
      expect(rows.map((row) => row.trim()).join(' ')).toBe(apply)
      expect(rows.length).toBeGreaterThan(1)
      for (const row of shown.split('\n')) expect(stringWidth(row)).toBeLessThanOrEqual(60)
    },
  )

  test('is no command where a help explains it', () => {
    expect(wrapped('  espalier plan  show what would change; writes nothing', 40)).not.toContain('\\')
  })
})

test('no word is broken, lost or added, and no row is wider, unless it is one word', () => {
  const letters = fc.constantFrom('a', 'é', '山', '·', '→', '👩', 'e\u0301', '"', '\\', '|', ':', ' ', ' ', '  ')
  const texts = fc.array(letters, { maxLength: 120 }).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 60 }), (text, width) => {
      const rows = wrapped(text, width).split('\n')
      const wordsOf = (one: string): readonly string[] => one.split(' ').filter((word) => word !== '')
      expect(rows.flatMap(wordsOf)).toEqual(wordsOf(text))
      for (const row of rows) {
        const fits = stringWidth(row.trimEnd()) <= width || wordsOf(row).length <= 1 || /^ +\d* *\| /.test(row)
        expect(fits ? '' : row).toBe('')
      }
    }),
  )
})
