import { connect } from '../../../src/live/connection.js'
import { observe } from '../../../src/live/read/observe.js'
import { assumedFacts, withFacts, type ContractName, type FactValues } from '../../../src/model/facts.js'
import { ExitError } from '../../../src/model/exit-error.js'
import { key } from '../../support/canary.js'
import { settings } from '../../support/settings.js'
import { chanceOf, type Chance } from '../../simulation/chance.js'
import { movingCompany, type Moving } from './moving.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import type { LiveState } from '../../../src/model/people.js'
import type { Switches } from '../../../src/sandbox/switches.js'
import type { Row } from '../row.js'
import { firstSeed } from '../seed.js'

/** How a list comes, and what is known of that. */
const styles: readonly {
  readonly contract: ContractName
  readonly paging: Switches['paging']
  readonly fact: FactValues['paging'] | null
}[] = [
  { contract: 'v1', paging: 'offset', fact: null },
  { contract: 'v1', paging: 'offset', fact: 'offset' },
  { contract: 'v1', paging: 'page', fact: 'page' },
  { contract: 'v1', paging: 'ignored', fact: null },
  { contract: 'v2', paging: 'offset', fact: 'offset' },
  { contract: 'v2', paging: 'ignored', fact: null },
]

/** Each list moves once while it is read first. About so many of a hundred readings of all pages meet a change beside that. */
const unrest = 15

/**
 * Lists that are taken while they move, by the real code over a made-up exchange. A list that is accepted has every
 * user who was there all the time, and shows of each what was true at some moment of the reading.
 */
export async function shiftingCampaign(form: 'short' | 'full'): Promise<Row> {
  const cases = form === 'full' ? 20_000 : 150
  const failures: string[] = []
  let [moved, given] = [0, 0]
  for (let seed = firstSeed; moved < cases; seed += 1) {
    const { wrong, changes, trouble } = await taken(seed)
    // Some come at once, or were read before anything happened.
    if (changes > 0) moved += 1
    if (trouble) given += 1
    if (wrong.length > 0) failures.push(`seed ${seed}: ${wrong.slice(0, 3).join(', ')}`)
  }
  if (given * 100 >= cases) failures.push(`${given} of ${cases} lists were given up`)
  return { what: 'lists that move while they are read', cases, failures, note: `${given} given up` }
}

async function taken(
  seed: number,
): Promise<{ readonly wrong: readonly string[]; readonly changes: number; readonly trouble: boolean }> {
  const chance = chanceOf(seed)
  const { contract, paging, fact } = chance.pick(styles)
  const [count, pageSize] = [chance.between(20, 300), chance.pick([5, 7, 10, 25, 50, 100])]
  const pages = paging === 'ignored' ? 2 : Math.ceil(count / pageSize) + 1
  const listInactive = chance.pick(['no', 'yes'] as const)
  const sure = chance.between(1, pages - 1)
  const moving = movingCompany(count, { paging, pageSize, listInactive }, sure, unrest / 100 / pages, chance)
  const bound = moving.steady().filter(() => chance.maybe(0.8))
  try {
    const live = await roster(moving, contract, fact, bound, chance)
    const about = `${contract} ${paging} ${fact ?? ''} of ${count} in pages of ${pageSize}`
    return { wrong: wrongIn(live, moving).map((one) => `${one} (${about})`), changes: moving.changes(), trouble: false }
  } catch (error) {
    if (!(error instanceof ExitError) || error.exit !== 8) throw error
    return { wrong: [], changes: moving.changes(), trouble: true }
  }
}

async function roster(
  moving: Moving,
  contract: ContractName,
  paging: FactValues['paging'] | null,
  bound: readonly string[],
  chance: Chance,
): Promise<LiveState> {
  const known = paging === null ? {} : { paging: { value: paging, evidence: 'probed' } as const }
  const connection = connect({
    baseUrl: `http://127.0.0.1/api/${contract}`,
    key,
    maxInFlight: chance.between(1, 10),
    userAgent: 'test',
    contract,
    facts: withFacts(assumedFacts(contract), known),
    // Not a clock of this machine: a seed decides everything.
    sleep: moving.clock.sleep,
    tick: moving.clock.now,
    onWait: () => undefined,
    random: chance.next,
    exchange: moving.exchange,
  })
  const accounts = bound.map((id) => [id as UserId, { key: id as PersonKey, active: true }] as const)
  const { live } = await observe(connection, {
    hint: chance.maybe(0.5) ? 0 : bound.length,
    bound: new Map(accounts),
    lastActive: bound.length,
    minPercent: 90,
    addresses: [],
    lookUp: false,
    shown: new Set(),
    manage: settings.manage,
  })
  return live
}

function wrongIn({ users }: LiveState, moving: Moving): readonly string[] {
  const lost = moving.steady().filter((id) => !users.has(id as UserId))
  const strange = [...users.values()].filter(({ id, values: { manager, email, lastName, department, active } }) => {
    return !moving.everShowed(id, { email, lastName, department, active, managerId: manager ?? null })
  })
  return [...lost.map((id) => `${id} is missing`), ...strange.map(({ id }) => `${id} is as it never was`)]
}
