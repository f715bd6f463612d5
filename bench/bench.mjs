// Measures the built program side by side with what the machine and the network can do, and prints ratios. Everything
// goes over this machine's loopback, in a temporary folder. The figures judge nothing: the exit code is 0.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { pacing } from './bank.mjs'
import { creating } from './creates.mjs'
import { editing } from './editor.mjs'
import { importing } from './hr.mjs'
import { median, middle, row, seconds, table } from './figures.mjs'
import { planOnMachine, planOverNetwork } from './plans.mjs'
import { meterIn } from './processes.mjs'

const parent = await mkdtemp(join(tmpdir(), 'espalier-bench-'))
const idle = []

try {
  // A copy, so that a build in the meantime changes nothing.
  for (const folder of ['build', 'dist'])
    await cp(fileURLToPath(new URL(`../${folder}`, import.meta.url)), join(parent, folder), { recursive: true })
  await writeFile(join(parent, 'package.json'), '{"type": "module"}')
  const measure = await meterIn(parent)
  const ground = { cli: join(parent, 'build/cli.js'), parent, measure, repeat: repeated(measure) }
  const rows = []
  for (const part of [starting, planOnMachine, planOverNetwork, creating, editing, importing]) {
    process.stderr.write(`measuring: ${part.name}\n`)
    rows.push(...(await part(ground)))
  }
  process.stderr.write('measuring: pacing\n')
  const pace = await pacing('judging')
  const noise = noiseOf(idle.map(({ wall }) => wall))
  process.stdout.write(`${table(rows)}\n${pace}\nNoise: node -e 0, ${noise}\n`)
  process.stdout.write(`${JSON.stringify({ node: process.version, noise, rows })}\n`)
} finally {
  await rm(parent, { recursive: true, force: true })
}

/** Does a round of runs several times, with an idle process between them: how far those spread is the noise. */
function repeated(measure) {
  return async (round) => {
    for (let time = 0; time < 9; time += 1) {
      await round()
      idle.push(await measure(['-e', '0'], parent))
    }
  }
}

async function starting({ cli, measure, repeat }) {
  const [versions, actions, starts] = [[], [], []]
  const asked = { INPUT_COMMAND: 'no such command' }
  await repeat(async () => {
    versions.push(await measure([cli, '--version'], parent))
    actions.push(await measure([join(parent, 'dist/action.mjs')], parent, asked, 64))
    starts.push(await measure(['-e', '0'], parent))
  })
  const [own, action, least] = [versions, actions, starts].map((all) => middle(all, 'wall'))
  return [
    row('espalier --version ÷ node -e 0', `${seconds(own)}, ${seconds(least)}`, own / least, 1.3),
    row(
      'the action, until it knows its command ÷ node -e 0',
      `${seconds(action)}, ${seconds(least)}`,
      action / least,
      2,
    ),
  ]
}

function noiseOf(walls) {
  const [least, most] = [Math.min(...walls), Math.max(...walls)]
  return `${walls.length} runs: ${seconds(least)} at least, ${seconds(median(walls))} median, ${seconds(most)} at most`
}
