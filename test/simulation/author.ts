import type { Chance } from './chance.js'
import type { Human, Org } from './chart.js'

/** How the author changes the chart: each brings a sound chart, or null where it cannot be done. */
type Edit = (org: Org, chance: Chance, soul: number) => Org | null

const departments = ['Engineering', 'People', 'Sales', 'Finance'] as const

/** A chart of so many people, nearly all of them active. */
export function firstOrg(size: number, chance: Chance): Org {
  const org: Human[] = []
  for (let soul = 0; soul < size; soul += 1) {
    const bosses = org.filter((human) => human.active)
    const boss = bosses.length === 0 || chance.maybe(0.05) ? null : chance.pick(bosses).soul
    const active = soul === 0 || chance.maybe(0.93)
    org.push(newHuman(soul, boss, active, chance))
  }
  return org
}

function newHuman(soul: number, manager: number | null, active: boolean, chance: Chance): Human {
  const key = `p${String(soul).padStart(2, '0')}`
  const names = { firstName: `First${soul}`, lastName: `Last${soul}`, department: chance.pick(departments) }
  return { soul, key, email: `${key}@acme.example`, ...names, manager, active }
}

/** The chart after so many edits, of any kind or of those that are named. `soul` is the next free one. */
export function edited(
  org: Org,
  count: number,
  chance: Chance,
  soul: number,
  names: readonly EditName[] = everyEdit,
): { readonly org: Org; readonly soul: number } {
  let [now, next] = [org, soul]
  for (let left = count, tries = 0; left > 0 && tries < 60; tries += 1) {
    const fresh = edits[chance.pick(names)](now, chance, next)
    if (fresh === null) continue
    now = fresh
    next = now.reduce((most, human) => Math.max(most, human.soul), next - 1) + 1
    left -= 1
  }
  return { org: now, soul: next }
}

const edits = {
  hire(org, chance, soul) {
    const boss = oneOf(actives(org), chance)
    return boss === null ? null : [...org, newHuman(soul, boss.soul, true, chance)]
  },
  hireTwo(org, chance, soul) {
    const boss = oneOf(actives(org), chance)
    if (boss === null) return null
    return [...org, newHuman(soul, boss.soul, true, chance), newHuman(soul + 1, soul, true, chance)]
  },
  move: moved,
  /** A manager and one of the reports change places. */
  swap(org, chance) {
    const report = oneOf(
      actives(org).filter((human) => human.manager !== null),
      chance,
    )
    const boss = org.find((human) => human.soul === report?.manager)
    if (report === null || boss === undefined) return null
    return changed(changed(org, report.soul, { manager: boss.manager }), boss.soul, { manager: report.soul })
  },
  /** A manager and a report both go to other places. */
  moveBoth(org, chance) {
    const once = moved(org, chance)
    return once === null ? null : moved(once, chance)
  },
  leave(org, chance) {
    const who = oneOf(
      actives(org).filter((human) => actives(org).length > 2 && human.manager !== null),
      chance,
    )
    if (who === null) return null
    const home = actives(org).find((human) => human.soul === who.manager) === undefined ? null : who.manager
    const rehomed = org.map((human) =>
      human.manager === who.soul && human.active ? { ...human, manager: home } : human,
    )
    return changed(rehomed, who.soul, { active: false })
  },
  rehire(org, chance) {
    const who = oneOf(
      org.filter((human) => !human.active),
      chance,
    )
    const boss = oneOf(
      actives(org).filter((human) => who !== null && !isBelow(org, human.soul, who.soul)),
      chance,
    )
    return who === null || boss === null ? null : changed(org, who.soul, { active: true, manager: boss.soul })
  },
  rename(org, chance) {
    const who = oneOf(
      org.filter((human) => human.was === undefined),
      chance,
    )
    return who === null ? null : changed(org, who.soul, { key: `${who.key}.new`, was: who.key })
  },
  address(org, chance, soul) {
    const who = oneOf(actives(org), chance)
    return who === null ? null : changed(org, who.soul, { email: freeAddress(org, who, soul) })
  },
  /** One gets a new address, and another one takes the old. */
  handOver(org, chance, soul) {
    const [giver, taker] = chance.shuffled(actives(org))
    if (giver === undefined || taker === undefined) return null
    const freed = changed(org, giver.soul, { email: freeAddress(org, giver, soul) })
    return changed(freed, taker.soul, { email: giver.email })
  },
  profile(org, chance) {
    const who = oneOf(actives(org), chance)
    if (who === null) return null
    const department = chance.pick(departments.filter((name) => name !== who.department))
    return changed(org, who.soul, chance.maybe(0.3) ? { department, lastName: `${who.lastName}x` } : { department })
  },
} satisfies Record<string, Edit>

function moved(org: Org, chance: Chance): Org | null {
  const who = oneOf(actives(org), chance)
  const bosses = actives(org).filter((human) => who !== null && !isBelow(org, human.soul, who.soul))
  const boss = oneOf(bosses, chance)
  return who === null || boss === null ? null : changed(org, who.soul, { manager: boss.soul })
}

export type EditName = keyof typeof edits

/** Those after which each account can still be found by the address of its person. */
export const sameAddress: readonly EditName[] = [
  'hire',
  'hireTwo',
  'move',
  'swap',
  'leave',
  'rehire',
  'rename',
  'profile',
]

export const everyEdit = Object.keys(edits) as readonly EditName[]

function actives(org: Org): readonly Human[] {
  return org.filter((human) => human.active)
}

function oneOf(humans: readonly Human[], chance: Chance): Human | null {
  return humans.length === 0 ? null : chance.pick(humans)
}

function changed(org: Org, soul: number, what: Partial<Human>): Org {
  return org.map((human) => (human.soul === soul ? { ...human, ...what } : human))
}

/** Whether a person is `boss`, or below them. */
function isBelow(org: Org, soul: number, boss: number): boolean {
  for (let at: number | null = soul; at !== null;) {
    if (at === boss) return true
    const here: number = at
    at = org.find((human) => human.soul === here)?.manager ?? null
  }
  return false
}

function freeAddress(org: Org, { key }: Human, soul: number): string {
  for (let count = 1; ; count += 1) {
    const email = `${key}.${soul}.${count}@acme.example`
    if (!org.some((human) => human.email === email)) return email
  }
}
