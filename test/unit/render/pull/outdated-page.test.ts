import { expect, test } from 'vitest'
import { readMarker } from '../../../../src/model/marker.js'
import { outdatedPage, settledPage } from '../../../../src/render/pull/outdated-page.js'
import { pageText } from '../../../../src/render/pull/page.js'
import { planPage } from '../../../../src/render/pull/plan-page.js'
import { example } from '../../../fixtures/pull/example.js'

const url = 'https://github.com/acme/org/pull/1#issuecomment-2'

test('an outdated plan keeps its name, and leads to the current one', () => {
  const { text } = pageText(outdatedPage(planPage(example).marker, url))
  expect(text).toContain(`is outdated: [a newer comment](${url}) has the current plan.`)
  expect(text).toMatch(/\nPlan `[^`]+` is outdated/)
  expect(readMarker(text)).toMatchObject({ kind: 'plan', state: 'frozen', pull: 128 })
})

test('a settled page keeps what it is about, and an address that is none is no link', () => {
  const before = { kind: 'apply', state: 'open', pull: 7, risk: 'blocked', shows: 'ab' } as const
  const { text } = pageText(settledPage(before, 'javascript:alert(1)'))
  expect(readMarker(text)).toEqual({ ...before, state: 'frozen' })
  expect(text).not.toContain('javascript')
  expect(text).toContain('This is settled: a later run applied')
})
