import { pageText } from '../../../../src/render/pull/page.js'
import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../../src/model/outcome.js'
import { appliedPage, partialPage, unsettledPage } from '../../../../src/render/pull/apply-page.js'
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

test('what the service keeps in another form is said, an example for each field', () => {
  const learned = ['ann', 'ben', 'cid'].map((key, at) => ({
    key: key as never,
    field: at < 2 ? ('department' as const) : ('email' as const),
    sent: 'Sales',
    shown: 'SALES',
  }))
  const said =
    '**Small Improvements keeps what it was sent in another form. From now on, that is no change:**\n' +
    '- department of 2 people, such as `Sales`, kept as `SALES`\n- e-mail of 1 person, such as `Sales`, kept as `SALES`\n'
  const texts = [partialPage, unsettledPage].map((page) => pageText(page({ ...results, learned }, 128)).text)
  for (const text of [...texts, appliedPage({ ...results, learned }, 128)?.body.text]) expect(text).toContain(said)
  expect(appliedPage(results, 128)?.body.text).not.toContain('another form')
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
