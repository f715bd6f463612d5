import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../../../src/sandbox/server.js'
import { runHere } from '../../support/in-process.js'
import { chanceOf } from '../../simulation/chance.js'
import { mixtures, type Service } from './behaviours.js'
import { usersOf } from './company.js'
import { randomChange, randomChart, rightsIn } from './random-charts.js'
import { factsAbout, layOut } from './told.js'
import type { Row } from '../row.js'
import { firstSeed } from '../seed.js'

const formats = ['text', 'json', 'markdown'] as const

/** Plans of random charts for every service: not one request is anything but GET or HEAD. */
export async function readOnlyCampaign(form: 'short' | 'full'): Promise<Row> {
  const services = form === 'full' ? mixtures : mixtures.filter((_, index) => index % 12 === 0)
  const each = form === 'full' ? Math.ceil(5000 / services.length) : 4
  const failures: string[] = []
  const exits = new Map<number | null, number>()
  for (const service of services) failures.push(...(await planned(service, each, exits)))
  const made = (exits.get(0) ?? 0) + (exits.get(8) ?? 0)
  if (made < each * services.length) failures.push(`only ${made} plans were made or refused`)
  const note = [...exits].map(([exit, count]) => `${count} × exit ${String(exit)}`).join(', ')
  return { what: 'plans, and what they send', cases: each * services.length, failures, note }
}

async function planned(
  { name, contract, switches }: Service,
  count: number,
  exits: Map<number | null, number>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-plans-'))
  const chance = chanceOf(count + firstSeed)
  const before = randomChart(chance)
  const sandbox = await startSandbox(usersOf(before), switches, 0, Date.now)
  const facts = factsAbout(contract, switches)
  const url = sandbox.urls[contract]
  layOut(folder, before, contract, facts, rightsIn(before))
  await runHere(['apply', '--yes'], folder, url)
  for (let left = count; left > 0; left -= 1) {
    const after = randomChange(before, chance)
    layOut(folder, after, contract, facts, rightsIn(after))
    const out = chance.maybe(0.3) ? ['--out', 'plan.json'] : []
    const { exit } = await runHere(['plan', '--format', chance.pick(formats), ...out], folder, url)
    exits.set(exit, (exits.get(exit) ?? 0) + 1)
  }
  const sent = Object.keys(sandbox.stats().methods).filter((method) => method !== 'GET' && method !== 'HEAD')
  await sandbox.close()
  await rm(folder, { recursive: true })
  return sent.map((method) => `${name}: ${method} was sent`)
}
