import { pageText } from '../../../../src/render/pull/page.js'
import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../../src/model/outcome.js'
import { appliedPage, partialPage } from '../../../../src/render/pull/apply-page.js'
import { results } from '../../../fixtures/pull/pages.js'
import { plan } from '../../../fixtures/render/plans.js'
import { markdownFaults } from '../judges.js'
import { many } from '../../../support/many-changes.js'

/** A page with our own links as words, for the judge of plain Markdown, which knows none. */
function unlinked(text: string): string {
  return text
    .replaceAll(/\[((?:`[^`]*`|[\w ])+)\]\(https:\/\/github\.com\/acme\/org\/[^)\s]*\)/g, '$1')
    .replaceAll(/#(128)/g, '$1')
    .replace(/^<!-- .* -->\n/, '')
}

const bytes = (text: string): number => Buffer.byteLength(text)

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
