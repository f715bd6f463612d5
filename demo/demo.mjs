// The main job: bring a company that differs from org/ in line with the chart, over real HTTP, against a sandbox that ends
// with the demo. It writes nothing outside a temporary folder.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'build/cli.js')
const day = '2026-12-01'

const folder = await mkdtemp(join(tmpdir(), 'espalier-demo-'))
const sandbox = spawn(process.execPath, [cli, 'sandbox', '--company', 'demo/company.json'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'ignore'],
})
try {
  const service = await serviceOf(sandbox)
  await copyFile(join(root, 'demo/state.json'), join(folder, 'state.json'))
  const env = { ...process.env, ...service, ESPALIER_STATE: `file:${join(folder, 'state.json')}` }
  say(`A sandbox on this machine serves a made-up company (${service.ESPALIER_API_URL}). Its chart is in org/.`)
  // The state comes with the example, so the key of this sandbox has not sealed it yet.
  await espalier(['state', 'seal', '--yes'], env, 'ignore')
  await espalier(['validate', '--as-of', day], env)
  await espalier(['plan', '--as-of', day], env)
  await espalier(['apply', '--as-of', day, '--yes'], env)
  await espalier(['plan', '--as-of', day, '--exit-code'], env)
  say(
    'Nothing is left to do: Small Improvements matches org/. Espalier reports drift, and leaves it for you to decide.',
  )
} finally {
  sandbox.kill('SIGTERM')
  await rm(folder, { recursive: true, force: true })
}

/** Waits until the sandbox answers, and reads its address from its output. */
async function serviceOf(child) {
  let said = ''
  for await (const part of child.stdout.setEncoding('utf8')) {
    said += part
    const found = [...said.matchAll(/^export (\w+)=(.+)$/gm)].map(([, name, value]) => [name, value])
    if (found.length === 2) {
      child.stdout.resume()
      return Object.fromEntries(found)
    }
  }
  throw new Error(`The sandbox did not start.\n${said}`)
}

/** Runs one command as a user would. Any exit code other than 0 ends the demo. */
async function espalier(args, env, shown = 'inherit') {
  if (shown === 'inherit') say(`$ espalier ${args.join(' ')}`)
  const child = spawn(process.execPath, [cli, ...args], { cwd: root, env, stdio: ['ignore', shown, shown] })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`"espalier ${args.join(' ')}" ended with ${code}.`)
}

function say(text) {
  process.stdout.write(`\n${text}\n\n`)
}
