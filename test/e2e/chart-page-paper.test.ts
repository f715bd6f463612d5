import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OrgChart } from '../../src/model/org-chart.js'
import { exampleCompany, exampleDay, examplePage } from '../support/example-company.js'
import { openOrgPage, personIn } from '../support/org-page.js'
import { expectExit } from '../support/stage.js'

/** Of each item of the list of everyone: the names of those above, the own name, and all that the item says. */
async function everyoneIn(page: Page): Promise<readonly (readonly [string | null, string, string])[]> {
  return await page.evaluate<(readonly [string | null, string, string])[]>(`(() => {
    const nameOf = (item) => item.querySelector(':scope > bdi').textContent
    const [heading] = [...document.querySelectorAll('h2')].filter((one) => one.textContent === 'Everyone')
    return [...heading.nextElementSibling.querySelectorAll('li')].map((item) => {
      const above = item.parentElement.closest('li')
      const own = [...item.childNodes].filter((one) => one.localName !== 'ul').map((one) => one.textContent).join('')
      return [above === null ? null : nameOf(above), nameOf(item), own]
    })
  })()`)
}

test('without scripts, the nested list has everybody below their manager, and each change', async () => {
  const place = await exampleCompany()
  const plan = await place.plan('--as-of', exampleDay)
  const ran = await place.run('chart', '--json', '--as-of', exampleDay)
  expectExit(ran, 0)
  const chart = JSON.parse(ran.out) as OrgChart
  const page = await openOrgPage(await examplePage(), { javaScript: false })
  const list = await everyoneIn(page)
  const today = chart.days.find(({ on }) => on === chart.asOf)
  const seats = new Map(today?.seats.map((seat) => [seat.key, seat]))
  const expected = [...seats.values()].map(({ name, manager }) => [
    typeof manager === 'string' ? (seats.get(manager)?.name ?? null) : null,
    name,
  ])
  expect(list).toHaveLength(64)
  expect(list.map(([above, name]) => [above, name])).toEqual(expect.arrayContaining(expected))
  for (const { email, department, name } of seats.values()) {
    const said = list.find(([, one]) => one === name)?.[2]
    expect(said).toContain(`${name} · ${department} · ${email}`)
  }
  const words: Readonly<Record<string, string>> = { move: 'MOVES', rehire: 'BACK', hire: 'NEW', change: 'CHANGES' }
  const staying = plan.changes.filter(({ verb }) => verb in words)
  expect(list.filter(([, , said]) => / (?:MOVES|BACK|NEW|CHANGES) /.test(said))).toHaveLength(staying.length)
  for (const { name, verb } of staying) expect(list.find(([, one]) => one === name)?.[2]).toContain(` ${words[verb]} `)
  const text = (await page.getByRole('main').textContent()) ?? ''
  for (const { name } of plan.changes.filter(({ verb }) => verb === 'leave')) expect(text).toContain(name)
  for (const { name } of plan.scheduled) expect(text, 'day by day').toContain(name)
})

test.each([
  { javaScript: true, pages: 1 },
  { javaScript: false, pages: 3 },
])('on paper, with scripts $javaScript: $pages of A3', async ({ javaScript, pages }) => {
  const page = await openOrgPage(await examplePage(), { javaScript, scheme: 'dark' })
  if (javaScript) {
    await page.getByRole('button', { name: 'Expand all' }).click()
    await personIn(page, 'Bert Hollander').press('Enter')
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages)
  // 420 by 297 mm, in points.
  expect(pdf).toMatch(/\/MediaBox ?\[0 0 119[01](?:\.\d+)? 84[12](?:\.\d+)?\]/)
})

test('the sheet has each person and each change, and is as light as paper', async () => {
  const page = await openOrgPage(await examplePage(), { scheme: 'dark', width: 1512, height: 1047 })
  await page.getByRole('button', { name: 'Expand all' }).click()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
  const sheet = await page.evaluate<{ outside: string[]; unnamed: number; boxes: number; colour: string }>(`(() => {
    const isIn = (one, area) => one.left >= area.left - 1 && one.right <= area.right + 1 && one.top >= area.top - 1 && one.bottom <= area.bottom + 1
    const [picture, side] = ['main', 'aside'].map((name) => document.querySelector(name).getBoundingClientRect())
    const boxes = [...document.querySelectorAll('.box')]
    const changes = [...document.querySelectorAll('.changes li')]
    const outside = [...boxes.map((one) => [one, picture]), ...changes.map((one) => [one, side])]
      .filter(([one, area]) => !isIn(one.getBoundingClientRect(), area))
    return {
      outside: outside.map(([one]) => one.textContent),
      unnamed: boxes.filter((one) => one.textContent === '').length,
      boxes: boxes.length,
      colour: getComputedStyle(document.body).backgroundColor,
    }
  })()`)
  expect(sheet).toEqual({ outside: [], unnamed: 0, boxes: 66 + 5, colour: 'rgb(255, 255, 255)' })
})
