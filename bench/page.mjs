// How fast the page of `espalier chart --html` is in a browser, with 5,000 people and with 20,000, and what writing it takes.
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { drawnAfter, firstPicture, framesWhilePanning, startBrowser, withPage } from './browser.mjs'
import { companyOf, writeChart } from './companies.mjs'
import { median, middle, row, seconds, table, used } from './figures.mjs'
import { meterIn } from './processes.mjs'

/** The bounds are those of 5,000 people; 20,000 need only open. */
const sizes = [
  { size: 5_000, isBound: true, openings: 5 },
  { size: 20_000, isBound: false, openings: 3 },
]

/** The most megabytes of a page, and milliseconds. */
const most = { page: 3, picture: 2_000, answer: 100 }

/** How often a page is written. */
const writings = 3

/** 60 frames a second ÷ 50. */
const smoothness = 1.2

/** What is typed, letter by letter. */
const query = 'priya kow'

export async function showing({ cli, parent, measure }) {
  const rows = []
  const browser = await startBrowser()
  try {
    for (const { size, isBound, openings } of sizes) {
      const bounded = (measured, parts, ratio, goal = 1) => row(measured, parts, ratio, isBound ? goal : null)
      const [some, all] = [
        await written(size, someMove, { cli, parent, measure }),
        await written(size, allMove, { cli, parent, measure }),
      ]
      const [wall, least] = [middle(some.pages, 'wall'), middle(some.checks, 'wall')]
      const parts = `chart ${seconds(wall)}, ${used(some.pages)}; validate ${seconds(least)}, ${used(some.checks)}`
      rows.push(row(`${size} people: espalier chart --html ÷ validate`, parts, wall / least, null))
      for (const [what, { path, megabytes }] of Object.entries({ 'some move': some, 'all move': all })) {
        const name = `${size} people, ${what}`
        rows.push(bounded(`${name}: the page ÷ ${most.page} MB`, `${megabytes.toFixed(2)} MB`, megabytes / most.page))
        rows.push(...(await timesOf(browser, path, openings, name, bounded)))
      }
    }
  } finally {
    await browser.close()
  }
  return rows
}

/** One at the top, ten below, of whom each leads a hundred, of whom each leads eight, or as many as there are. */
function wide(index, size) {
  if (index <= 10) return index === 0 ? null : 0
  return index <= 1010 ? 1 + Math.floor((index - 11) / 100) : 11 + Math.floor(((index - 1011) / (size - 1011)) * 1000)
}

/** One of fifty of the lowest level moves. */
function someMove(index, size) {
  return index > 1010 && index % 50 === 7 ? 11 + (index % 900) : wide(index, size)
}

/** All below the ten move to the next manager of the level. */
function allMove(index, size) {
  const was = wide(index, size)
  if (index <= 10) return was
  return index <= 1010 ? 1 + (was % 10) : 11 + ((was - 10) % 1000)
}

/** Writes a chart, commits it, changes it and hires one of a hundred, and writes the page of all that changes. */
async function written(size, managerOf, { cli, parent, measure }) {
  const folder = await mkdtemp(join(parent, `page-${size}-`))
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@acme.example', ...args], { cwd: folder })
  git('init', '-q')
  await writeChart(join(folder, 'org'), companyOf(size, (index) => wide(index, size)).slice(0, Math.round(size * 0.99)))
  git('add', '.')
  git('commit', '-q', '-m', 'The chart before')
  await writeChart(
    join(folder, 'org'),
    companyOf(size, (index) => managerOf(index, size)),
  )
  const [pages, checks] = [[], []]
  for (let time = 0; time < writings; time += 1) {
    pages.push(await measure([cli, 'chart', '--diff', 'HEAD', '--html', 'chart.html'], folder))
    checks.push(await measure([cli, 'validate'], folder))
  }
  const path = join(folder, 'chart.html')
  return { path, megabytes: (await stat(path)).size / 1e6, pages, checks }
}

/** Opens the page several times and each time does the same, as fast as the browser draws. */
async function timesOf(browser, path, openings, name, bounded) {
  const times = new Map()
  const note = (what, value) => times.set(what, [...(times.get(what) ?? []), value])
  for (let opening = 0; opening < openings; opening += 1) {
    note('empty', await withPage(browser, null, framesWhilePanning))
    await withPage(browser, path, async (page) => {
      note('first picture', await firstPicture(page))
      for (let letters = 1; letters <= query.length; letters += 1)
        note('search', await drawnAfter(page, typing(query.slice(0, letters))))
      await drawnAfter(page, typing(''))
      note('expand 100', await drawnAfter(page, toggleOfHundred))
      await drawnAfter(page, toggleOfHundred)
      note('pan', await framesWhilePanning(page))
      note('expand all', await drawnAfter(page, pressing('Expand all')))
      await drawnAfter(page, toggleOfHundred)
      note('expand 100 of all', await drawnAfter(page, toggleOfHundred))
      note('pan all', await framesWhilePanning(page))
      await drawnAfter(page, pressing('Fit'))
      note('pan all fit', await framesWhilePanning(page))
    })
  }
  const wait = (what, says, limit) => {
    const all = times.get(what)
    const parts = `${seconds(median(all) / 1000)} median, ${seconds(Math.max(...all) / 1000)} at most`
    return bounded(`${name}: ${says} ÷ ${seconds(limit / 1000)}`, parts, median(all) / limit)
  }
  const smooth = (what, says) => {
    const [own, empty] = [median(times.get(what)), median(times.get('empty'))]
    const least = Math.min(...times.get(what))
    const parts = `${Math.round(empty)}, ${Math.round(own)} frames a second, ${Math.round(least)} at least`
    return bounded(`${name}: an empty page ÷ panning ${says}`, parts, empty / own, smoothness)
  }
  return [
    wait('first picture', 'first picture', most.picture),
    wait('search', 'a letter of a search', most.answer),
    wait('expand 100', 'expanding 100', most.answer),
    wait('expand 100 of all', 'expanding 100, all others open', most.answer),
    wait('expand all', 'expanding all', most.picture),
    smooth('pan', 'at first'),
    smooth('pan all', 'with all open'),
    smooth('pan all fit', 'with all open, after Fit'),
  ]
}

const toggleOfHundred = `document.querySelector('[role=treeitem][aria-level="2"] .box-toggle').click()`

function pressing(name) {
  return `[...document.querySelectorAll('.picture-tools button')].find(({ textContent }) => textContent === '${name}').click()`
}

function typing(text) {
  return `const input = document.querySelector('#search'); input.focus(); input.value = '${text}'; input.dispatchEvent(new InputEvent('input'))`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parent = await mkdtemp(join(tmpdir(), 'espalier-bench-page-'))
  try {
    const cli = fileURLToPath(new URL('../build/cli.js', import.meta.url))
    process.stdout.write(table(await showing({ cli, parent, measure: await meterIn(parent) })))
  } finally {
    await rm(parent, { recursive: true })
  }
}
