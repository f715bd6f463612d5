import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { expectAccessible, graveIn } from '../support/axe.js'
import { complaintsOf, openFile } from '../support/browser.js'
import { findBrowser, startBrowser } from '../support/chromium.js'
import { temporaryFolder } from '../support/stage.js'

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`

/** What pages do that the tests of pages must see. */
const wrongs = [
  { does: 'asks the network', body: '<img src="http://127.0.0.1:9/a.png">', seen: 'request: http://127.0.0.1:9/a.png' },
  { does: 'asks for a file', body: '<img src="other.png">', seen: 'request: file:' },
  { does: 'runs code against its policy', head: policy, body: '<script>1</script>', seen: 'Content Security Policy' },
  { does: 'has a style against its policy', head: policy, body: '<b style="top:0">', seen: 'Content Security Policy' },
  { does: 'fails', body: '<script>throw new Error("gone wrong")</script>', seen: 'error: gone wrong' },
  { does: 'rejects', body: '<script>Promise.reject(new Error("late"))</script>', seen: 'error: late' },
  { does: 'says that it failed', body: '<script>console.error("oh")</script>', seen: 'console error: oh' },
  { does: 'asks a person', body: '<script>alert("hello")</script>', seen: 'dialog: hello' },
  { does: 'opens a window', body: '<script>open("about:blank")</script>', seen: 'window: ' },
  { does: 'opens a socket', body: '<script>new WebSocket("ws://127.0.0.1:9")</script>', seen: 'socket: ws:' },
] as const

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
})

test.each(wrongs)('a page that $does is found out', async (wrong) => {
  const path = pageOf(wrong.body, 'head' in wrong ? wrong.head : '')
  const context = await browser.newContext()
  const url = pathToFileURL(path).href
  const complaints = complaintsOf(context, url)
  await (await context.newPage()).goto(url)
  await expect.poll(() => complaints.join('\n')).toContain(wrong.seen)
  await context.close()
})

test('a page that only shows itself passes, with a policy as strict as there is', async () => {
  const page = await openFile(pageOf('<h1>Hello</h1><a href="#there">There</a><p id="there">', policy))
  await page.getByRole('link').click()
  expect(await page.getByRole('heading').textContent()).toBe('Hello')
  expect(page.url()).toContain('#there')
})

test('without JavaScript, a page shows what it holds for that', async () => {
  const page = await openFile(pageOf('<noscript>All names</noscript>'), { javaScript: false })
  expect(await page.getByText('All names').isVisible()).toBe(true)
})

test('axe finds what a person cannot read or reach, also under a strict policy', async () => {
  const grave = await openFile(pageOf('<button></button>', policy))
  expect(await graveIn(grave)).toEqual([expect.stringContaining('button-name')])
  await expectAccessible(await openFile(pageOf('<main><h1>Hello</h1><button>Press</button></main>', policy)))
})

test('a machine without a browser is told which to install', () => {
  expect(findBrowser({ ESPALIER_CHROMIUM: '/opt/chrome' })).toBe('/opt/chrome')
  expect(() => findBrowser({ PATH: temporaryFolder() })).toThrow('apt-get install chromium')
})

function pageOf(body: string, head = ''): string {
  const path = join(temporaryFolder(), 'page.html')
  writeFileSync(path, `<!doctype html><html lang="en"><meta charset="utf-8">${head}<title>Page</title>${body}`)
  return path
}
