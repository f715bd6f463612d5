import { expect, test } from 'vitest'
import type { ComparedChart } from '../../../../src/model/files.js'
import { markdownInk, terminalInk } from '../../../../src/render/markup.js'
import { painter } from '../../../../src/render/escaping/printed.js'
import { comparedLines, noBaseText } from '../../../../src/render/plan/compared-words.js'
import { diffMarkdown } from '../../../../src/render/plan/plan-markdown.js'
import { planText } from '../../../../src/render/plan/plan-text.js'
import { change, plan } from '../../../fixtures/render/plans.js'

const ink = terminalInk(painter(false))
const against = (more: Partial<ComparedChart> = {}): ComparedChart => ({
  name: 'main',
  settings: [],
  leftOut: [],
  ...more,
})
const move = change('move', 'move', 'ann', 'Ann', { manager: null }, { manager: 'boss' })

test('a plan has no such lines', () => {
  expect(comparedLines(plan([move]), ink)).toEqual([])
})

test('a diff says what it compares, what is not known, what counts as empty, and which settings differ', () => {
  const lines = (more: Partial<ComparedChart>): readonly string[] =>
    comparedLines(plan([], { against: against(more) }), ink).map(({ text }) => text)
  expect(lines({})).toHaveLength(1)
  expect(lines({})[0]).toContain('Compared with the chart of main, not with Small Improvements. Not known here:')
  expect(lines({ leftOut: ['manager'] })[0]).toContain('What that chart leaves out counts as empty: manager.')
  expect(lines({ settings: ['limits', 'manage'] })[1]).toContain('These settings differ: limits, manage.')
  const many = Array.from({ length: 30 }, (_, at) => `s${at}`)
  expect(lines({ settings: many })[1]).toContain('s19, 10 more.')
})

test('a hostile name of a base acts neither in a terminal nor in Markdown', () => {
  const name = 'main\u001B[2J](http://evil.example)|<img src=x>@all'
  const one = plan([move], { against: against({ name, settings: ['<b>'] }) })
  const [text, page] = [planText(one, { colour: false, unmanaged: false, verbose: true }).text, diffMarkdown(one).text]
  expect(text).not.toContain('\u001B')
  // A code span shows its text as it is.
  expect(page.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/<img|<b>|evil|@all/)
  expect(comparedLines(one, markdownInk)[0]?.text).toContain('Compared with the chart of')
})

test('a diff names no way to apply it', () => {
  const one = plan([move], { against: against() })
  for (const text of [planText(one, { colour: false, unmanaged: false, verbose: true }).text, diffMarkdown(one).text]) {
    expect(text).toContain('Espalier diff: 1 person changes')
    expect(text).not.toMatch(/espalier apply|--expect|to apply exactly this|step by step/)
  }
})

test('a chart that cannot be compared with says why', () => {
  const place = { file: 'main:org/espalier.yaml', line: 1, column: 1 }
  const wrong = { severity: 'error', code: 'bad-value', message: 'No.', place } as const
  expect(noBaseText('main', [wrong], false).text).toContain('Not compared: the chart of main has 1 error.')
  expect(noBaseText('main', [wrong], false).text).toContain('main:org/espalier.yaml:1:1  error  bad-value')
  expect(noBaseText('main', [], false).text).toBe('Not compared: the chart of main has no people on this day.\n')
})
