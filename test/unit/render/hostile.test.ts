import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyText, outcomeLine } from '../../../src/render/apply-text.js'
import { clean } from '../../../src/render/clean.js'
import { diagnosticsGithub, diagnosticsJson, diagnosticsText } from '../../../src/render/diagnostics.js'
import { planJson } from '../../../src/render/plan/plan-json.js'
import { planMarkdown } from '../../../src/render/plan/plan-markdown.js'
import { planText } from '../../../src/render/plan/plan-text.js'
import { hostilePieces } from '../../fixtures/render/hostile-pieces.js'
import { hostilePlan } from '../../fixtures/render/plans.js'
import { actingCharacters, commandLines, markdownFaults } from './judges.js'

const pieces = fc.constantFrom(...hostilePieces)

/** Names that somebody could give themselves, or give to somebody else. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.array(pieces, { minLength: 80, maxLength: 200 }).map((parts) => parts.join('')),
  },
)

describe('whatever people are called', () => {
  test('the judges know a command, a control character and active Markdown when they see one', () => {
    expect(commandLines('a\n \u00a0::error::x\rb ##[group]c')).toHaveLength(2)
    expect(actingCharacters('a\u001b\n\u202e')).toHaveLength(2)
    const active = ['<img>', '@hr', '```', '`a', '<details>', '| a |', '[a](b)', '#1', 'GH-1', 'deadbeef', 'a*b', '**a']
    expect(active.filter((bad) => markdownFaults(bad).length === 0)).toEqual([])
  })

  test('no text for a terminal or a log holds a command or a character that acts', () => {
    fc.assert(
      fc.property(text, (bad) => {
        const plan = hostilePlan(bad)
        const outcomes = plan.changes.map((change) => ({ kind: 'failed', change, why: bad }) as const)
        const report = { outcomes, stopped: bad, after: plan, converged: false, goOn: null }
        const all = [
          planText(plan, { colour: false, strangers: true }),
          planMarkdown(plan),
          planJson(plan),
          diagnosticsText(plan.findings, false),
          diagnosticsJson(plan.findings),
          applyText(report, false),
          ...outcomes.map((outcome) => `${outcomeLine(outcome)}\n`),
        ].join('')
        expect(commandLines(all)).toEqual([])
        expect(actingCharacters(all)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('a comment keeps its shape, and nothing in it is more than words or code', () => {
    fc.assert(
      fc.property(text, (bad) => {
        expect(markdownFaults(planMarkdown(hostilePlan(bad)))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('JSON says exactly what the values say', () => {
    fc.assert(
      fc.property(text, (bad) => {
        const plan = hostilePlan(bad)
        expect(JSON.parse(planJson(plan))).toEqual(JSON.parse(JSON.stringify(plan)))
      }),
      { numRuns: 500 },
    )
  })

  test('an annotation is one command, for the file and with the title that were meant', () => {
    fc.assert(
      fc.property(text, (bad) => {
        const lines = diagnosticsGithub(hostilePlan(bad).findings).trimEnd().split('\n')
        expect(lines).toHaveLength(2)
        for (const line of lines) {
          const [, kind, properties] = /^::(error|warning) ([^:]*)::/.exec(line) ?? []
          expect(kind).toBeDefined()
          const title = properties?.split(',')[3] ?? ''
          expect(decoded(title)).toBe(`title=${clean(bad, 500)}`)
          expect(actingCharacters(line)).toEqual([])
          expect(line).not.toContain('##[')
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

function decoded(property: string): string {
  return property
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%')
}
