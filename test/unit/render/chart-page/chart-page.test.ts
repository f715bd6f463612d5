import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Seat } from '../../../../src/model/org-chart.js'
import { chartPage } from '../../../../src/render/chart-page/chart-page.js'
import { hostileCompany, harmlessTwin } from '../../../support/hostile-company.js'
import { dataIn, markupOf } from '../../../support/markup.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'
import { pageChart } from '../../../support/page-chart.js'
import { commandsIn } from '../../../torture/text/runner.js'
import { shown } from '../../../torture/text/readers.js'

const page = chartPage(pageChart).text
const company = hostileCompany(1_000)
const hostile = chartPage(company).text

test('a page has one script, one style and the policy that allows them alone', () => {
  const part = (pattern: RegExp): string => pattern.exec(page)?.[1] ?? ''
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
  const policy = part(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/)
  const [script, style] = [part(/<script>([^]*?)<\/script>/), part(/<style>([^]*?)<\/style>/)]
  expect(script).toContain('createElement')
  expect(style).toContain('color-scheme')
  expect(policy).toBe(
    `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`,
  )
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
})

test('a page names its language, and asks to be kept out of search engines and referrers', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n/)
  expect(page).toContain('<meta name="referrer" content="no-referrer">')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).toContain('<title>Acme: org chart of 2026-12-01</title>')
})

test('a page has the elements that a page of harmless texts has, with scripts and without', () => {
  const harmless = chartPage(harmlessTwin(company)).text
  for (const scripting of [true, false]) {
    const found = markupOf(hostile, scripting)
    expect(found.elements).toEqual(markupOf(harmless, scripting).elements)
    expect(found.comments).toBe(0)
  }
  expect(dataIn(hostile)).not.toBe('')
})

test('a log shows a page, and obeys nothing in it', () => {
  expect(commandsIn(hostile)).toEqual([])
})

test('5,000 people who all move are a page of less than 3 MB', () => {
  const seats = (span: number): readonly Seat[] =>
    Array.from({ length: 5_000 }, (_, at) =>
      seatAt(`firstname.lastname.${at}`, at === 0 ? null : `firstname.lastname.${Math.floor((at - 1) / span)}`, {
        name: `Firstname Lastname ${at}`,
        department: `Department of ${at % 60}`,
      }),
    )
  const { text } = chartPage(orgChartOf(seats(8), seats(7)))
  expect(Buffer.byteLength(text)).toBeLessThan(3_000_000)
})

test('without scripts, each person is there as text', () => {
  const names = new Set(markupOf(hostile, false).isolated)
  const texts = [...company.before, ...company.days.flatMap(({ seats }) => seats)].flatMap((seat) => [
    seat.name,
    seat.email,
    ...(seat.department === null ? [] : [seat.department]),
  ])
  const asRead = texts.map(shown).filter((text) => text !== '')
  expect(asRead.filter((text) => !names.has(text))).toEqual([])
})
