import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/model/files.js'
import { exampleCompany, exampleDay, exampleUsers } from '../support/example-company.js'
import { cardIn, heardIn, openOrgPage, personIn, rowOf, wholeTreeIn } from '../support/org-page.js'
import { expectExit } from '../support/stage.js'

/** The page of the example company with its plan, and the plan. Here a bot still reports to a leaver, who has to wait. */
interface Example {
  readonly html: string
  readonly plan: Plan
}

let made: Promise<Example> | undefined

async function example(): Promise<Example> {
  made ??= make()
  return await made
}

async function make(): Promise<Example> {
  const users = exampleUsers()
  const petra = users.find(({ email }) => email === 'petra.hrubesova@acme.example')?.id ?? null
  const withBot = users.map((user) => (user.firstName === 'Review' ? { ...user, managerId: petra } : user))
  const place = await exampleCompany(withBot)
  const ran = await place.run('chart', '--html', '-', '--as-of', exampleDay)
  expectExit(ran, 0)
  return { html: ran.out, plan: await place.plan('--as-of', exampleDay) }
}

async function open(view: Parameters<typeof openOrgPage>[1] = {}): Promise<Page> {
  return await openOrgPage((await example()).html, view)
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(text)
}

async function found(page: Page): Promise<readonly string[]> {
  return await page.getByRole('option').locator('strong').allTextContents()
}

/** The person is in the picture, in view, chosen, and the card is theirs. */
async function expectShown(page: Page, name: string): Promise<void> {
  const item = personIn(page, name)
  expect(await item.getAttribute('aria-selected'), name).toBe('true')
  expect(await page.getByRole('treeitem', { selected: true }).count()).toBe(1)
  const [box, frame] = [await item.boundingBox(), await page.getByRole('main').boundingBox()]
  if (box === null || frame === null) throw new Error(`${name} is not in the picture`)
  const isInside =
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  expect(isInside, `${name} is in view`).toBe(true)
  expect(await cardIn(page).getByRole('heading').first().textContent()).toBe(name)
  expect(await cardIn(page).getByRole('heading').first().isVisible()).toBe(true)
}

test('the search finds a person by name, key, address and department, as people type them', async () => {
  const page = await open()
  const one = {
    'imani okwuosa': 'Imani Okwuosa',
    'Okwuosa, Imani': 'Imani Okwuosa',
    'siiri.angstrom': 'Siiri Ångström',
    angstroem: 'Siiri Ångström',
    ÅNGSTRÖM: 'Siiri Ångström',
    sorensby: 'Annika Sørensby',
    'chau dang': 'Minh Châu Đặng',
    zolkiewska: 'Ewa Żółkiewska',
    weissgerber: 'Clara Weißgerber',
    'lea.brandstaetter@acme.example': 'Lea Brandstätter',
    "o'neill": "Maeve O'Neill",
  }
  for (const [typed, name] of Object.entries(one)) {
    await type(page, typed)
    expect(await found(page), typed).toEqual([name])
  }
  await type(page, '')
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('acme foundation')
  expect(await found(page)).toEqual(['Ambrose Whitlow', 'Noémie Sauvageot', 'Tadeo Irigarri'])
  const search = page.getByRole('search')
  expect(await search.getByRole('status').textContent()).toBe('3 people')
  await type(page, 'nobody at all')
  expect(await page.getByRole('listbox').isVisible()).toBe(false)
  expect(await search.getByRole('status').textContent()).toBe('No person matches.')
  await page.keyboard.press('Enter')
  expect(await cardIn(page).count()).toBe(0)
})

test('who is found is shown in the tree, also from below a closed box, and by keyboard or mouse', async () => {
  const page = await open()
  expect(await personIn(page, 'Hana Strand').count()).toBe(0)
  await type(page, 'hana strand')
  await page.keyboard.press('Enter')
  await expectShown(page, 'Hana Strand')
  await type(page, 'acme foundation')
  const options = page.getByRole('option')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('option', { selected: true }).textContent()).toContain('Tadeo Irigarri')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expectShown(page, 'Noémie Sauvageot')
  await type(page, 'clara')
  await options.filter({ hasText: 'Clara Weißgerber' }).click()
  await expectShown(page, 'Clara Weißgerber')
})

test('who is not there at the time that is shown is found too, and the page goes to that time', async () => {
  const page = await open()
  await type(page, 'lars nyquist')
  expect(await page.getByRole('option').textContent()).toContain('on 4 Jan 2027')
  await page.keyboard.press('Enter')
  await expectShown(page, 'Lars Nyquist')
  expect(await page.getByRole('slider', { name: 'Day' }).getAttribute('aria-valuetext')).toBe('4 Jan 2027')
  await page.getByRole('radio', { name: 'After' }).check()
  await type(page, 'rafaela')
  expect(await page.getByRole('option').textContent()).toContain('before the plan')
  await page.keyboard.press('Enter')
  await expectShown(page, 'Rafaela Quintanilla')
  expect(await page.getByRole('radio', { name: 'Before' }).isChecked()).toBe(true)
})

test('the card has the path to the top, spans and level, what changes, and leads on', async () => {
  const page = await open()
  await type(page, 'bert hollander')
  await page.keyboard.press('Enter')
  const card = cardIn(page)
  const path = await rowOf(card, 'Path to the top').getByRole('listitem').allTextContents()
  expect(path).toEqual(['Annika Sørensby', 'Jonas Aldenhoven', 'Mira Castellanos'])
  expect(await rowOf(card, 'Direct reports').getByRole('listitem').allTextContents()).toEqual([
    'Daniël Achterberg',
    'Imani Okwuosa',
    'Joris Verhaegen',
    'Sofía Papanikola',
  ])
  expect(await rowOf(card, 'Direct reports').textContent()).toMatch(/^4/)
  expect(await rowOf(card, 'People below').textContent()).toBe('4')
  expect(await rowOf(card, 'Level').textContent()).toBe('4')
  expect(await rowOf(card, 'manager').textContent()).toBe('Jonas Aldenhoven → Annika Sørensby')
  await rowOf(card, 'Path to the top').getByRole('button', { name: 'Jonas Aldenhoven' }).click()
  await expectShown(page, 'Jonas Aldenhoven')
  await page.getByRole('radio', { name: 'Before' }).check()
  await rowOf(card, 'Direct reports').getByRole('button', { name: 'Bert Hollander' }).click()
  expect(await rowOf(card, 'Level').textContent()).toBe('3')
  await card.getByRole('button', { name: 'Close the card' }).click()
  expect(await card.count()).toBe(0)
  expect(await page.getByRole('treeitem', { selected: true }).count()).toBe(0)
})

test('the card says whose past reviews open to whom, exactly as the plan has it', async () => {
  const { plan } = await example()
  const page = await open()
  expect(plan.access.map(({ name }) => name)).toEqual(['Siiri Ångström', 'Annika Sørensby'])
  for (const { name, people } of plan.access) {
    await type(page, name)
    await page.keyboard.press('Enter')
    const gains = cardIn(page).locator('section', { hasText: 'Gains access to past reviews of' })
    const names = await gains.getByRole('listitem').allTextContents()
    expect(names.toSorted()).toEqual(people.map((key) => plan.names[key] ?? key).toSorted())
    expect(await gains.textContent()).toMatch(/because (?:Noor Elbarouki|Bert Hollander) moves here:/)
  }
  await type(page, 'imani')
  await page.keyboard.press('Enter')
  const readers = cardIn(page).locator('section', { hasText: 'Past reviews become readable for' })
  expect(await readers.getByRole('listitem').allTextContents()).toEqual(['Annika Sørensby'])
})

const words: Readonly<Record<string, string>> = {
  leave: 'LEAVES',
  move: 'MOVES',
  rehire: 'BACK',
  hire: 'NEW',
  change: 'CHANGES',
}

/** The word of each person to whom something happens, as the plan has it. */
function wordsOf({ changes, held, drift }: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...drift.map(({ name }) => [name, 'DRIFT']),
    ...changes.flatMap(({ name, verb }) => (verb === 'adopt' ? [] : [[name, words[verb]]])),
    ...held.map(({ change }) => [change.name, 'HELD']),
  ])
}

test('each change of the plan is at its person, by word, and no other person has one', async () => {
  const { plan } = await example()
  const page = await open()
  const expected = wordsOf(plan)
  expect(new Set(Object.values(expected))).toEqual(new Set([...Object.values(words), 'HELD', 'DRIFT']))
  await wholeTreeIn(page)
  const marked = (await heardIn(page)).flatMap(({ name, label }) => {
    const word = /, (LEAVES|MOVES|BACK|NEW|CHANGES|HELD|DRIFT)(?:,|$)/.exec(label)?.[1]
    return word === undefined ? [] : [[name, word]]
  })
  expect(Object.fromEntries(marked)).toEqual(expected)
  await page.getByRole('button', { name: 'Fit' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  for (const [name, word] of marked) expect(await personIn(page, name ?? '').textContent()).toContain(word)
})

test('the list has each change of the plan, with its reason, and leads to the person', async () => {
  const { plan } = await example()
  const page = await open()
  const expected = wordsOf(plan)
  const list = page.getByRole('region', { name: /^Changes until 1 Dec 2026$/ })
  const listed: (readonly [string, string])[] = []
  for (const group of await list.locator('section').all()) {
    const word = (await group.locator('.mark').textContent()) ?? ''
    for (const name of await group.getByRole('listitem').locator('strong').allTextContents()) listed.push([name, word])
  }
  expect(Object.fromEntries(listed)).toEqual(expected)
  const petra = list.getByRole('button', { name: /^Petra Hrubešová/ })
  expect(await petra.textContent()).toContain('waits (leave): Review Bot still reports to Petra Hrubešová')
  for (const name of Object.keys(expected)) {
    await list.getByRole('button', { name: new RegExp(`^${name}`) }).click()
    await expectShown(page, name)
  }
})

test('who moves is seen at both places, with a line between them', async () => {
  const { plan } = await example()
  const page = await open()
  await page.getByRole('button', { name: 'Expand all' }).click()
  await page.getByRole('button', { name: 'Fit' }).click()
  const moves = plan.changes.filter(({ verb }) => verb === 'move')
  expect(moves).toHaveLength(5)
  const lines = (await page.locator('.line-moves').getAttribute('d')) ?? ''
  const ends = lines.split('M').slice(1).map(endsOf)
  expect(ends).toHaveLength(moves.length)
  for (const { name, before } of moves) {
    const manager = plan.names[String(before.manager)] ?? ''
    expect(await personIn(page, name).getAttribute('aria-label')).toContain(`, MOVES, was below ${manager}`)
    const ghost = page.locator('.ghost', { hasText: `${name} was here` })
    const [old, now] = [await cornerOf(ghost), await cornerOf(personIn(page, name))]
    expect(
      ends.filter(([from, to]) => isAt(old, from) && isAt(now, to)),
      `the line of ${name}`,
    ).toHaveLength(1)
  }
})

type Point = readonly [x: number, y: number]

/** Where a box is in the picture. */
async function cornerOf(box: Locator): Promise<Point> {
  const style = (await box.getAttribute('style')) ?? ''
  const [x = Number.NaN, y = Number.NaN] = [...style.matchAll(/-?[\d.]+/g)].map(Number)
  return [x, y]
}

/** The first and the last point of a line. */
function endsOf(line: string): readonly [Point, Point] {
  const [x = 0, y = 0, ...rest] = [...line.matchAll(/-?[\d.]+/g)].map(Number)
  return [
    [x, y],
    [rest.at(-2) ?? 0, rest.at(-1) ?? 0],
  ]
}

/** Whether a point is at a box of 216 by 44, up to the head of an arrow. */
function isAt([left, top]: Point, [x, y]: Point): boolean {
  return x >= left && x <= left + 216 + 8 && y >= top && y <= top + 44
}

test('before, after and both are three trees: who is where, as the plan has it', async () => {
  const { plan } = await example()
  const page = await open()
  const show = async (times: string): Promise<Readonly<Record<string, string | null>>> => {
    await page.getByRole('radio', { name: times }).check()
    return await wholeTreeIn(page)
  }
  const [before, after, both] = [await show('Before'), await show('After'), await show('Both')]
  for (const change of plan.changes.filter(({ verb }) => ['hire', 'rehire', 'leave', 'move'].includes(verb))) {
    const [was, will] = placesOf(change).map((key) => (typeof key === 'string' ? (plan.names[key] ?? key) : key))
    expect([before, after, both].map((tree) => tree[change.name])).toEqual([was, will, will ?? was])
  }
  expect(before['Lotte Kuipers']).toBe('Mateus Carvalhal')
  expect(after['Lotte van der Berg']).toBe('Mateus Carvalhal')
  // Who waits is where the service has them.
  expect([before, after, both].map((tree) => tree['Petra Hrubešová'])).toEqual(Array(3).fill('Anouk Delvallée'))
})

/** The managers of a person before and after a change; undefined: not there. */
function placesOf({ verb, before, after, stands }: Plan['changes'][number]): readonly unknown[] {
  const [was, will] = [before.manager ?? stands?.manager, after.manager ?? stands?.manager]
  return [verb === 'hire' || verb === 'rehire' ? undefined : was, verb === 'leave' ? undefined : will]
}
