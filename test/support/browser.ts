import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach } from 'vitest'
import { startBrowser } from './chromium.js'

/** How a person looks at a page. */
export interface View {
  readonly width: number
  readonly height: number
  readonly scheme: 'light' | 'dark'
  readonly javaScript: boolean
}

const usual: View = { width: 1440, height: 900, scheme: 'light', javaScript: true }

/** One browser for the tests of a file: it starts with the first page. */
let browser: Promise<Browser> | undefined
const ends: (() => Promise<readonly string[]>)[] = []
afterEach(async () => {
  const complaints: string[] = []
  for (const end of ends.splice(0)) complaints.push(...(await end()))
  if (complaints.length > 0) throw new Error(`The page did more than show its file:\n${complaints.join('\n')}`)
})
afterAll(async () => {
  await (await browser)?.close()
})

/**
 * Opens a file as a double click does. The test fails if the page asks for anything else, breaks its policy, opens a
 * window or a dialog, or has an error.
 */
export async function openFile(path: string, view: Partial<View> = {}): Promise<Page> {
  browser ??= startBrowser()
  const { width, height, scheme, javaScript } = { ...usual, ...view }
  const context = await (
    await browser
  ).newContext({
    viewport: { width, height },
    colorScheme: scheme,
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    hasTouch: width < 600,
  })
  const url = pathToFileURL(path).href
  const complaints = complaintsOf(context, url)
  ends.push(async () => {
    await context.close()
    return complaints
  })
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** Collects what pages of this context do beyond showing the file at this address. */
export function complaintsOf(context: BrowserContext, url: string): readonly string[] {
  const complaints: string[] = []
  let pages = 0
  context.on('request', (request) => {
    if (request.url().split('#')[0] !== url) complaints.push(`request: ${request.url()}`)
  })
  // Chromium reports a breach of the policy as an error of the console.
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type()))
      complaints.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`))
  context.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('page', (page) => {
    pages += 1
    if (pages > 1) complaints.push('window: the page opened another one')
    page.on('download', (download) => complaints.push(`download: ${download.suggestedFilename()}`))
    page.on('websocket', (socket) => complaints.push(`socket: ${socket.url()}`))
  })
  return complaints
}
