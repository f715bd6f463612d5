// Starts what is measured, and the service that it talks to.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** Loaded into every process that is measured: tells what it used, on the fourth pipe. A module would start slower. */
const usageHook = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }))
})
`

/**
 * Makes the function that runs Node to its end in a folder. `wall` and `cpu` are seconds, from before the start of the
 * process; `memory` is its peak in MB; `work` is in `unit`: what wavers least of what this machine counts. It throws if the
 * process ends with anything but `expected`.
 */
export async function meterIn(parent) {
  const hook = join(parent, 'usage.cjs')
  await writeFile(hook, usageHook)
  const counts = join(parent, 'counts.txt')
  const perf = ['perf', 'stat', '-x', ',', '-e', 'instructions:u', '-o', counts, '--']
  const counting = spawnSync(perf[0], [...perf.slice(1), process.execPath, '-e', '0'], { stdio: 'ignore' }).status === 0
  const counted = async () => (counting ? instructionsIn(await readFile(counts, 'utf8')) : null)
  const [before, unit] = (await counted()) === null ? [[], 'CPU time'] : [perf, 'instructions']
  const measure = async (args, folder, env = {}, expected = 0) => {
    const began = performance.now()
    const [program, ...rest] = [...before, process.execPath, '--require', hook, ...args]
    const child = spawn(program, rest, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const texts = Promise.all([text(child.stdout), text(child.stderr), text(child.stdio[3])])
    const [code] = await once(child, 'exit')
    const wall = (performance.now() - began) / 1000
    const [out, err, used] = await texts
    if (code !== expected) throw new Error(`"node ${args.join(' ')}" ended with ${code}.\n${out.slice(-1500)}${err}`)
    const { cpu, memory } = JSON.parse(used)
    return { wall, cpu, memory, work: before.length === 0 ? cpu : await counted() }
  }
  return { measure, unit }
}

/** The count that `perf stat -x ,` wrote; null where the machine counts none. */
function instructionsIn(written) {
  const found = /^(\d+),[^,]*,instructions/m.exec(written)
  return found === null ? null : Number(found[1])
}

/** Seals the state in a folder with the key of a service, as the runs that are measured would have. */
export async function sealState(cli, folder, env) {
  const child = spawn(process.execPath, [cli, 'state', 'seal', '--yes'], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The state in ${folder} could not be sealed: ${code}.`)
}

/** Starts a sandbox with these users; `latency` in milliseconds. `env` is what a client needs to reach it. */
export async function startService(cli, folder, users, latency) {
  const file = join(folder, 'company.json')
  await writeFile(file, JSON.stringify(users))
  const watch = fileURLToPath(new URL('watch.mjs', import.meta.url))
  const args = ['--import', watch, cli, 'sandbox', '--company', file, '--latency', String(latency)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] })
  // What this machine remembers of a state goes away with the state.
  const env = { ...(await addressIn(child)), XDG_STATE_HOME: join(folder, '.espalier/memory') }
  return {
    env,
    /** What was asked since the last time. */
    async seen() {
      child.send('what was asked')
      const [seen] = await once(child, 'message')
      return seen
    },
    async stop() {
      child.disconnect()
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** Waits until the sandbox answers, and reads where from what it says. */
async function addressIn(child) {
  let said = ''
  for await (const part of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += part
    const found = [...said.matchAll(/^export (\w+)=(.+)$/gm)].map(([, name, value]) => [name, value])
    if (found.length < 2) continue
    child.stdout.resume()
    return Object.fromEntries(found)
  }
  throw new Error(`The sandbox did not start.\n${said}`)
}
