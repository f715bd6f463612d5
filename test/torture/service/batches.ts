import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '../../../src/sandbox/server.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'
import { key } from '../../support/canary.js'
import { runHere } from '../../support/in-process.js'
import { chartOf, usersOf, withHires } from './company.js'
import { misdone } from './scenes.js'
import { factsAbout, layOut } from './told.js'
import type { ContractName } from '../../../src/model/facts.js'
import type { Row } from '../row.js'

const hires = 200

/** 200 hires by each contract: v2, which takes several at once, needs a fifth of the requests at the most. */
export async function batchCampaign(): Promise<Row> {
  const [v1, v2] = [await requestsFor('v1'), await requestsFor('v2')]
  const failures = [...v1.failures, ...v2.failures]
  if (v2.requests * 5 > v1.requests) failures.push(`v1 takes ${v1.requests} requests, v2 takes ${v2.requests}`)
  const note = `v1 ${v1.requests}, v2 ${v2.requests} requests`
  return { what: `${hires} hires, as many at once as the contract takes`, cases: 2, failures, note }
}

async function requestsFor(
  contract: ContractName,
): Promise<{ readonly requests: number; readonly failures: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-batches-'))
  const before = chartOf(12)
  const after = withHires(before, hires)
  const switches = { ...defaultSwitches, key }
  const sandbox = await startSandbox(usersOf(before), switches, 0, Date.now)
  try {
    layOut(folder, before, contract, factsAbout(contract, switches))
    const adopted = await runHere(['apply', '--yes'], folder, sandbox.urls[contract])
    const [users, asked] = [sandbox.company.users.slice(), countOf(sandbox)]
    layOut(folder, after, contract, factsAbout(contract, switches))
    const applied = await runHere(['apply', '--yes'], folder, sandbox.urls[contract])
    const wrong = [adopted, applied].filter(({ exit }) => exit !== 0).map(({ out, err }) => `${out}${err}`.slice(-500))
    const failures = [...wrong, ...misdone(sandbox.company.users, users, after).slice(0, 3)]
    return { requests: countOf(sandbox) - asked, failures: failures.map((one) => `${contract}: ${one}`) }
  } finally {
    await sandbox.close()
    await rm(folder, { recursive: true })
  }
}

function countOf(sandbox: Sandbox): number {
  return Object.values(sandbox.stats().methods).reduce((sum, count) => sum + count, 0)
}
