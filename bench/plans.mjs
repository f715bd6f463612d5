// A plan that has nothing to do: over a network, and on this machine alone.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { companyOf, recordsOf, stateOf, tree, writeChart } from './companies.mjs'
import { middle, row, seconds, used } from './figures.mjs'
import { sealState, startService } from './processes.mjs'

const bare = fileURLToPath(new URL('bare.mjs', import.meta.url))
const [pageSize, lanes] = [100, 10]

/** Writes a company with nothing left to do, and serves it to `use`. */
async function withCompany({ cli, parent }, size, latency, use) {
  const folder = join(parent, `plan-${size}`)
  await mkdir(join(folder, '.espalier'), { recursive: true })
  const people = companyOf(size, tree)
  await writeChart(join(folder, 'org'), people)
  await writeFile(join(folder, '.espalier/state.json'), JSON.stringify(stateOf(people)))
  const service = await startService(cli, folder, recordsOf(people), latency)
  try {
    await sealState(cli, folder, service.env)
    return await use({ folder, env: service.env, service, people })
  } finally {
    await service.stop()
  }
}

/** A plan that fails if there is anything to do. */
const planArgs = (cli) => [cli, 'plan', '--exit-code', '--max-in-flight', String(lanes)]

/** 5,000 people at 50 ms a request, 10 in flight, against a client that only makes the same requests. */
export async function planOverNetwork(ground) {
  return await withCompany(ground, 5000, 50, async ({ folder, env, service }) => {
    const [plans, clients, asked] = [[], [], []]
    await ground.repeat(async () => {
      await service.seen()
      plans.push(await ground.measure(planArgs(ground.cli), folder, env))
      asked.push(await service.seen())
      clients.push(await ground.measure([bare, 'list', String(lanes), '5000'], folder, env))
    })
    const requests = Math.max(...asked.map(({ methods }) => methods.GET))
    const inFlight = Math.max(...asked.map(({ most }) => most))
    const most = Math.floor(5000 / pageSize) + 1 + lanes
    const rounds = 1 + Math.ceil(Math.floor(5000 / pageSize) / lanes)
    const [wall, least] = [middle(plans, 'wall'), middle(clients, 'wall')]
    const parts = `plan ${seconds(wall)}, bare client ${seconds(least)}; plan ${used(plans)}; bare ${used(clients)}`
    const counted = `${requests} of ${most}, ${inFlight} in flight`
    return [
      row('No-op plan of 5,000, 50 ms: requests ÷ most allowed', counted, requests / most, 1),
      row('No-op plan of 5,000, 50 ms: time ÷ bare client', parts, wall / least, 1.3),
      row(
        'No-op plan of 5,000, 50 ms: time ÷ the latency alone',
        `${rounds} rounds of 50 ms`,
        wall / (rounds * 0.05),
        null,
      ),
    ]
  })
}

/** Reads the people and the pages of the service as JSON, and does nothing with them. */
const floor = `const {readFileSync} = require('node:fs')
JSON.parse(readFileSync('people.json', 'utf8'))
for (const page of readFileSync('pages.json', 'utf8').split('\\n')) JSON.parse(page)`

/** 10,000 people at no latency, against a process that starts and reads the same as JSON. */
export async function planOnMachine(ground) {
  return await withCompany(ground, 10_000, 0, async ({ folder, env, people }) => {
    await writeFile(join(folder, 'people.json'), JSON.stringify(people))
    const records = recordsOf(people)
    const pages = Array.from({ length: 100 }, (_, index) => records.slice(index * pageSize, (index + 1) * pageSize))
    await writeFile(join(folder, 'pages.json'), pages.map((page) => JSON.stringify(page)).join('\n'))
    const [plans, floors, clients, starts, checks] = [[], [], [], [], []]
    await ground.repeat(async () => {
      plans.push(await ground.measure(planArgs(ground.cli), folder, env))
      floors.push(await ground.measure(['-e', floor], folder))
      clients.push(await ground.measure([bare, 'list', String(lanes), '10000'], folder, env))
      starts.push(await ground.measure(['-e', '0'], folder))
      checks.push(await ground.measure([ground.cli, 'validate'], folder))
    })
    const [wall, least] = [middle(plans, 'wall'), middle(floors, 'wall')]
    const [memory, start] = [middle(plans, 'memory'), middle(starts, 'memory')]
    const beside = `bare client ${seconds(middle(clients, 'wall'))}, validate ${seconds(middle(checks, 'wall'))}`
    const parts = `plan ${seconds(wall)}, floor ${seconds(least)}; beside it ${beside}; plan ${used(plans)}; floor ${used(floors)}`
    const peaks = `plan ${Math.round(memory)} MB, node -e 0 ${Math.round(start)} MB`
    return [
      row('No-op plan of 10,000, no latency: time ÷ start and JSON.parse', parts, wall / least, 2),
      row('No-op plan of 10,000: peak memory ÷ node -e 0', peaks, memory / start, 2.2),
    ]
  })
}
