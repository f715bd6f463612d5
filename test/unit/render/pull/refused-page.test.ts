import { pageText } from '../../../../src/render/pull/page.js'
import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { changedPage } from '../../../../src/render/pull/refused-page.js'
import { context } from '../../../fixtures/pull/example.js'
import { plan } from '../../../fixtures/render/plans.js'
import { many } from '../../../support/many-changes.js'

const bytes = (text: string): number => Buffer.byteLength(text)

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
