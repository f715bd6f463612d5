// How long a page takes in a browser, and how smoothly it moves.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/** Starts Chromium, or Chrome. The pages are made here, so it runs without its sandbox. */
export async function startBrowser() {
  return await chromium.launch({ executablePath: browserPath(), chromiumSandbox: false })
}

function browserPath() {
  const named = process.env.ESPALIER_CHROMIUM ?? ''
  if (named !== '') return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'google-chrome', 'chromium-browser']
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
  if (found !== undefined) return found
  throw new Error('Install Chromium, or set ESPALIER_CHROMIUM to the path of Chrome: it shows the pages.')
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Opens a file in a window of its own, hands it to `use`, and closes it. */
export async function withPage(browser, path, use) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(120_000)
    await page.goto(path === null ? 'about:blank' : pathToFileURL(path).href)
    return await use(page)
  } finally {
    await context.close()
  }
}

/** Milliseconds from the start of the navigation until something is drawn. */
export async function firstPicture(page) {
  return await page.evaluate(
    `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries()[0].startTime)).observe({ type: 'paint', buffered: true }))`,
  )
}

/** Milliseconds from an act, a script, until what it changes is drawn. */
export async function drawnAfter(page, act) {
  return await page.evaluate(`(async () => {
    const next = () => new Promise(requestAnimationFrame)
    const idle = () => new Promise((done) => setTimeout(done))
    await next()
    await idle()
    const began = performance.now()
    ;(() => { ${act} })()
    await next()
    // A message arrives after the frame is drawn.
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = done
      port2.postMessage(null)
    })
    return performance.now() - began
  })()`)
}

const frames = 90

/** Frames a second while a mouse drags the middle of the window in circles. */
export async function framesWhilePanning(page) {
  const [x, y] = [600, 500]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const counted = { ends: false }
  const rate = page.evaluate(`new Promise((done) => {
    const times = []
    const frame = (now) => times.push(now) > ${frames} ? done(${frames} * 1000 / (now - times[0])) : requestAnimationFrame(frame)
    requestAnimationFrame(frame)
  })`)
  const end = () => {
    counted.ends = true
  }
  rate.then(end, end)
  for (let step = 1; !counted.ends; step += 1)
    await page.mouse.move(x + 200 * Math.sin(step / 10), y + 200 * Math.cos(step / 13))
  await page.mouse.up()
  return await rate
}
