import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { plan as isPlan } from '#validators/plan'
import { planMarkdown } from '../../../../src/render/plan/plan-markdown.js'
import { planInBrief, planText } from '../../../../src/render/plan/plan-text.js'
import { json } from '../../../../src/render/escaping/json.js'
import type { Plan } from '../../../../src/model/files.js'
import { plan, plans } from '../../../fixtures/render/plans.js'
import { many } from '../../../support/many-changes.js'
import { golden } from '../golden.js'

const look = { colour: false, unmanaged: false, verbose: false }

describe.each(Object.entries(plans))('the plan "%s"', (name, one) => {
  test('is a plan of the schema', () => {
    const valid = isPlan(JSON.parse(JSON.stringify(one)))
    expect({ valid, errors: isPlan.errors }).toEqual({ valid: true, errors: null })
  })

  test('reads in a terminal as agreed', () => {
    const { text } = planText(one, { colour: false, unmanaged: name === 'usual', verbose: true })
    expect(text).toBe(golden(`${name}.txt`, text))
  })

  test('reads in a comment as agreed', () => {
    const { text } = planMarkdown(one)
    expect(text).toBe(golden(`${name}.md`, text))
  })

  test('is the same text in colour', () => {
    const coloured = planText(one, { colour: true, unmanaged: true, verbose: true }).text
    expect(coloured).not.toBe(stripVTControlCharacters(coloured))
    expect(stripVTControlCharacters(coloured)).toBe(
      planText(one, { colour: false, unmanaged: true, verbose: true }).text,
    )
  })

  test('survives its JSON', () => {
    expect(JSON.parse(json(one).text)).toEqual(one)
  })
})

test('a plan that was read before is shown in brief: without what its fingerprint covers', () => {
  const usual = plans['usual'] as Plan
  const [whole, brief] = [planText(usual, look).text, planInBrief(usual, false).text]
  const sections = brief.split('\n\n')
  expect(whole.startsWith(`${sections[0]}\n\n`)).toBe(true)
  expect(whole.split('\n\n').filter((section) => sections.includes(section))).toEqual(sections)
  expect(brief).toMatch(/\n\nChanged outside Git: .*\n\n.* warning {2}reports-elsewhere\n.*\n\nLimits\n/s)
  for (const verb of ['LEAVE', 'MOVE', 'HIRE']) expect(brief).not.toContain(verb)
})

test('many adoptions are folded, unless all are asked for', () => {
  const all = plan(many(300, 'adopt', 10))
  const lines = (verbose: boolean): number => planText(all, { ...look, verbose }).text.split('\n').length
  expect([lines(false) <= 40, lines(true) > 300]).toEqual([true, true])
  const { text } = planText(all, look)
  expect(text).toContain('ADOPT (--verbose lists each of them)\n  org/people/engineering.yaml: 300 accounts recognised')
})

test('a plan without unmanaged users says so only if asked', () => {
  const none = plan([], { totals: { people: 1, active: 1, users: 1, unmanaged: 0 } })
  expect(planText(none, { ...look, unmanaged: true }).text).toContain('Unmanaged: none')
  expect(planText(none, look).text).not.toContain('Unmanaged')
})
