import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { plan as isPlan } from '#validators/plan'
import { planMarkdown } from '../../../../src/render/plan/plan-markdown.js'
import { planText } from '../../../../src/render/plan/plan-text.js'
import { json } from '../../../../src/render/escaping/json.js'
import { plans } from '../../../fixtures/render/plans.js'
import { golden } from '../golden.js'

describe.each(Object.entries(plans))('the plan "%s"', (name, plan) => {
  test('is a plan of the schema', () => {
    const valid = isPlan(JSON.parse(JSON.stringify(plan)))
    expect({ valid, errors: isPlan.errors }).toEqual({ valid: true, errors: null })
  })

  test('reads in a terminal as agreed', () => {
    const { text } = planText(plan, { colour: false, unmanaged: name === 'usual' })
    expect(text).toBe(golden(`${name}.txt`, text))
  })

  test('reads in a comment as agreed', () => {
    const { text } = planMarkdown(plan)
    expect(text).toBe(golden(`${name}.md`, text))
  })

  test('is the same text in colour', () => {
    const coloured = planText(plan, { colour: true, unmanaged: true }).text
    expect(coloured).not.toBe(stripVTControlCharacters(coloured))
    expect(stripVTControlCharacters(coloured)).toBe(planText(plan, { colour: false, unmanaged: true }).text)
  })

  test('survives its JSON', () => {
    expect(JSON.parse(json(plan).text)).toEqual(plan)
  })
})
