import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'

const folder = new URL('../../fixtures/render/', import.meta.url)

/** The accepted text of that name; `npm run bless` accepts `text` first. */
export function golden(name: string, text: string): string {
  const file = new URL(name, folder)
  if (process.env['BLESS'] === '1') writeFileSync(file, text)
  return readFileSync(file, 'utf8')
}
