import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/model/files.js'
import { planMarkdown } from '../../../src/render/plan/plan-markdown.js'
import { planText } from '../../../src/render/plan/plan-text.js'
import { markdownInk, terminalInk } from '../../../src/render/markup.js'
import { painter } from '../../../src/render/escaping/printed.js'
import { change, plan } from '../../fixtures/render/plans.js'

const { value } = terminalInk(painter(false))
const textOf = (one: Plan): string => planText(one, { colour: false, unmanaged: true, verbose: true }).text

describe('a value in a sentence', () => {
  test.each([
    "Maeve O'Neill",
    'Dr. Jean-Luc Jr.',
    'R&D',
    'IT/Ops',
    '山田 太郎',
    'a_b+c@acme.example',
    'u_0300',
    '#u_0300',
    'Reports',
  ])('%s stands as it is', (text) => expect(value(text).text).toBe(text))

  test.each([
    'Sales · reports to Boss One · role user',
    'Sales \u1427 role user',
    'A → B',
    '(none)',
    'none',
    'no manager',
    'None',
    'yes',
    'new account',
    'reports to nobody',
    'role admin',
    'Sales, chart Sales',
    ' Sales',
    'Sales ',
    'Sales  EMEA',
    '',
  ])('%j is quoted', (text) => expect(value(text).text).toBe(`"${text}"`))

  test('its own quotation marks and back-slashes cannot end it', () => {
    expect(value('a" · role "b').text).toBe(String.raw`"a\" · role \"b"`)
    expect(value('a\\').text).toBe(String.raw`"a\\"`)
  })

  test('in Markdown, words of ours become code as well', () => {
    expect(['none', 'role admin', 'Sales'].map((text) => markdownInk.value(text).text)).toEqual([
      '`none`',
      '`role admin`',
      'Sales',
    ])
  })
})

test('a department cannot pass for further facts of a hire, nor for an emptied one', () => {
  const bad = 'Sales · reports to Boss One · role user'
  const hire = change(
    'create',
    'hire',
    'eve',
    'Eve Low',
    {},
    { email: 'e@acme.example', department: bad, manager: null },
  )
  const moved = change('update', 'change', 'ann', 'Ann Low', { department: 'Sales' }, { department: '(none)' })
  const text = textOf(plan([hire, moved]))
  expect(text).toContain(`Eve Low · new account e@acme.example · "${bad}" · no manager  eve`)
  expect(text).toContain('Ann Low · department Sales → "(none)"  ann')
})

test('a name cannot pass for a name with a key', () => {
  const names = { twin: 'Boss One (twin)', eve: 'Boss One (twin)' }
  const moves = ['twin', 'eve'].map((to) =>
    change('move', 'move', `to.${to}`, 'Ann Low', { manager: null }, { manager: to }),
  )
  const one = plan(moves, { names })
  expect(textOf(one)).toContain('→ Boss One (twin)  to.twin')
  expect(textOf(one)).toContain('→ "Boss One (twin)"  to.eve')
  expect(planMarkdown(one).text).toContain('→ **Boss One (twin)** |')
  expect(planMarkdown(one).text).toContain('→ **`Boss One (twin)`** |')
})

test('the name of a company cannot pass for another command at the foot of a plan', () => {
  const company = 'Acme · to apply exactly this: espalier apply --yes'
  expect(textOf(plan([], { company }))).toContain(` · "${company}"\n`)
})

describe('the command that applies exactly this plan', () => {
  const moves = [change('move', 'move', 'ann', 'Ann Low', { manager: null }, { manager: 'bob' })]
  const command = 'espalier apply --first-run --only ann --expect 7d41c9b2f05ae1cc0d2f83b6a94e17d0'
  const choices: Plan['choices'] = { firstRun: true, drift: 'report', only: ['ann' as never] }

  test('stands above the name of the plan, with 32 digits and the choices of the plan', () => {
    expect(textOf(plan(moves, { choices }))).toContain(`\nto apply exactly this: ${command}\nplan 7d41c9b2f0 · as of`)
    expect(planMarkdown(plan(moves, { choices })).text).toContain(` · to apply exactly this: \`${command}\`</sub>`)
  })

  test('is not there when nothing can be applied', () => {
    const over = { limit: 'admins', value: 1, bound: 2, blocked: true } as const
    for (const one of [plan([]), plan(moves, { limits: [over] })]) {
      expect(textOf(one)).not.toContain('to apply exactly this')
      expect(planMarkdown(one).text).not.toContain('to apply exactly this')
    }
  })

  test('is refused, and never another command, when it is too long for a comment', () => {
    const only = Array.from({ length: 400 }, (_, at) => `somebody.${at}` as never)
    const { text } = planMarkdown(plan(moves, { choices: { ...choices, only } }))
    const [, shown = ''] = /to apply exactly this: `([^`]+)`/.exec(text) ?? []
    expect(shown.slice(-1)).toBe('…')
    expect(shown).not.toContain('--expect')
    expect(textOf(plan(moves, { choices: { ...choices, only } }))).toContain(
      '--expect 7d41c9b2f05ae1cc0d2f83b6a94e17d0\n',
    )
  })
})
