// Fetches the versions of Node.js in nodes.json for this machine: .nodes/VERSION/node_modules/.bin then has "node". It
// asks the registry of npm alone, runs no script of a package, and fetches nothing twice.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { supported, tooOld } = JSON.parse(await readFile(join(root, 'scripts/nodes.json'), 'utf8'))
const system = process.platform === 'win32' ? 'win' : process.platform
const npm = process.env['npm_execpath']
if (npm === undefined) throw new Error('Run this as "npm run nodes".')

for (const version of [tooOld, ...supported]) {
  const folder = join(root, '.nodes', version)
  if (existsSync(join(folder, 'node_modules/.bin'))) continue
  const wanted = `node-${system}-${process.arch}@${version}`
  const quiet = ['--ignore-scripts', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(process.execPath, [npm, 'install', ...quiet, '--prefix', folder, wanted], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`${wanted} could not be fetched.`)
}
