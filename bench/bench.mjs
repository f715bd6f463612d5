// Measures the built program side by side with what the machine and the network can do, and prints ratios. Everything
// goes over this machine's loopback, in a temporary folder. `--against REV` measures another commit in the same rounds.
// The figures judge nothing: the exit code is 0, unless `--gate` asks that a row that costs more makes it 1.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { pacing } from './bank.mjs'
import { creating } from './creates.mjs'
import { editing } from './editor.mjs'
import { median, seconds, table } from './figures.mjs'
import { importing } from './hr.mjs'
import { planOfFew, planOnMachine, planOverNetwork } from './plans.mjs'
import { meterIn } from './processes.mjs'
import { buildRevision, commitOf } from './revision.mjs'
import { starting } from './starts.mjs'

/** What is measured, by the names that `--only` takes. */
const parts = {
  start: [starting, planOfFew],
  plan: [planOnMachine],
  network: [planOverNetwork],
  create: [creating],
  edit: [editing],
  hr: [importing],
  pace: [],
}

/** They measure no program of a commit, but code of this checkout. */
const alone = new Set(['edit', 'pace'])

const { values } = parseArgs({
  options: { against: { type: 'string' }, only: { type: 'string', multiple: true }, gate: { type: 'boolean' } },
})
const chosen = values.only ?? Object.keys(parts).filter((name) => values.against === undefined || !alone.has(name))
for (const name of chosen)
  if (!Object.hasOwn(parts, name)) throw new Error(`"${name}" is no part of: ${Object.keys(parts).join(' ')}.`)
const [head, other] = [commitOf('HEAD'), values.against === undefined ? null : commitOf(values.against)]
const parent = await mkdtemp(join(tmpdir(), 'espalier-bench-'))

try {
  await writeFile(join(parent, 'package.json'), '{"type": "module"}')
  const programs = [await programIn('now', fileURLToPath(new URL('..', import.meta.url)))]
  if (other !== null) {
    process.stderr.write(`building: ${other}\n`)
    await buildRevision(other, join(parent, 'other'))
    programs.push(await programIn('before', join(parent, 'other')))
  }
  const { measure, unit } = await meterIn(parent)
  const walls = []
  const idle = async () => {
    const run = await measure(['-e', '0'], parent)
    walls.push(run.wall)
    return run
  }
  const ground = { programs, cli: programs[0].cli, parent, measure, idle }
  const rows = []
  for (const part of chosen.flatMap((name) => parts[name])) {
    process.stderr.write(`measuring: ${part.name}\n`)
    rows.push(...(await part(ground)))
  }
  process.stdout.write(`${table(rows)}\n`)
  if (chosen.includes('pace')) process.stdout.write(`${await pacing('judging')}\n`)
  const noise = walls.length === 0 ? null : noiseOf(walls)
  if (noise !== null) process.stdout.write(`Noise: node -e 0, ${noise}\nWork is counted in ${unit}.\n`)
  // Node reads them before anything else, and so it does in what is compared: ratios of short runs come out smaller.
  if (process.env['NODE_EXTRA_CA_CERTS'] !== undefined)
    process.stdout.write('NODE_EXTRA_CA_CERTS is set: each start of Node reads those certificates.\n')
  const costly = rows.filter(({ against }) => against?.costs === true).map(({ measure: name }) => name)
  if (other !== null) process.stdout.write(`Against ${other}: ${costly.join('; ') || 'no row'} costs over 5 % more.\n`)
  process.stdout.write(
    `${JSON.stringify({ commit: head, against: other, node: process.version, noise, unit, rows })}\n`,
  )
  if (values.gate === true && costly.length > 0) process.exitCode = 1
} finally {
  await rm(parent, { recursive: true, force: true })
}

/** A copy of what a checkout has built, so that a build in the meantime changes nothing. */
async function programIn(name, checkout) {
  for (const folder of ['build', 'dist'])
    await cp(join(checkout, folder), join(parent, name, folder), { recursive: true })
  return { name, cli: join(parent, name, 'build/cli.js'), action: join(parent, name, 'dist/action.mjs') }
}

function noiseOf(runs) {
  const [least, most] = [Math.min(...runs), Math.max(...runs)]
  return `${runs.length} runs: ${seconds(least)} at least, ${seconds(median(runs))} median, ${seconds(most)} at most`
}
