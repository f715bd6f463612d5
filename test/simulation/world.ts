import { resolved, followed } from '../../src/state/state.js'
import type { UserId } from '../../src/model/names.js'
import type { State } from '../../src/model/files.js'
import { createCompany } from '../../src/sandbox/seed.js'
import type { Chance } from './chance.js'
import type { Org } from './chart.js'
import { bringBack, freeStrangers, introduce, readdress } from './hr.js'
import { tend } from './keeper.js'
import { wrongFields } from './laws-ending.js'
import { checkEvidence } from './laws-evidence.js'
import { accountsOf, learn, newSouls, recognise, seedsOf, stateOf } from './people.js'
import { plainStart, start, type Start } from './process.js'
import { newScheduler } from './scheduler.js'
import { newService } from './service.js'
import { isRunning, tell, type Process, type Sim } from './sim.js'
import { newVault, save } from './vault.js'
import type { Ways } from './switches.js'

/** A company that is as `org` says, and a state that knows it. */
export function newSim(org: Org, ways: Ways, chance: Chance, history: string[] | null, remembers = false): Sim {
  const company = createCompany(seedsOf(org, ways.strangers), ways.switches)
  const souls = newSouls()
  learn(souls, org)
  recognise(souls, org, company)
  return {
    clock: newScheduler(chance.fork()),
    chance: chance.fork(),
    service: newService(company, { ...ways.habits }, chance.fork()),
    vault: newVault(stateOf(org, company, souls), remembers),
    souls,
    processes: [],
    touches: [],
    mends: [],
    kept: [],
    latency: ways.latency,
    history,
    broken: [],
  }
}

const mostSteps = 60_000

/** Lets time pass until `isOver`, or until something is broken. */
export async function until(sim: Sim, isOver: () => boolean): Promise<void> {
  for (let steps = 0; !isOver() && sim.broken.length === 0; steps += 1) {
    if (steps > mostSteps) sim.broken.push('I34 (a run ends): it does not')
    if (!(await sim.clock.step()) && !isOver()) sim.broken.push('a process waits for something that never comes')
  }
}

/** Lets that many milliseconds pass. */
export async function pass(sim: Sim, milliseconds: number): Promise<void> {
  let over = false
  sim.clock.after(milliseconds, () => (over = true))
  await until(sim, () => over)
}

/** Starts a process and waits for its end, or its death. */
export async function runThrough(sim: Sim, how: Start): Promise<Process> {
  let process: Process | null = null
  sim.clock.after(0, () => (process = start(sim, how)), true)
  await until(sim, () => process !== null && !isRunning(process))
  return process as unknown as Process
}

/** How many runs it may take at the most, once nothing goes wrong any more. */
const mostRuns = 6

/**
 * Nothing goes wrong from here on, and persons do what only persons can. Then runs must come to success, the service
 * must be as the chart says, and there must be nothing left to do. `pause`: milliseconds until then. Brings the number of
 * runs.
 */
export async function heal(sim: Sim, org: Org, inFlight: number, pause = 45_000): Promise<number> {
  tell(sim, null, () => 'from here on nothing goes wrong')
  learn(sim.souls, org)
  sim.service.habits.lag = Math.min(sim.service.habits.lag, 2000)
  await pass(sim, pause)
  recover(sim)
  freeStrangers(sim)
  // The newest first: one person may have edited what another one had.
  for (const mend of sim.mends.splice(0).toReversed()) mend()
  introduce(sim, org)
  let said = ''
  for (let runs = 1; runs <= mostRuns && sim.broken.length === 0; runs += 1) {
    if (runs > 1 || pause >= 45_000) await pass(sim, isLost(sim) ? 3_600_000 : 30_000)
    if (sim.broken.length > 0) return runs
    settleByHand(sim, said)
    const process = await runThrough(sim, healing(sim, org, inFlight))
    if (process.report?.exit === 0 && sim.broken.length === 0) {
      await check(sim, org, inFlight)
      return runs
    }
    said = `${process.said}${process.report?.out.text ?? ''}`
    // Whom another state does not know must be found by the address.
    if (process.report?.exit === 7 && tend(sim, process.report.err.text, sim.chance)) introduce(sim, org)
    if (process.report?.exit === 8) bringBack(sim, org)
    readdress(sim, org)
  }
  if (sim.broken.length === 0) sim.broken.push(`I26 (runs come to success): not after ${mostRuns}`)
  return mostRuns
}

/** Whether the answer to a new account was lost: it is settled an hour later. */
function isLost({ vault }: Sim): boolean {
  return Object.values(vault.state?.intents ?? {}).some(({ sentAt }) => sentAt !== undefined)
}

function healing(sim: Sim, org: Org, inFlight: number): Start {
  // What people changed in the product is put back only if a person says so.
  const isOurs = (id: string): boolean => (sim.souls.ofAccount.get(id) ?? -1) >= 0
  const isEdited = sim.vault.isOld || sim.touches.some(({ by, id }) => by === null && isOurs(id))
  const drift = isEdited ? { drift: ['revert'] } : {}
  const flags = { yes: [], ...drift, ...(sim.vault.state?.hiring === true ? {} : { 'first-run': [] }) }
  return { ...plainStart(org, inFlight), flags }
}

/** Brings back a state that a run could not save, if it follows on the one that is saved. */
function recover(sim: Sim): void {
  for (const text of sim.kept.splice(0)) {
    try {
      const next = followed(sim.vault.state, JSON.parse(text) as State)
      save(sim.vault, next)
      tell(sim, null, () => `somebody brings back serial ${next.serial}`)
    } catch {
      tell(sim, null, () => 'a state that was kept does not follow on')
    }
  }
}

/** A person looks for the account that a write may have made, if a run has `said` that only a person can tell. */
function settleByHand(sim: Sim, said: string): void {
  for (const [id, intent] of Object.entries(sim.vault.state?.intents ?? {})) {
    const isAsked = intent.status === 'unresolved' || said.includes(`${id} was sent, and nobody knows`)
    if (!isAsked || sim.vault.state === null) continue
    const soul = sim.souls.ofKey.get(intent.key)
    const account = soul === undefined ? undefined : accountsOf(soul, sim.souls, sim.service.company)[0]
    const next = resolved(sim.vault.state, id, (account?.id ?? null) as UserId | null)
    tell(sim, null, () => `somebody settles ${id}: ${account?.id ?? 'not sent'}`)
    save(sim.vault, { ...next, serial: next.serial + 1 })
  }
}

async function check(sim: Sim, org: Org, inFlight: number): Promise<void> {
  await pass(sim, 3000)
  if (sim.broken.length > 0) return
  const { plan } = await runThrough(sim, { ...plainStart(org, inFlight), kind: 'plan', flags: {} })
  const left = [...(plan?.changes ?? []), ...(plan?.held ?? []).map(({ change }) => change)].map(({ id }) => id)
  if (sim.broken.length === 0 && (plan === null || left.length > 0))
    sim.broken.push(`I27 (after success there is nothing to do): ${left.join()}`)
  const open = Object.keys(sim.vault.state?.intents ?? {})
  if (open.length > 0 || (sim.vault.state?.lock ?? null) !== null)
    sim.broken.push(`I22 (every write has one outcome): ${open.join()}`)
  for (const human of org) {
    const accounts = accountsOf(human.soul, sim.souls, sim.service.company)
    const wrong = accounts.map((account) =>
      wrongFields(human, account, sim).map((field) => `${field} ${String(account[field])}`),
    )
    if (wrong.some((fields) => fields.length === 0) || (accounts.length === 0 && !human.active)) continue
    sim.broken.push(`I26 (the service is as the chart says): ${human.key}: ${wrong.flat().join() || 'no account'}`)
  }
  checkEvidence(sim)
}
