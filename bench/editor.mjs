// How long the real language server takes for a file of a chart of 2,000, with the schema of the company.
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { bundled } from './bundle.mjs'
import { companyOf, tree, writeChart } from './companies.mjs'
import { median, row, seconds, table } from './figures.mjs'

const [size, repeats, most] = [2_000, 15, 0.2]
const program = fileURLToPath(new URL('../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url))

/** The rows of an editor: what a person waits for. Each starts anew, so that the first answer counts too. */
export async function editing({ cli }) {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-editing-'))
  try {
    await writeChart(join(folder, 'org'), companyOf(size, tree))
    execFileSync(process.execPath, [cli, 'schema'], { cwd: folder, stdio: 'ignore' })
    return await bundled('test/support/language-server.ts', async (code) => await measured(folder, code))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function measured(folder, { languageServer }) {
  const path = join(folder, 'org/people/team-001.yaml')
  const lines = (await readFile(path, 'utf8')).split('\n')
  const line = lines.findLastIndex((text) => text.startsWith('    manager: '))
  const wrong = lines.with(line, '    manager: nobody.here').join('\n')
  const server = await languageServer(folder, program)
  const found = await server.open(path, wrong)
  const walls = { complete: [], hover: [] }
  const column = lines[line].length - 3
  let offered = 0
  for (let time = 0; time < repeats; time += 1) {
    // As a person types: the text has changed, and its marks are not found yet.
    void server.open(path, `${wrong}${'#'.repeat(time)}\n`)
    offered = (await timed(walls.complete, () => server.complete(path, line, column))).length
    await timed(walls.hover, () => server.hover(path, line, column))
  }
  server.stop()
  if (offered < size || found.length !== 1) throw new Error(`${offered} were offered, and ${found.length} marked.`)
  return ['complete', 'hover'].map((what) => {
    const [middle, slowest] = [median(walls[what]), Math.max(...walls[what])]
    const parts = `${seconds(middle)}, ${seconds(slowest)} at most`
    return row(`an editor, ${size} people: ${what} a manager ÷ ${seconds(most)}`, parts, walls[what], most, 1)
  })
}

async function timed(walls, ask) {
  const start = performance.now()
  const answer = await ask()
  walls.push((performance.now() - start) / 1000)
  return answer
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(table(await editing({ cli: fileURLToPath(new URL('../build/cli.js', import.meta.url)) })))
}
