import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium, type Browser } from 'playwright-core'

/** Starts the browser of this machine. The pages come from the tests themselves, so it runs without its sandbox. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: findBrowser(process.env), chromiumSandbox: false })
}

/** Chromium, or Chrome: where ESPALIER_CHROMIUM says, or on the path. Without one, nothing here would be proven. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string {
  const named = env['ESPALIER_CHROMIUM'] ?? ''
  if (named !== '') return named
  const folders = (env['PATH'] ?? '').split(delimiter)
  const names = ['chromium', 'google-chrome', 'chromium-browser']
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
  if (found !== undefined) return found
  throw new Error(
    'Install Chromium, such as with "apt-get install chromium fonts-dejavu-core", or set ESPALIER_CHROMIUM to the path of Chrome: it shows the pages of these tests.',
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
