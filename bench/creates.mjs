// Everybody of a chart is created in one apply, against the fewest rounds in which it could be done.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chain, companyOf, fewestRounds, founders, heightsOf, stateOf, tree, writeChart } from './companies.mjs'
import { middle, row, seconds, used } from './figures.mjs'
import { sealState, startService } from './processes.mjs'

const bare = fileURLToPath(new URL('bare.mjs', import.meta.url))
const latency = 50

/** What the probe learns of the service before a first import, as far as the import relies on it. */
const probed = `contract: v1
fields: { list: {}, one: {} }
facts: { emailUnique: { value: "yes", evidence: probed }, paging: { value: offset, evidence: probed } }
`

/** Everything about creating people. */
export async function creating(ground) {
  const usual = { size: 1000, managerOf: tree, lanes: 10, times: 1, first: false }
  const deep = await creations(ground, { ...usual, managerOf: chain, lanes: 16, times: 3 })
  const small = await creations(ground, { ...usual, times: 2 })
  const looking = await creations(ground, { ...usual, first: true })
  const wide = await creations(ground, { ...usual, size: 5000, lanes: 32, times: 2 })
  const large = await creations(ground, { ...usual, size: 5000 })
  const growth = `${seconds(large.wall)}, ${seconds(small.wall)}`
  return [
    ...rows('Create 5,000, 50 ms, 10 in flight', large, 1.05),
    ...rows('Create 5,000, 50 ms, 32 in flight', wide, 1.05),
    ...rows('Create 1,000 with a chain of 40, 50 ms, 16 in flight', deep, 1.06),
    ...rows('Create 1,000, 50 ms, 10 in flight', small, null),
    ...rows('Create 1,000, the same, as a first import of a probed service', looking, 1.25),
    row('Growth: time for 5,000 ÷ time for 1,000, 10 in flight', growth, large.wall / small.wall, 5.2),
  ]
}

/** Creates everybody several times, each time in a new company, and as often with the bare client. */
async function creations(ground, { size, managerOf, lanes, times, first }) {
  const folder = join(ground.parent, `create-${size}-${managerOf.name}${first ? '-first' : ''}`)
  await mkdir(folder, { recursive: true })
  const people = companyOf(size, managerOf)
  await writeChart(join(folder, 'org'), people)
  if (first) await writeFile(join(folder, 'org/contract.yaml'), probed)
  const heights = heightsOf(people)
  const jobs = people.map((person, place) => ({ ...person, place, height: heights[place] }))
  await writeFile(join(folder, 'jobs.json'), JSON.stringify(jobs))
  const [applies, clients] = [[], []]
  const apply = [ground.cli, 'apply', '--first-run', '--yes', '--max-in-flight', String(lanes)]
  const state = first ? null : JSON.stringify({ ...stateOf([]), lastGood: null })
  for (let time = 0; time < times; time += 1) {
    applies.push(await inNewCompany(ground, folder, state, apply))
    clients.push(await inNewCompany(ground, folder, state, [bare, 'create', String(lanes), 'jobs.json']))
  }
  const bound = (fewestRounds(people, lanes) * latency) / 1000
  return { applies, clients, bound, wall: middle(applies, 'wall'), writes: middle(applies, 'writes') }
}

/** A state says that a run is through already. */
async function inNewCompany({ cli, measure }, folder, state, args) {
  await rm(join(folder, '.espalier'), { recursive: true, force: true })
  await mkdir(join(folder, '.espalier'))
  if (state !== null) await writeFile(join(folder, '.espalier/state.json'), state)
  const service = await startService(cli, folder, founders(), latency)
  try {
    if (state !== null) await sealState(cli, folder, service.env)
    const run = await measure(args, folder, service.env)
    const { methods, most, firstPost, lastPost } = await service.seen()
    // From the arrival of the first write to the answer to the last one: one latency is the sandbox's own.
    return { ...run, methods, most, writes: (lastPost - firstPost) / 1000 }
  } finally {
    await service.stop()
  }
}

function rows(measured, { applies, clients, bound, wall, writes }, goal) {
  const [{ methods, most }] = applies
  const [bareWall, bareWrites] = [middle(clients, 'wall'), middle(clients, 'writes')]
  const asked = `${methods.POST} POST, ${methods.GET} GET, ${most} in flight`
  const parts = `apply ${seconds(wall)}, bound ${seconds(bound)}; ${asked}; apply ${used(applies)}; bare ${used(clients)}`
  return [
    row(`${measured}: time ÷ bound`, parts, wall / bound, goal),
    row(`${measured}: writes alone ÷ bound`, `writes ${seconds(writes)}`, writes / bound, goal),
    row(`${measured}: time ÷ bare client`, `bare client ${seconds(bareWall)}`, wall / bareWall, null),
    row(`${measured}: bare client ÷ bound`, `its writes alone ${seconds(bareWrites)}`, bareWall / bound, null),
  ]
}
