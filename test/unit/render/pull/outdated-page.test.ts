import { expect, test } from 'vitest'
import { readMarker } from '../../../../src/model/marker.js'
import { outdatedPage, settledPage } from '../../../../src/render/pull/outdated-page.js'
import { planPage } from '../../../../src/render/pull/plan-page.js'
import { example } from '../../../fixtures/pull/example.js'

const url = 'https://github.com/acme/org/pull/1#issuecomment-2'

test('an outdated plan keeps its name, and leads to the current one', () => {
  const { text } = outdatedPage(planPage(example).text, url)
  expect(text).toContain(`is outdated: [a newer comment](${url}) has the current plan.`)
  expect(text).toMatch(/\nPlan `[^`]+` is outdated/)
  expect(readMarker(text)).toMatchObject({ kind: 'plan', state: 'frozen', pull: 128 })
})

test('a text without a marker of ours becomes one of nothing, and an address that is none no link', () => {
  const { text } = settledPage('edited away', 'javascript:alert(1)')
  expect(readMarker(text)).toMatchObject({ kind: 'apply', state: 'frozen', pull: 0, risk: 'nothing' })
  expect(text).toContain('This is settled: a later run applied')
})
