import { describe, expect, test } from 'vitest'
import { verbs, type Action, type Verb } from '../../../../src/model/actions.js'
import type { Values } from '../../../../src/model/fields.js'
import type { Change, Plan } from '../../../../src/model/files.js'
import { planMarkdown } from '../../../../src/render/plan/plan-markdown.js'
import { planText } from '../../../../src/render/plan/plan-text.js'
import { change, hostilePlan, plan } from '../../../fixtures/render/plans.js'
import { eachOf } from '../../../support/long.js'
import { markdownFaults } from '../judges.js'

const actions = {
  leave: 'deactivate',
  admin: 'update',
  move: 'move',
  rehire: 'reactivate',
  hire: 'create',
  change: 'update',
  adopt: 'adopt',
} satisfies Record<Verb, Action>

const valuesOf = {
  leave: [{ active: true }, { active: false }],
  admin: [{ role: 'user' }, { role: 'admin' }],
  move: [{ manager: 'dana.weiss' }, { manager: 'tomas.silva' }],
  rehire: [{ active: false }, { active: true }],
  hire: [{}, { email: 'x@acme.example', department: 'Sales', manager: null }],
  change: [{ department: 'Sales' }, { department: 'Research' }],
  adopt: [{}, {}],
} satisfies Record<Verb, readonly [Values, Values]>

function many(count: number, verb: Verb, name = 'Somebody'): readonly Change[] {
  const [before, after] = valuesOf[verb]
  return Array.from({ length: count }, (_, index) =>
    change(actions[verb], verb, `${verb}.${index}`, name, before, after),
  )
}

const bytes = (text: string): number => Buffer.byteLength(text)

test('the judge knows active Markdown when it sees it', () => {
  const active = ['<img>', '@hr', '```', '`a', '<details>', '| a |', '[a](b)', '#1', 'GH-1', 'deadbeef', 'a*b', '**a']
  expect(active.filter((bad) => markdownFaults(bad).length === 0)).toEqual([])
})

describe('a comment', () => {
  test.each([0, 1, 30, 150, 400, 1_500, 5_000])('of %i changes fits and keeps its shape', (count) => {
    const mixed = verbs.flatMap((verb) => many(Math.ceil(count / verbs.length), verb)).slice(0, count)
    const { text } = planMarkdown(plan(mixed))
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
    expect(markdownFaults(text)).toEqual([])
    const known = mixed.filter(({ verb }) => verb === 'adopt').length
    const changed = count - known
    expect(text).toContain(count === 0 ? 'no changes' : count === 1 ? '1 person changes' : `${changed} people change`)
    expect(text.match(/, (\d+) accounts? recognised/)?.[1] ?? '0').toBe(String(known))
    expect(text).toContain('1 deactivation (0.5 %, at most 11)')
    expect(text).toMatch(/<sub>Plan `7d41c9b2f0` .*<\/sub>\n$/)
  })

  eachOf(
    test,
    verbs,
    (verb) => verb !== 'leave',
  )('of 5,000 times "%s" fits and says how many', (verb) => {
    const { text } = planMarkdown(plan(many(5_000, verb)))
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
    expect(markdownFaults(text)).toEqual([])
    expect(text).toMatch(/\b5000\b|\b4950 more\b/)
  })

  test('keeps every leaver, admin and new address when hires are folded', () => {
    const moved = { email: 'old@acme.example' }
    const readdressed = change('update', 'change', 'zoe', 'Zoë King', moved, { email: 'new@acme.example' })
    const { text } = planMarkdown(
      plan([...many(600, 'hire'), readdressed, ...many(2, 'admin', 'Hedy'), ...many(40, 'leave', 'Gone')]),
    )
    expect(text).toContain('| 🟢 Hire | 600 people | **Sales** | on apply |')
    expect(text).toContain('**Zoë King** | e-mail `old@acme.example` → **`new@acme.example`**')
    expect(text.match(/\*\*Hedy\*\*/g)).toHaveLength(2)
    expect(text.match(/\*\*Gone\*\*/g)).toHaveLength(40)
    expect(text).toContain('counted per department')
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
  })

  test('counts moves per manager only when that is needed', () => {
    expect(planMarkdown(plan(many(100, 'move'))).text).not.toContain('per manager')
    const { text } = planMarkdown(plan(many(1_000, 'move'), { names: { 'tomas.silva': 'Tomas Silva' } }))
    expect(text).toContain('| 🔵 Move | 1000 people | will report to **Tomas Silva** | on apply |')
  })

  test('names the first 50 leavers of 5,000 and counts the rest', () => {
    const { text } = planMarkdown(plan(many(5_000, 'leave', 'Gone')))
    expect(text.match(/\*\*Gone\*\*/g)).toHaveLength(50)
    expect(text).toContain('| 🔴 Leave | 4950 more | `espalier plan --verbose` lists them | on apply |')
  })

  const texts = [
    ['` ', 900],
    ['界', 300],
    ['|`', 300],
    ['\u202e', 300],
  ] as const
  const name = 'fits even if everything is as long and as hostile as can be: %j, %i times'
  eachOf(
    test,
    texts,
    ([piece]) => piece !== '` ',
  )(name, (piece, times) => {
    const bad = piece.repeat(times)
    const worst: Plan = hostilePlan(bad)
    const repeated = <T>(all: readonly T[]): readonly T[] => Array.from({ length: 150 }, () => all).flat()
    const { text } = planMarkdown({
      ...worst,
      changes: [...repeated(worst.changes), ...many(300, 'leave', bad), ...many(300, 'admin', bad)],
      findings: repeated(worst.findings),
      drift: repeated(worst.drift),
      held: repeated(worst.held),
      scheduled: repeated(worst.scheduled),
      access: repeated(worst.access),
      limits: (['deactivate', 'role', 'move', 'create', 'email', 'people', 'users', 'admins'] as const).map(
        (limit) => ({
          limit,
          value: 9_999,
          bound: 1,
          blocked: true,
          allowed: { count: 5, reason: bad },
        }),
      ),
    })
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
    expect(markdownFaults(text)).toEqual([])
    expect(text).toContain('**E1** ·')
    expect(text).toContain('**Limit** · admins')
  })
})

test('the text for a terminal lists every one of 5,000 changes', () => {
  const { text } = planText(plan(many(5_000, 'hire', 'Newcomer')), { colour: false, unmanaged: false, verbose: true })
  expect(text.match(/Newcomer/g)).toHaveLength(5_000)
})
