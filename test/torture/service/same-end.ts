import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../../../src/sandbox/server.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'
import { key as apiKey } from '../../support/canary.js'
import { runHere } from '../../support/in-process.js'
import { chanceOf, type Chance } from '../../simulation/chance.js'
import { owner, usersOf } from './company.js'
import { randomChange, randomChart, rightsIn, type Company } from './random-charts.js'
import { layOut } from './told.js'
import type { ContractName } from '../../../src/model/facts.js'
import type { Row } from '../row.js'
import { firstSeed } from '../seed.js'

/** The same charts, applied by each contract to the same company: it is the same company afterwards. */
export async function sameEndCampaign(form: 'short' | 'full'): Promise<Row> {
  const cases = form === 'full' ? 500 : 5
  const failures: string[] = []
  let written = 0
  for (let seed = firstSeed; seed < firstSeed + cases; seed += 1) {
    const charts = chartsOf(chanceOf(seed))
    const [v1, v2] = [await endOf('v1', charts), await endOf('v2', charts)]
    written += v1.writes
    const wrong = [...v1.wrong, ...v2.wrong]
    const odd = v1.end.findIndex((line, index) => line !== v2.end[index])
    if (odd >= 0 || v1.end.length !== v2.end.length)
      wrong.push(`v1 has ${v1.end[odd] ?? ''}, v2 has ${v2.end[odd] ?? ''}`)
    failures.push(...wrong.slice(0, 2).map((one) => `seed ${seed}: ${one}`))
  }
  return { what: 'one chart, two contracts, one end', cases, failures, note: `${written} writes by v1` }
}

interface Charts {
  readonly before: Company
  readonly after: Company
  /** None of these is there yet. */
  readonly missing: ReadonlySet<string>
}

function chartsOf(chance: Chance): Charts {
  const before = randomChart(chance)
  const missing = new Set(Object.keys(before).filter(() => chance.maybe(0.15)))
  return { before, after: randomChange(before, chance), missing }
}

async function endOf(
  contract: ContractName,
  { before, after, missing }: Charts,
): Promise<{ readonly end: readonly string[]; readonly wrong: readonly string[]; readonly writes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-end-'))
  const sandbox = await startSandbox(
    usersOf(without(before, missing)),
    { ...defaultSwitches, key: apiKey, owner },
    0,
    Date.now,
  )
  const wrong: string[] = []
  for (const people of [before, after]) {
    layOut(folder, people, contract, null, rightsIn(people))
    for (const argv of [
      ['apply', '--yes', '--first-run'],
      ['plan', '--exit-code'],
    ]) {
      const { exit, out, err } = await runHere(argv, folder, sandbox.urls[contract])
      if (exit !== 0) wrong.push(`${contract}: ${argv[0]} ends with ${String(exit)}: ${`${out}${err}`.slice(-600)}`)
    }
  }
  const { users } = sandbox.company
  const emailOf = new Map(users.map(({ id, email }) => [id, email]))
  const lines = users.map(({ email, firstName, lastName, department, managerId, active, role, title }) =>
    JSON.stringify([
      email,
      firstName,
      lastName,
      department,
      emailOf.get(managerId ?? '') ?? null,
      active,
      role === 'admin',
      title,
    ]),
  )
  const writes = sandbox.writes().length
  await sandbox.close()
  await rm(folder, { recursive: true })
  return { end: lines.toSorted(), wrong, writes }
}

/** Without some people; their reports then have no manager. */
function without(people: Company, missing: ReadonlySet<string>): Company {
  const left = Object.entries(people).filter(([key]) => !missing.has(key))
  return Object.fromEntries(
    left.map(([key, entry]) => [key, missing.has(entry.manager ?? '') ? { ...entry, manager: null } : entry]),
  )
}
