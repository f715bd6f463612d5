// How long an HR file takes: of 2,000 people with 60 changes, and of 20,000 with 600.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { companyOf, tree, writeChart } from './companies.mjs'
import { each, middle, row, seconds, table, used } from './figures.mjs'
import { meterIn } from './processes.mjs'
import { inTurn } from './rounds.mjs'

/** People, and the most seconds and MB that a person waits for. */
const sizes = [
  { size: 2_000, rounds: 5, most: 2, memory: null },
  { size: 20_000, rounds: 3, most: 10, memory: 400 },
]

/** A dry run does all but write the files. Beside it, the chart alone is validated. */
export async function importing(ground) {
  const rows = []
  for (const { size, rounds, most, memory } of sizes) {
    const folder = join(ground.parent, `hr-${size}`)
    await mkdir(folder)
    const people = companyOf(size, tree)
    await writeChart(join(folder, 'org'), people)
    await writeFile(join(folder, 'people.csv'), exportOf(people))
    const { dry, check } = await inTurn(
      ground,
      rounds,
      { dry: ({ cli }) => ground.measure([cli, 'import', 'csv', 'people.csv', '--full', '--dry-run'], folder) },
      { check: () => ground.measure([ground.cli, 'validate'], folder) },
    )
    const name = `an HR file of ${size} people, ${size * 0.03} changes`
    const walls = `import ${seconds(middle(dry.now, 'wall'))}, validate ${seconds(middle(check, 'wall'))}`
    rows.push(row(`${name}: time ÷ ${seconds(most)}`, `${walls}; ${used(dry.now)}`, each(dry, 'wall'), most, 1))
    rows.push(row(`${name}: work ÷ validate`, walls, each(dry, 'work'), each(check, 'work')))
    if (memory !== null) {
      const peak = `${Math.round(middle(dry.now, 'memory'))} MB`
      rows.push(row(`${name}: memory ÷ ${memory} MB`, peak, each(dry, 'memory'), memory, 1))
    }
  }
  return rows
}

/** As BambooHR exports it. 3 of 100 people have another last name, another manager, or another department. */
function exportOf(people) {
  const lines = people.map(({ email, firstName, lastName, department, manager }, index) => {
    const kind = index % 100 < 3 && index >= 100 ? index % 3 : null
    const boss = kind === 1 ? 0 : manager
    const cells = [
      kind === 0 ? `${lastName}son` : lastName,
      firstName,
      email,
      boss === null ? '' : people[boss].email,
      kind === 2 ? 'Finance & Law' : department,
      '2020-01-01',
      'Active',
    ]
    return cells.join(',')
  })
  return ['lastName,firstName,workEmail,supervisorEmail,department,hireDate,status', ...lines, ''].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parent = await mkdtemp(join(tmpdir(), 'espalier-bench-hr-'))
  try {
    const cli = fileURLToPath(new URL('../build/cli.js', import.meta.url))
    const { measure } = await meterIn(parent)
    const idle = () => measure(['-e', '0'], parent)
    process.stdout.write(table(await importing({ programs: [{ name: 'now', cli }], cli, parent, measure, idle })))
  } finally {
    await rm(parent, { recursive: true })
  }
}
