// Runs the full form of every campaign and prints one table. The exit code is 1 if anything failed. Arguments choose
// campaigns by name; without any, all of them run, one after the other, so that none disturbs the time of another.
// --lean takes fewer worlds of the simulation, as CI does. ESPALIER_SEED, a whole number, draws other cases: the default
// is 0, and the same number draws the same cases.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { spawn } from 'node:child_process'

const root = fileURLToPath(new URL('..', import.meta.url))
const all = (await readdir(join(root, 'test/torture/full'))).flatMap(
  (file) => /^(.*)\.torture\.ts$/.exec(file)?.[1] ?? [],
)
const seed = process.env['ESPALIER_SEED'] ?? '0'
const given = process.argv.slice(2)
const isLean = given.includes('--lean')
const chosen = given.filter((word) => word !== '--lean')
const unknown = chosen.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no campaign ${unknown.join(', ')}. There are: ${all.join(', ')}.\n`)
  process.exit(64)
}
if (!/^\d{1,9}$/.test(seed)) {
  process.stderr.write(`ESPALIER_SEED is a whole number of at most 9 digits, not ${seed}.\n`)
  process.exit(64)
}

const began = performance.now()
const folder = await mkdtemp(join(tmpdir(), 'espalier-torture-'))
const rows = []
let bad = 0
try {
  for (const [at, name] of (chosen.length > 0 ? chosen : all).entries()) {
    process.stderr.write(`running: ${name}\n`)
    const said = await campaign(name, at > 0)
    const done = await rowsOf(name)
    if (done === null) {
      bad += 1
      process.stderr.write(said)
      rows.push([name, 'it did not end', '', '', 'failed', ''])
      continue
    }
    for (const [index, { what, cases, failures, note }] of done.rows.entries()) {
      bad += failures.length
      for (const failure of failures.slice(0, 20)) process.stderr.write(`${name}: ${what}: ${failure}\n`)
      rows.push([
        index === 0 ? name : '',
        what,
        String(cases),
        String(failures.length),
        note,
        index === 0 ? `${done.seconds.toFixed(0)} s` : '',
      ])
    }
  }
} finally {
  await rm(folder, { recursive: true })
}
process.stdout.write(table([['campaign', 'what', 'cases', 'failures', 'note', 'time'], ...rows]))
const minutes = (performance.now() - began) / 60_000
process.stdout.write(
  `\n${bad === 0 ? 'Nothing failed' : `${bad} failures`}, in ${minutes.toFixed(1)} minutes with seed ${seed} on ${cpus().length} cores, Node ${process.version}.\n`,
)
process.exitCode = bad === 0 ? 0 : 1

/** Runs one campaign to its end, and gives what the runner said. */
function campaign(name, built) {
  const words = ['vitest', 'run', '--config', 'vitest.torture.config.ts', `test/torture/full/${name}.torture.ts`]
  const env = {
    ...process.env,
    TORTURE_ROWS: folder,
    ...(isLean ? { TORTURE_LEAN: '1' } : {}),
    ...(built ? { ESPALIER_BUILT: '1' } : {}),
  }
  return new Promise((resolve, reject) => {
    const run = spawn('npx', words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [run.stdout, run.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part))
    run.once('error', reject)
    run.once('close', () => resolve(said))
  })
}

async function rowsOf(name) {
  try {
    return JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))
  } catch {
    return null
  }
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const right = new Set([2, 3])
  const cell = (text, column) => (right.has(column) ? text.padStart(widths[column]) : text.padEnd(widths[column]))
  return lines.map((line) => `${line.map(cell).join('  ').trimEnd()}\n`).join('')
}
