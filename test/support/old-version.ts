import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

/** The last commit before states, records and approvals were sealed: format 1. */
const commit = '7ee4c7dba31b276184ec72e51692a29741a4f04c'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Whether this clone has that commit: a clone that was cut off has no history to build it from. */
export const hasOldVersion = spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root }).status === 0

/**
 * That version as it was shipped, with its workflows and its action, and with its CLI built. It is made from the history
 * of this repository, so that what it leaves is really its own.
 */
export function oldVersion(): { readonly folder: string; readonly cli: string } {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-old-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const options = { cwd: root, maxBuffer: 256 * 1024 * 1024 }
  execFileSync('tar', ['-x', '-C', folder], { input: execFileSync('git', ['archive', commit], options) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: 'pipe' })
  const cli = join(folder, 'build/cli.js')
  if (!existsSync(cli)) throw new Error(`The build of commit ${commit} has no build/cli.js.`)
  return { folder, cli }
}
