import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openFile } from '../support/browser.js'
import { startCli, type Ran } from '../support/cli.js'
import { expectExit } from '../support/stage.js'

const folder = mkdtempSync(join(tmpdir(), 'espalier-page-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
cpSync(fileURLToPath(new URL('../../org', import.meta.url)), join(folder, 'org'), { recursive: true })

async function chart(...args: readonly string[]): Promise<Ran> {
  return await startCli(['chart', '--as-of', '2026-11-30', ...args], folder, {}).done
}

test('--html writes a page that opens, says where it is, and how many people it shows', async () => {
  const ran = await chart('--html', 'chart.html')
  expectExit(ran, 0)
  expect(ran.out).toBe('')
  expect(ran.err).toMatch(
    /\nThe page is in chart\.html: \d+ people\. Open it in a browser\. It asks the network for nothing\.\n$/,
  )
  const page = await openFile(join(folder, 'chart.html'))
  await page.getByRole('combobox', { name: 'Search' }).fill('imani okwuosa')
  await page.getByRole('option').first().click()
  expect(await page.getByRole('article').getByRole('heading').first().textContent()).toBe('Imani Okwuosa')
})

test('with a plan it counts the changes, and a part has fewer people', async () => {
  const ran = await chart('--html', 'part.html', '--diff', 'org', '--around', 'imani.okwuosa', '--levels', '0')
  expectExit(ran, 0)
  expect(ran.err).toMatch(/^The page is in part\.html: \d people, with 0 changes\. /)
})

test('--html - prints the page that a file would hold', async () => {
  const ran = await chart('--html', '-')
  expectExit(ran, 0)
  expect(ran.err).toMatch(/^This is the chart alone\. .+\n$/)
  expectExit(await chart('--html', 'same.html'), 0)
  expect(ran.out).toBe(readFileSync(join(folder, 'same.html'), 'utf8'))
})

test('a page is written through no link, and to no folder', async () => {
  writeFileSync(join(folder, 'other.txt'), 'precious')
  symlinkSync('other.txt', join(folder, 'link.html'))
  const linked = await chart('--html', 'link.html')
  expectExit(linked, 1)
  expect(linked.err).toContain('The page was not written to link.html, because that is a link.')
  expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('precious')
  const away = await chart('--html', 'none/chart.html')
  expectExit(away, 1)
  expect(away.err).toContain('The page was not written to none/chart.html, because its folder does not exist.')
})

test('a page takes the place of a page, and of no other file', async () => {
  for (const file of ['org/espalier.yaml', 'other.txt', '.espalier/state.json']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    if (file !== 'org/espalier.yaml') writeFileSync(join(folder, file), 'precious')
    const was = readFileSync(join(folder, file), 'utf8')
    const ran = await chart('--html', file)
    expectExit(ran, 1)
    expect(ran.err).toContain(`The page was not written to ${file}, because that file holds something else`)
    expect(readFileSync(join(folder, file), 'utf8')).toBe(was)
  }
  writeFileSync(join(folder, 'twice.html'), '')
  for (const time of ['empty', 'a page']) {
    expectExit(await chart('--html', 'twice.html'), 0)
    expect(readFileSync(join(folder, 'twice.html'), 'utf8'), time).toMatch(/^<!doctype html>/)
  }
})

test('a file that is no plan is named, and the way out does not lead over it', async () => {
  for (const file of ['org/espalier.yaml', 'org', 'none.json']) {
    const ran = await startCli(['chart', '--plan', file], folder, {}).done
    expectExit(ran, 1)
    expect(ran.err).toContain(`espalier: The plan ${file} cannot be used: `)
    expect(ran.err).toContain('Make a plan with "espalier plan --out plan.json", and name that file.')
  }
})

test('two forms are one too many', async () => {
  const ran = await chart('--html', 'chart.html', '--svg')
  expectExit(ran, 64)
})
