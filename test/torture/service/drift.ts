import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '../../../src/sandbox/server.js'
import { defaultSwitches, type Switches } from '../../../src/sandbox/switches.js'
import { key } from '../../support/canary.js'
import { altered, writeChart, type People } from '../../support/charts.js'
import { quickClock, runHere } from '../../support/in-process.js'
import { chartOf, usersOf } from './company.js'
import { drifts, type Drift } from './drifts.js'
import { settingsFor } from './told.js'
import type { ContractName } from '../../../src/model/facts.js'
import type { Ran } from '../../support/cli.js'
import type { Row } from '../row.js'
import type { Form } from '../form.js'

const chart = chartOf(12)

/** A chart with something of every kind to do. */
const next: People = altered(chart, {
  p011: { status: 'left' },
  p010: { manager: 'p003', department: 'Finance' },
  newcomer: { email: 'new@acme.example', firstName: 'New', lastName: 'Comer', manager: 'p002', department: 'Sales' },
})

/**
 * Each change of a service that was known: the probe names it and ends with 1, plan and apply end with 8 and name it
 * too, and nothing is written.
 */
export async function driftCampaign(form: Form): Promise<Row> {
  const chosen = form === 'full' ? drifts : drifts.filter((_, index) => index % (form === 'brief' ? 48 : 24) === 5)
  const known = new Map<ContractName, string>()
  for (const contract of ['v1', 'v2'] as const) known.set(contract, await knownService(contract))
  const failures: string[] = []
  for (const drift of [...chosen, ...unchanged]) failures.push(...(await met(drift, known.get(drift.contract) ?? '')))
  for (const folder of known.values()) await rm(folder, { recursive: true })
  return { what: 'a service that changed', cases: chosen.length, failures, note: 'probe, plan and apply' }
}

/** A folder in which the service was probed, all people are bound, and the chart has something new. */
async function knownService(contract: ContractName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-known-'))
  await withService({}, async (sandbox) => {
    writeChart(folder, chart, settingsFor(contract))
    for (const argv of [['probe'], ['apply', '--yes'], ['plan', '--exit-code']]) {
      const { exit, out, err } = await run(argv, folder, sandbox, contract)
      if (exit !== 0) throw new Error(`${argv.join(' ')} ends with ${String(exit)}: ${out}${err}`)
    }
  })
  const facts = join(folder, 'org/contract.yaml')
  await cp(facts, join(folder, 'contract.yaml'))
  writeChart(folder, next, settingsFor(contract))
  await cp(join(folder, 'contract.yaml'), facts)
  return folder
}

/** What has not changed is no alarm: the probe finds nothing new, plan and apply do their work. */
const unchanged: readonly Drift[] = (['v1', 'v2'] as const).map((contract) => ({
  name: `${contract}: nothing has changed`,
  contract,
  switches: {},
  names: [],
}))

const exits = { alarm: { probe: 1, plan: 8, apply: 8 }, rest: { probe: 0, plan: 0, apply: 0 } } as const

async function met({ name, contract, switches, names }: Drift, known: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-drift-'))
  await cp(known, folder, { recursive: true })
  const wrong: string[] = []
  await withService(switches, async (sandbox) => {
    const due = exits[names.length === 0 ? 'rest' : 'alarm']
    for (const argv of [['probe'], ['plan'], ['apply', '--yes']] as const) {
      const { exit, out, err } = await run(argv, folder, sandbox, contract)
      const said = `${out}${err}`
      if (exit !== due[argv[0]]) wrong.push(`${argv[0]} ends with ${String(exit)}: ${said.slice(-500)}`)
      else if (exit !== 0 && !names.some((word) => said.includes(word)))
        wrong.push(`${argv[0]} does not name it: ${said.slice(-500)}`)
    }
    const written = sandbox.writes().length
    if (written > 0 && names.length > 0) wrong.push(`${written} writes`)
  })
  await rm(folder, { recursive: true })
  return wrong.map((one) => `${name}: ${one}`)
}

async function run(argv: readonly string[], folder: string, sandbox: Sandbox, contract: ContractName): Promise<Ran> {
  return await runHere(argv, folder, sandbox.urls[contract], quickClock())
}

async function withService(switches: Partial<Switches>, use: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  const sandbox = await startSandbox(usersOf(chart), { ...defaultSwitches, key, ...switches }, 0, Date.now)
  try {
    await use(sandbox)
  } finally {
    await sandbox.close()
  }
}
