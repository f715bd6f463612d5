// Everybody of a chart is created in one apply, against the fewest rounds in which it could be done.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chain, companyOf, fewestRounds, founders, heightsOf, stateOf, tree, writeChart } from './companies.mjs'
import { each, middle, row, seconds, used } from './figures.mjs'
import { sealState, startService } from './processes.mjs'
import { inTurn } from './rounds.mjs'

const bare = fileURLToPath(new URL('bare.mjs', import.meta.url))
const latency = 50

/** What the probe learns of the service before a first import, as far as the import relies on it. */
const probed = `contract: v1
fields: { list: {}, one: {} }
facts: { emailUnique: { value: "yes", evidence: probed }, paging: { value: offset, evidence: probed } }
`

/** Everything about creating people. */
export async function creating(ground) {
  const usual = { size: 1000, managerOf: tree, lanes: 10, rounds: 3, first: false }
  const deep = await creations(ground, { ...usual, managerOf: chain, lanes: 16 })
  const small = await creations(ground, usual)
  const looking = await creations(ground, { ...usual, first: true })
  const wide = await creations(ground, { ...usual, size: 5000, lanes: 32 })
  const large = await creations(ground, { ...usual, size: 5000 })
  const growth = `${seconds(middle(large.apply.now, 'wall'))}, ${seconds(middle(small.apply.now, 'wall'))}`
  return [
    ...rows('Create 5,000, 50 ms, 10 in flight', large, { whole: 1.08, writes: 1.03, work: 1.6 }),
    ...rows('Create 5,000, 50 ms, 32 in flight', wide, { whole: 1.2, writes: 1.07, work: 1.6 }),
    ...rows('Create 1,000 with a chain of 40, 50 ms, 16 in flight', deep, { whole: 1.15 }),
    ...rows('Create 1,000, 50 ms, 10 in flight', small, {}),
    ...rows('First import of 1,000 into a probed service, 50 ms, 10 in flight', looking, { whole: 1.25 }),
    row(
      'Growth: time for 5,000 ÷ time for 1,000, 10 in flight',
      growth,
      each(large.apply, 'wall'),
      each(small.apply.now, 'wall'),
      5,
    ),
  ]
}

/** Creates everybody several times, each time in a new company, and as often with the bare client. */
async function creations(ground, { size, managerOf, lanes, rounds, first }) {
  const folder = join(ground.parent, `create-${size}-${managerOf.name}${first ? '-first' : ''}`)
  await mkdir(folder, { recursive: true })
  const people = companyOf(size, managerOf)
  await writeChart(join(folder, 'org'), people)
  if (first) await writeFile(join(folder, 'org/contract.yaml'), probed)
  const heights = heightsOf(people)
  const jobs = people.map((person, place) => ({ ...person, place, height: heights[place] }))
  await writeFile(join(folder, 'jobs.json'), JSON.stringify(jobs))
  const apply = ['apply', '--first-run', '--yes', '--max-in-flight', String(lanes)]
  const state = first ? null : JSON.stringify({ ...stateOf([]), lastGood: null })
  const runs = await inTurn(
    ground,
    rounds,
    { apply: ({ cli }) => inNewCompany(ground, folder, state, cli, [cli, ...apply]) },
    { client: () => inNewCompany(ground, folder, state, ground.cli, [bare, 'create', String(lanes), 'jobs.json']) },
  )
  return { ...runs, bound: (fewestRounds(people, lanes) * latency) / 1000 }
}

/** A state says that a run is through already. */
async function inNewCompany({ cli: sandbox, measure }, folder, state, sealer, args) {
  await rm(join(folder, '.espalier'), { recursive: true, force: true })
  await mkdir(join(folder, '.espalier'))
  if (state !== null) await writeFile(join(folder, '.espalier/state.json'), state)
  const service = await startService(sandbox, folder, founders(), latency)
  try {
    if (state !== null) await sealState(sealer, folder, service.env)
    const run = await measure(args, folder, service.env)
    const { methods, most, firstPost, lastPost } = await service.seen()
    // From the arrival of the first write to the answer to the last one: one latency is the sandbox's own.
    return { ...run, methods, most, writes: (lastPost - firstPost) / 1000 }
  } finally {
    await service.stop()
  }
}

/** The whole command, which also plans before and reads everyone after; and its writes alone. */
function rows(measured, { apply, client, bound }, goals) {
  const [{ methods, most }] = apply.now
  const asked = `${methods.POST} POST, ${methods.GET} GET, ${most} in flight`
  const own = `apply ${seconds(middle(apply.now, 'wall'))}, bound ${seconds(bound)}`
  const beside = `bare ${seconds(middle(client, 'wall'))}, ${used(client)}`
  const writes = [apply.now, client].map((runs) => seconds(middle(runs, 'writes')))
  return [
    row(`${measured}: time ÷ bound`, `${own}; ${asked}; ${beside}`, each(apply, 'wall'), bound, goals.whole),
    row(
      `${measured}: writes ÷ bare client's writes`,
      writes.join(', '),
      each(apply, 'writes'),
      each(client, 'writes'),
      goals.writes,
    ),
    row(
      `${measured}: work ÷ bare client`,
      `${used(apply.now)}; bare ${used(client)}`,
      each(apply, 'work'),
      each(client, 'work'),
      goals.work,
    ),
  ]
}
