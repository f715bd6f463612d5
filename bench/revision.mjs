// Another commit, built beside this checkout.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The commit that a name means. */
export function commitOf(revision) {
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
  if (status === 0) return stdout.trim()
  throw new Error(`"${revision}" is no commit of this clone. Fetch it, or name another one.`)
}

function git(...args) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' })
}

/** Builds a commit in a new folder. It takes the packages of this checkout if its lockfile is the same. */
export async function buildRevision(commit, folder) {
  await mkdir(folder, { recursive: true })
  const archive = spawn('git', ['archive', commit], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const unpacked = spawn('tar', ['-x'], { cwd: folder, stdio: [archive.stdout, 'inherit', 'inherit'] })
  const [code] = await once(unpacked, 'exit')
  if (code !== 0) throw new Error(`${commit} could not be unpacked.`)
  const locks = await Promise.all([root, folder].map((one) => readFile(join(one, 'package-lock.json'), 'utf8')))
  if (locks[0] === locks[1]) await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' })
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}
