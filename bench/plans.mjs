// A plan that has nothing to do: over a network, and on this machine alone.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { companyOf, recordsOf, stateOf, tree, writeChart } from './companies.mjs'
import { each, middle, row, seconds, used } from './figures.mjs'
import { sealState, startService } from './processes.mjs'
import { inTurn } from './rounds.mjs'
import { computeRows } from './starts.mjs'

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
    const { plan, client } = await inTurn(
      ground,
      15,
      {
        plan: async ({ cli }) => {
          await service.seen()
          const run = await ground.measure(planArgs(cli), folder, env)
          const { methods, most } = await service.seen()
          return { ...run, requests: methods.GET, inFlight: most }
        },
      },
      { client: () => ground.measure([bare, 'list', String(lanes), '5000'], folder, env) },
    )
    const most = Math.floor(5000 / pageSize) + 1 + lanes
    const rounds = 1 + Math.ceil(Math.floor(5000 / pageSize) / lanes)
    const [wall, least] = [middle(plan.now, 'wall'), middle(client, 'wall')]
    const parts = `plan ${seconds(wall)}, bare client ${seconds(least)}; plan ${used(plan.now)}; bare ${used(client)}`
    const counted = `${middle(plan.now, 'requests')} of ${most}, ${middle(plan.now, 'inFlight')} in flight`
    return [
      row('No-op plan of 5,000, 50 ms: requests ÷ most allowed', counted, each(plan, 'requests'), most, 1),
      row('No-op plan of 5,000, 50 ms: time ÷ bare client', parts, each(plan, 'wall'), each(client, 'wall'), 1.3),
      row(
        'No-op plan of 5,000, 50 ms: time ÷ the latency alone',
        `${rounds} rounds of 50 ms`,
        each(plan, 'wall'),
        rounds * 0.05,
      ),
    ]
  })
}

/** 500 people at no latency, which is most of all companies, against the start of Node. */
export async function planOfFew(ground) {
  return await withCompany(ground, 500, 0, async ({ folder, env }) => {
    const { plan, idle } = await inTurn(ground, 31, { plan: ({ cli }) => ground.measure(planArgs(cli), folder, env) })
    return computeRows('No-op plan of 500, no latency ÷ node -e 0', plan, idle, 2)
  })
}

/** Reads the people and the pages of the service as JSON, and does nothing with them. */
const floorScript = `const {readFileSync} = require('node:fs')
JSON.parse(readFileSync('people.json', 'utf8'))
for (const page of readFileSync('pages.json', 'utf8').split('\\n')) JSON.parse(page)`

/** 10,000 people at no latency, against a process that starts and reads the same as JSON. */
export async function planOnMachine(ground) {
  return await withCompany(ground, 10_000, 0, async ({ folder, env, people }) => {
    await writeFile(join(folder, 'people.json'), JSON.stringify(people))
    const records = recordsOf(people)
    const pages = Array.from({ length: 100 }, (_, index) => records.slice(index * pageSize, (index + 1) * pageSize))
    await writeFile(join(folder, 'pages.json'), pages.map((page) => JSON.stringify(page)).join('\n'))
    const { plan, check, floor, client, idle } = await inTurn(
      ground,
      15,
      {
        plan: ({ cli }) => ground.measure(planArgs(cli), folder, env),
        check: ({ cli }) => ground.measure([cli, 'validate'], folder),
      },
      {
        floor: () => ground.measure(['-e', floorScript], folder),
        client: () => ground.measure([bare, 'list', String(lanes), '10000'], folder, env),
      },
    )
    const [memory, start] = [middle(plan.now, 'memory'), middle(idle, 'memory')]
    const peaks = `plan ${Math.round(memory)} MB, node -e 0 ${Math.round(start)} MB`
    return [
      ...computeRows('No-op plan of 10,000, no latency ÷ start and JSON.parse', plan, floor, 3),
      row('No-op plan of 10,000: peak memory ÷ node -e 0', peaks, each(plan, 'memory'), each(idle, 'memory'), 2.4),
      ...computeRows('No-op plan of 10,000, no latency ÷ bare client', plan, client, null),
      ...computeRows('validate of 10,000 ÷ start and JSON.parse', check, floor, null),
    ]
  })
}
