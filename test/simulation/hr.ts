import type { Fields, UserRecord } from '../../src/sandbox/records.js'
import type { Chance } from './chance.js'
import type { Org } from './chart.js'
import { wrongFields } from './laws-ending.js'
import { accountsOf } from './people.js'
import { tell, type Sim } from './sim.js'

/** A person who edits in the product does one thing, of any kind. `org`: what the chart says by now. */
export function meddleOnce(sim: Sim, org: Org, chance: Chance): void {
  const { users } = sim.service.company
  const aims = chance.maybe(0.6) ? underChange(sim, org) : []
  const kind = chance.pick(kinds)
  kind(sim, chance.pick(aims.length === 0 ? users : aims), chance, org)
}

/** The accounts that a run has yet to change, and those of their managers: there an edit is in the way of a run. */
function underChange(sim: Sim, org: Org): readonly UserRecord[] {
  const differing = org.filter((human) =>
    accountsOf(human.soul, sim.souls, sim.service.company).every((one) => wrongFields(human, one, sim).length > 0),
  )
  const souls = new Set(differing.flatMap(({ soul, manager }) => (manager === null ? [soul] : [soul, manager])))
  return sim.service.company.users.filter(({ id }) => souls.has(sim.souls.ofAccount.get(id) ?? -1))
}

type Kind = (sim: Sim, user: UserRecord, chance: Chance, org: Org) => void

const kinds: readonly Kind[] = [
  (sim, { id }, chance) => change(sim, id, { department: `Team ${chance.between(1, 9)}` }),
  renamePerson,
  (sim, { id }, chance) => change(sim, id, { title: `Chief ${chance.between(1, 99)}` }),
  (sim, { id }, chance) => change(sim, id, { managerId: chance.pick(sim.service.company.users).id }),
  (sim, { id, active }) => change(sim, id, { active: !active }),
  renameAddress,
  (sim, _, chance) => {
    const name = `guest${chance.between(1, 9999)}`
    make(sim, -1000, { email: `${name}@else.example`, firstName: name, lastName: 'Guest', title: 'Guest' })
  },
  makeFirst,
  giveAway,
]

/**
 * A person's name is changed. If no state knows the account, it is changed back before the runs that must converge: only
 * a person could say that it is the same one.
 */
function renamePerson(sim: Sim, { id, firstName }: UserRecord, chance: Chance): void {
  const other = `Called${chance.between(1, 99)}`
  change(sim, id, { firstName: other })
  sim.mends.push(() => {
    const bound = Object.values(sim.vault.state?.bindings ?? {}).some((binding) => binding.id === id)
    const now = sim.service.company.users.find((user) => user.id === id)
    if (!bound && now?.firstName === other) change(sim, id, { firstName })
  })
}

/** A person's address is changed, and changed back before the runs that must converge: no run could settle it. */
function renameAddress(sim: Sim, { id, email }: UserRecord, chance: Chance): void {
  const other = `changed${chance.between(1, 9999)}@acme.example`
  change(sim, id, { email: other })
  sim.mends.push(() => {
    const now = sim.service.company.users.find((user) => user.id === id)
    if (now?.email === other) change(sim, id, { email })
  })
}

/**
 * A hire gets an account by hand, before Espalier makes one. If it is no person's in the end, it is put out of the way.
 */
function makeFirst(sim: Sim, _: UserRecord, chance: Chance, org: Org): void {
  const hires = org.filter(
    (human) => human.active && accountsOf(human.soul, sim.souls, sim.service.company).length === 0,
  )
  if (hires.length === 0) return
  const { soul, email, firstName, lastName } = chance.pick(hires)
  const id = make(sim, soul, { email, firstName, lastName, title: 'By hand' })
  sim.mends.push(() => {
    const bound = Object.values(sim.vault.state?.bindings ?? {}).some((binding) => binding.id === id)
    if (id === null || bound) return
    change(sim, id, {
      email: `twin.${id.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}@else.example`,
      lastName: `Twin${id}`,
      active: false,
    })
    sim.souls.ofAccount.set(id, -2000)
  })
}

/** An account is given to another person, and given back before the runs that must converge. */
function giveAway(sim: Sim, { id, email, firstName, lastName }: UserRecord, chance: Chance): void {
  // One that no run has bound yet could never be told from a stranger's.
  if (!Object.values(sim.vault.state?.bindings ?? {}).some((binding) => binding.id === id)) return
  const other = `other${chance.between(1, 9999)}@else.example`
  change(sim, id, { email: other, firstName: 'Other', lastName: other })
  sim.mends.push(() => {
    const now = sim.service.company.users.find((user) => user.id === id)
    if (now?.email === other) change(sim, id, { email, firstName, lastName })
  })
}

function make(sim: Sim, soul: number, fields: Fields): string | null {
  const id = sim.service.make(fields, sim.clock.now())
  if (id === null) return null
  sim.souls.ofAccount.set(id, soul)
  sim.touches.push({ id, fields: Object.keys(fields), at: sim.clock.now(), by: null })
  tell(sim, null, () => `somebody makes ${id} by hand: ${JSON.stringify(fields)}`)
  return id
}

/** Changes one account by hand. The service may refuse it. */
function change(sim: Sim, id: string, fields: Fields): void {
  if (!sim.service.edit(id, fields, sim.clock.now())) return
  sim.touches.push({ id, fields: Object.keys(fields), at: sim.clock.now(), by: null })
  tell(sim, null, () => `somebody changes ${id}: ${JSON.stringify(fields)}`)
}

/** Strangers who report to a person of the chart could keep that person from leaving: they have no manager then. */
export function freeStrangers(sim: Sim): void {
  const isStranger = (id: string): boolean => (sim.souls.ofAccount.get(id) ?? 0) < 0
  for (const { id, managerId } of sim.service.company.users)
    if (isStranger(id) && managerId !== null && !isStranger(managerId)) change(sim, id, { managerId: null })
}

/** Accounts that no key is bound to get what the chart says, so that they can be found and adopted. */
export function introduce(sim: Sim, org: Org): void {
  const bound = new Set(Object.values(sim.vault.state?.bindings ?? {}).map(({ id }) => String(id)))
  for (const { soul, email, active } of org) {
    const accounts = accountsOf(soul, sim.souls, sim.service.company)
    const [account] = accounts
    if (account === undefined || accounts.length > 1 || accounts.some(({ id }) => bound.has(id))) continue
    if (account.email !== email || account.active !== active) change(sim, account.id, { email, active })
  }
}

/** After a run that was blocked, people who are to be active are made so by hand, and so are strangers. */
export function bringBack(sim: Sim, org: Org): void {
  for (const { id, active } of sim.service.company.users) {
    const soul = sim.souls.ofAccount.get(id) ?? -1
    const human = org.find((one) => one.soul === soul)
    if (!active && (soul < 0 || human?.active === true)) change(sim, id, { active: true })
  }
}

/** A bound account that has an address of no person gets the one it was last given, or that of the chart. */
export function readdress(sim: Sim, org: Org): void {
  for (const { key, was, email } of org) {
    const binding = Object.entries(sim.vault.state?.bindings ?? {}).find(
      ([bound]) => bound === key || bound === was,
    )?.[1]
    const known = [binding?.applied.email, email].filter((one) => typeof one === 'string')
    const account = sim.service.company.users.find(({ id }) => id === binding?.id)
    if (account === undefined || known.includes(account.email)) continue
    for (const one of known) change(sim, account.id, { email: one })
  }
}
