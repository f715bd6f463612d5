import { pageText } from '../../../../src/render/pull/page.js'
import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verbs } from '../../../../src/model/actions.js'
import type { Plan } from '../../../../src/model/files.js'
import { checkSummary, checkTitle } from '../../../../src/render/pull/check.js'
import { planPage, planSummary } from '../../../../src/render/pull/plan-page.js'
import { context } from '../../../fixtures/pull/example.js'
import { plan } from '../../../fixtures/render/plans.js'
import { long } from '../../../support/long.js'
import { markdownFaults } from '../judges.js'
import { laterOf, many, nameOf, one } from '../../../support/many-changes.js'

function pulled(all: Plan, pending: readonly string[] = []) {
  return {
    plan: all,
    chart: null,
    pending: new Set(pending),
    undone: 0,
    settings: ['limits'],
    contract: 'org/contract.yaml',
    gained: null,
    context: { ...context, overdue: { since: '2026-09-11T22:18:09Z', hours: 57, came: false } },
  }
}

/** A page with our own links as words, for the judge of plain Markdown, which knows none. */
function unlinked(text: string): string {
  return text
    .replaceAll(/\[((?:`[^`]*`|[\w ])+)\]\(https:\/\/github\.com\/acme\/org\/[^)\s]*\)/g, '$1')
    .replaceAll(/#(128)/g, '$1')
    .replace(/^<!-- .* -->\n/, '')
    .replace(/^<!-- espalier:page \d+\.\d+ -->$/m, '')
}

const bytes = (text: string): number => Buffer.byteLength(text)

describe('the comment', () => {
  long('of any plan of up to 5,000 people fits, keeps its shape, and keeps what it promises', () => {
    const counts = fc.record({
      sizes: fc.tuple(...verbs.map(() => fc.oneof(fc.nat(3), fc.nat(60), fc.nat(700)))),
      teams: fc.integer({ min: 1, max: 900 }),
      later: fc.nat(3),
      waiting: fc.nat(3),
    })
    fc.assert(
      fc.property(counts, ({ sizes, teams, later, waiting }) => {
        const all = verbs.flatMap((verb, at) => many(sizes[at] ?? 0, verb, teams))
        const [today, dated] = [all.filter((_, at) => at % 4 >= later), all.filter((_, at) => at % 4 < later)]
        const pending = today.filter((_, at) => at % 4 < waiting).map(({ id }) => id)
        const whole = pulled(
          plan(today, { scheduled: dated.filter(({ verb }) => verb !== 'adopt').map(laterOf) }),
          pending,
        )
        const { text } = pageText(planPage(whole))
        expect(bytes(text)).toBeLessThanOrEqual(60_000)
        expect(markdownFaults(unlinked(text))).toEqual([])
        expect(text).toMatch(/^<!-- espalier:v1 .* -->\n## Espalier plan: /)
        expect(text).toContain('1 deactivation (0.5 %, at most 11)')
        expect(text).toContain('**These settings change: limits.**')
        expect(text).toContain('**The service facts change: `org/contract.yaml`.**')
        expect(text).toMatch(/<sub>Plan `7d41c9b2f0` .*<\/sub>\n$/)
        for (const verb of ['leave', 'admin'] as const) {
          const kept = all.filter((change_) => change_.verb === verb)
          const shown = kept.filter(({ name }) => text.includes(`**${name}**`)).length
          expect(shown).toBeGreaterThanOrEqual(Math.min(kept.length, 50))
        }
        expect(bytes(checkSummary(whole).text)).toBeLessThanOrEqual(60_000)
        expect(checkTitle(whole).text.length).toBeLessThanOrEqual(140)
      }),
      { numRuns: 30 },
    )
  })

  test('of 1,200 changes shows every leaver and every admin, and the summary shows all', () => {
    const moves = [
      ...many(600, 'move', 40),
      ...many(200, 'change', 12).map((each) => ({ ...each, id: `${each.id}.x` })),
    ]
    const rest = Array.from({ length: 100 }, (_, at) => one('rehire', at, at % 9, `rehire ${nameOf(at)}`))
    const changes = [...many(250, 'hire', 30), ...moves, ...rest, ...many(40, 'leave', 5), ...many(10, 'admin', 2)]
    expect(changes).toHaveLength(1_200)
    const whole = pulled(plan(changes))
    const [{ text }, summary] = [pageText(planPage(whole)), planSummary(whole)]
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
    const guarded = changes.filter(({ verb }) => verb === 'leave' || verb === 'admin')
    expect(guarded.filter(({ name }) => !text.includes(`| **${name}** · Sales |`))).toEqual([])
    expect(changes.filter(({ name }) => !summary.text.includes(`**${name}**`))).toEqual([])
    expect(text).toContain('the full report lists everything')
    expect(text).toContain('The picture is left out.')
    expect(bytes(summary.text)).toBeLessThanOrEqual(1_000_000)
    expect(markdownFaults(unlinked(summary.text))).toEqual([])
  })

  test('of 20,000 adoptions, which say nothing of each other, counts them', () => {
    const { text } = pageText(planPage(pulled(plan(many(20_000, 'adopt', 1)))))
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
    expect(text).toContain('| ⚪ Adopt | 20000 people | **Sales** | on merge |')
  })
})
