import { edited, firstOrg } from './author.js'
import { chanceOf, type Chance } from './chance.js'
import { settings, type Org } from './chart.js'
import { doneBut, failure, refusing, unheard, unsent, webPage } from './endings.js'
import { learn } from './people.js'
import { plainStart, type Start } from './process.js'
import { interrupt, tell, type Fault, type Process, type Sim, type TroubleMaker } from './sim.js'
import { anyWays, type Ways } from './switches.js'
import { verdictOf, type Verdict } from './verdict.js'
import { heal, newSim, pass, runThrough } from './world.js'

/** How the answer to a new account is lost: before it is made, or after. */
const losses: readonly Fault[] = (
  [
    ['503, and it is not made', refusing(503)],
    ['503, and it is made', doneBut(503)],
    ['a reset, and it is not made', unsent('ECONNRESET')],
    ['a reset, and it is made', unheard('ECONNRESET')],
    ['no answer in time, and it is not made', unsent('UND_ERR_HEADERS_TIMEOUT', 30_000)],
    ['no answer in time, and it is made', unheard('UND_ERR_HEADERS_TIMEOUT', 30_000)],
    ['a web page, and it is not made', refusing(200, webPage)],
    ['a web page, and it is made', doneBut(200, webPage)],
    ['a redirect, and it is not made', refusing(302, '', { location: 'https://elsewhere.example/' })],
    ['a redirect, and it is made', doneBut(307, failure, { location: 'https://elsewhere.example/' })],
  ] as const
).map(([says, play]) => ({ name: 'lost', on: 'create', says, lasts: 1, play }))

const hour = 3_600_000

/** Nothing contradicts in these worlds, so no run may need a person: after so many, an hour apart, all is done. */
const mostRuns = 3

/**
 * Hires whose answers are lost in the first run, which may also be asked to stop, or be killed. A service may show an
 * account as late as an hour after it was made. The author may give a person whose account is not known yet another
 * address, and a run may come before the hour is over.
 */
export async function answersWorld(seed: number, history: string[] | null): Promise<Verdict> {
  const chance = chanceOf(seed ^ 0xa25e)
  const ways = waysOf(chance)
  const size = chance.between(3, 8)
  const old = firstOrg(size, chance)
  let { org } = edited(old, chance.between(1, 4), chance, size, ['hire', 'hire', 'hireTwo'])
  const sim = newSim(old, ways, chance, history)
  learn(sim.souls, org)
  const isCut = chance.maybe(0.1)
  const isOnce = chance.maybe(0.8)
  if (isCut) sim.clock.after(chance.between(0, 90_000), () => sim.processes.forEach((one) => interrupt(sim, one)), true)
  const { trouble, lost } = lossesBy(chance.fork(), chance.pick([0.3, 1]), isOnce)
  const diesAt = chance.maybe(0.2) ? chance.between(1, 80) : Number.POSITIVE_INFINITY
  let process = await ran(sim, { ...plainStart(org, ways.inFlight), trouble, diesAt })
  // A run that is killed does not count: it notes nothing, so the hour begins with the next one.
  let runs = process.report === null ? 0 : 1
  const isFirst = process.report?.exit === 0
  const isFree = isOnce && !isCut && process.report !== null
  if (isKnown(ways) && isShort(ways) && isFree && !isFirst)
    sim.broken.push(`6.1 (where addresses are unique, the first run is enough): ${endOf(process)}`)
  const isOther = chance.maybe(0.3)
  if (isOther) org = readdressed(sim, org)
  if ((isOther || chance.maybe(0.3)) && sim.broken.length === 0) {
    await pass(sim, chance.between(0, hour))
    if (sim.broken.length === 0) await ran(sim, plainStart(org, ways.inFlight))
  }
  for (; process.report?.exit !== 0 && runs < mostRuns && sim.broken.length === 0; runs += 1) {
    await pass(sim, hour)
    process = await ran(sim, plainStart(org, ways.inFlight))
  }
  if (sim.broken.length === 0 && process.report?.exit !== 0)
    sim.broken.push(`6.1 (a lost answer settles itself): not in ${mostRuns} runs: ${endOf(process)}`)
  const asked = Object.entries(sim.vault.state?.intents ?? {}).filter(([, { status }]) => status === 'unresolved')
  if (asked.length > 0) sim.broken.push(`6.1 (no person is asked): ${asked.map(([id]) => id).join()}`)
  const isSettled = process.report?.exit === 0 && asked.length === 0
  if (sim.broken.length === 0) await heal(sim, org, ways.inFlight)
  tell(sim, null, () => `${runs} runs`)
  if (lost() === 0) return verdictOf(sim, runs)
  return verdictOf(sim, runs, {
    'no second account': new Set(sim.souls.made.values()).size === sim.souls.made.size,
    'settled within 3 runs an hour apart, without a person': isSettled,
    ...(isKnown(ways) && isFree ? { [firstRun(ways)]: isFirst } : {}),
  })
}

/** A run to its end. A new account that shows late is not gone: to forget it would make a second one. */
async function ran(sim: Sim, start: Start): Promise<Process> {
  const process = await runThrough(sim, start)
  const said = process.report === null ? '' : process.report.out.text + process.report.err.text
  if (said.includes('state forget')) sim.broken.push(`6.1 (no late account is to be forgotten): ${endOf(process)}`)
  return process
}

function isKnown({ habits: { unique, uniqueBy } }: Ways): boolean {
  return unique && uniqueBy !== 'nothing'
}

/**
 * Whether the service shows an account while a run looks for it. One that shows it later refuses the second sending, and
 * does not say which account was made: only a later run can find that. So it is with one whose second answer is lost too,
 * and with a run that ends before it has looked.
 */
function isShort({ habits: { lag } }: Ways): boolean {
  return lag <= settings.showsWithin
}

function firstRun(ways: Ways): string {
  return `settled in the first run where addresses are known to be unique, and show ${isShort(ways) ? 'while it looks' : 'later'}`
}

function endOf({ report }: Process): string {
  return `it ends with ${String(report?.exit)}`
}

/** The chart with other addresses for those whose new accounts are open. */
function readdressed(sim: Sim, org: Org): Org {
  const open = new Set(Object.values(sim.vault.state?.intents ?? {}).map(({ key }) => String(key)))
  const fresh = org.map((one) => (open.has(one.key) ? { ...one, email: `${one.key}.new@acme.example` } : one))
  tell(sim, null, () => `the author gives other addresses to ${[...open].join()}`)
  return fresh
}

function waysOf(chance: Chance): Ways {
  const any = anyWays(chance)
  const lag = chance.pick([0, 0, 2000, 15_000, 60_000, 600_000, hour])
  const unique = chance.maybe(0.5)
  const uniqueBy = chance.pick(unique ? (['probe', 'document', 'nothing'] as const) : (['probe', 'nothing'] as const))
  return { ...any, habits: { ...any.habits, lag, unique, uniqueBy } }
}

/** Loses the answers to new accounts: to each of them once, or each time. Counts how many. */
function lossesBy(
  chance: Chance,
  rate: number,
  isOnce: boolean,
): { readonly trouble: TroubleMaker; readonly lost: () => number } {
  const met = new Set<string>()
  const trouble: TroubleMaker = {
    store: () => null,
    request({ method, text }) {
      if (method !== 'POST' || (isOnce && met.has(text)) || !chance.maybe(rate)) return null
      met.add(text)
      return chance.pick(losses)
    },
  }
  return { trouble, lost: () => met.size }
}
