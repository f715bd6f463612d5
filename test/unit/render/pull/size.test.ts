import { Buffer } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verbs, type Action, type Verb } from '../../../../src/model/actions.js'
import type { Values } from '../../../../src/model/fields.js'
import type { Change, Plan, Scheduled } from '../../../../src/model/files.js'
import type { Day } from '../../../../src/model/names.js'
import type { Outcome } from '../../../../src/model/outcome.js'
import { appliedPage, partialPage } from '../../../../src/render/pull/apply-page.js'
import { checkSummary, checkTitle } from '../../../../src/render/pull/check.js'
import { planPage, planSummary } from '../../../../src/render/pull/plan-page.js'
import { pageText } from '../../../../src/render/pull/page.js'
import { changedPage } from '../../../../src/render/pull/refused-page.js'
import { riskOf } from '../../../../src/render/pull/risk.js'
import { context } from '../../../fixtures/pull/example.js'
import { results } from '../../../fixtures/pull/pages.js'
import { change, plan } from '../../../fixtures/render/plans.js'
import { markdownFaults } from '../judges.js'
import { long } from '../../../support/long.js'

const actions = {
  leave: 'deactivate',
  admin: 'update',
  move: 'move',
  rehire: 'reactivate',
  hire: 'create',
  change: 'update',
  adopt: 'adopt',
} satisfies Record<Verb, Action>

/** `team` spreads them over managers and departments. */
function one(verb: Verb, at: number, team: number, name: string): Change {
  const [manager, department] = [`boss.${team}`, `Team ${String.fromCharCode(65 + (team % 26))}`]
  const values: Record<Verb, readonly [Values, Values]> = {
    leave: [{ active: true }, { active: false }],
    admin: [{ role: 'user' }, { role: 'admin' }],
    move: [{ manager: 'dana.weiss' }, { manager }],
    rehire: [{ active: false }, { active: true, manager }],
    hire: [{}, { email: `${at}@acme.example`, department, manager }],
    change:
      at % 7 === 0
        ? [{ email: 'old@acme.example' }, { email: 'new@acme.example' }]
        : [{ department: 'Sales' }, { department }],
    adopt: [{ email: 'x@acme.example' }, {}],
  }
  const [before, after] = values[verb]
  const stands = { department: 'Sales', manager: 'dana.weiss' }
  return {
    ...change(actions[verb], verb, `${verb}.${at}`, name, before, after),
    stands,
    reports: verb === 'move' ? at % 4 : 0,
  }
}

const letter = (at: number): string => String.fromCharCode(97 + (at % 26))
const nameOf = (at: number): string => `Person ${letter(at / 676)}${letter(at / 26)}${letter(at)}`

function many(count: number, verb: Verb, teams: number): readonly Change[] {
  return Array.from({ length: count }, (_, at) => one(verb, at, at % teams, `${verb} ${nameOf(at)}`))
}

function laterOf({ key, name, verb, after, at }: Change): Scheduled {
  return { on: '2026-12-01' as Day, verb, key, name, values: after, at }
}

function pulled(all: Plan, pending: readonly string[] = []) {
  return {
    plan: all,
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

describe('the risk', () => {
  const risk = (
    changes: readonly Change[],
    rest: Partial<Plan> = {},
    settings: readonly string[] = [],
    pending: readonly string[] = [],
    contract: string | null = null,
  ) => riskOf({ plan: plan(changes, rest), pending: new Set(pending), settings, contract })

  test('is of what the pull request does itself', () => {
    const leaver = one('leave', 1, 1, 'A')
    expect(risk([])).toBe('nothing')
    expect(risk(many(2, 'move', 1))).toBe('changes')
    expect(risk([leaver])).toBe('leavers')
    expect(risk([leaver], {}, [], [leaver.id])).toBe('nothing')
    expect(risk([], { scheduled: [laterOf(leaver)] })).toBe('leavers')
    expect(risk([], { scheduled: [laterOf(leaver)] }, [], ['2026-12-01 leave:leave.1'])).toBe('nothing')
    expect(risk([leaver, one('admin', 1, 1, 'A')])).toBe('privileged')
    expect(risk([one('change', 7, 1, 'A')])).toBe('privileged')
    expect(risk([], {}, ['limits'])).toBe('privileged')
    expect(risk([], {}, [], [], 'org/contract.yaml')).toBe('privileged')
    expect(risk([leaver], { limits: [{ limit: 'deactivate', value: 1, bound: 0, blocked: true }] })).toBe('blocked')
  })
})

test('2,000 changes that nobody has approved fit, and those that are left out are counted', () => {
  const extra = many(2_000, 'adopt', 1)
  const changed = { plan: plan(extra), extra, approved: [], uncounted: [], shows: '', context }
  const { text } = pageText(changedPage(changed))
  expect(bytes(text)).toBeLessThanOrEqual(60_000)
  const shown = text.match(/^- Adopt · /gm)?.length ?? 0
  expect(shown).toBeGreaterThan(200)
  expect(text).toContain(`- and ${2_000 - shown} more; the log of the run lists them`)
  expect(pageText(changedPage(changed, 1_000_000)).text.match(/^- Adopt · /gm)).toHaveLength(2_000)
})

describe('the results of 5,000 people', () => {
  const changes = many(5_000, 'hire', 30)
  const outcomes: readonly Outcome[] = changes.map((each, at) =>
    at % 1_000 === 999
      ? { kind: 'failed', change: each, why: 'HTTP 422' }
      : { kind: 'applied', change: each, user: `u-${at}` as never },
  )
  const big = { ...results, plan: plan(changes), outcomes, scheduled: [] }

  test('fit, name those who failed first, and count the rest', () => {
    const { text } = pageText(partialPage(big, 128))
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
    expect(text).toContain('5 of 5000 people failed')
    expect(text.match(/HTTP 422/g)).toHaveLength(5)
    expect(text).toMatch(/\| \d+ more people \|  \| the log lists them \|  \|/)
    expect(markdownFaults(unlinked(text))).toEqual([])
    expect(pageText(partialPage(big, 128, 1_000_000)).text).not.toContain('more people')
  })

  test('nothing is said where nothing was due', () => {
    expect(appliedPage({ ...big, outcomes: [] }, 128)).toBeNull()
    expect(appliedPage({ ...big, outcomes: [], scheduled: results.scheduled }, 128)?.body.text).toContain(
      '0 people now, 2 later',
    )
  })
})
