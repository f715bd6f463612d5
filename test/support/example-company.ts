import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Seed } from '../../src/sandbox/records.js'
import { companyFromFile } from '../../src/sandbox/seed.js'
import { seal } from './docs-clone.js'
import { expectExit, stage, type Stage } from './stage.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The day on which the example company and its service differ as `demo/README.md` says. */
export const exampleDay = '2026-12-01'

/** The users of the service of the example company. */
export function exampleUsers(): readonly Seed[] {
  return companyFromFile(readFileSync(join(root, 'demo/company.json'), 'utf8'))
}

/** The example company in a folder of its own, with its state, beside a service with these users. */
export async function exampleCompany(users = exampleUsers()): Promise<Stage> {
  const place = await stage(users)
  cpSync(join(root, 'org'), join(place.folder, 'org'), { recursive: true })
  mkdirSync(join(place.folder, '.espalier'))
  cpSync(join(root, 'demo/state.json'), join(place.folder, '.espalier/state.json'))
  await seal(join(place.folder, '.espalier/state.json'))
  return place
}

let page: Promise<string> | undefined

/** The page of the example company with its plan: made once for the tests of a file. */
export async function examplePage(): Promise<string> {
  page ??= made()
  return await page
}

async function made(): Promise<string> {
  const { run } = await exampleCompany()
  const ran = await run('chart', '--html', '-', '--as-of', exampleDay)
  expectExit(ran, 0)
  return ran.out
}
