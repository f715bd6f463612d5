import { randomFrom } from './chance.js'
import type { Seed } from './records.js'

/** `levels`: a tree of this many levels. `chain`: this many people one below the other, the rest just below the top. */
export type Shape = { readonly levels: number } | { readonly chain: number }

const firstNames = (
  'Ada Zoë Søren Łucja Grace Björn Ngozi François Mária Tomás Ayşe Đặng Siobhán Jürgen Chloé Oluwaseun Ines Renée ' +
  'Håkon Priya Mateusz Yuki Noor Anaïs Kofi Emma İpek Lars Šárka Wei Amélie Diego Fatima Nikoleta Ravi Hedy Jean-Luc ' +
  'Žofie Malik Ingrid Sofía Pál Lucía Theo Aoife Omar Katherine Émile'
).split(' ')

const lastNames = (
  "O'Brien Núñez Müller Kowalczyk D'Angelo Øverland Nguyễn Çelik Okonkwo Lindqvist van_der_Berg Strauß Novák Ferreira " +
  "Þórsdóttir Haddad Ivanova Smith-Jones Björk Łaski Nakamura de_la_Cruz Szabó N'Diaye Iyer Dvořáková Petit Mbeki " +
  "O'Neill Jørgensen Rossi García Özdemir Chen Ståhl MacLeod Popescu Kaya Fischer Lefèvre Abara Virtanen Żuk Tan"
)
  .split(' ')
  .map((name) => name.replaceAll('_', ' '))

const departments = ['Engineering', 'Sales', 'Customer Success', 'Product', 'Design', 'People & Culture', 'Finance']
const titles = ['Specialist', 'Senior Specialist', 'Lead', 'Associate', 'Principal']
const locations = ['Berlin', 'São Paulo', 'Kraków', 'Toronto', 'Remote']

/**
 * Fictional people, the same for the same numbers: managers before their reports, one top, unique addresses at
 * example.test and its subdomains, two admins, and fields that Espalier does not know (title, location). About one in
 * thirty of those without reports is inactive. Names repeat, as names do.
 */
export function madeUpCompany(seed: number, people: number, shape: Shape): readonly Seed[] {
  const random = randomFrom(seed)
  const managers = 'levels' in shape ? tree(people, shape.levels, random) : chain(people, shape.chain, random)
  const leaders = new Set(managers)
  const address = addresses()
  const made: Seed[] = []
  for (const [index, boss] of managers.entries()) {
    const manager = boss === null ? undefined : made[boss]
    const firstName = pick(firstNames, random)
    const lastName = pick(lastNames, random)
    made.push({
      email: address(firstName, lastName, random),
      firstName,
      lastName,
      role: index < 2 ? 'admin' : 'user',
      department: departmentBelow(manager, index, random),
      managerEmail: manager?.email ?? null,
      active: leaders.has(index) || random() > 1 / 30,
      title: pick(titles, random),
      location: pick(locations, random),
    })
  }
  return made
}

/** For each person the place of their manager: level by level, where the earlier part of a level leads the next one. */
function tree(people: number, levels: number, random: () => number): readonly (number | null)[] {
  const ends = levelEnds(people, Math.max(1, Math.min(levels, people)))
  const managers: (number | null)[] = []
  for (const [level, end] of ends.entries()) {
    const start = ends[level - 2] ?? 0
    const leading = Math.ceil(((ends[level - 1] ?? 0) - start) * 0.6)
    while (managers.length < end) managers.push(level === 0 ? null : start + Math.floor(random() * leading))
  }
  return managers
}

/** Where each level ends, when each is about the same number of times as large as the one above. */
function levelEnds(people: number, levels: number): readonly number[] {
  const upTo = (growth: number, level: number): number =>
    Array.from({ length: level + 1 }, (_, power) => growth ** power).reduce((sum, size) => sum + size, 0)
  let [low, high] = [1, Math.max(1, people)]
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2
    if (upTo(middle, levels - 1) < people) low = middle
    else high = middle
  }
  return Array.from({ length: levels }, (_, level) => {
    if (level === levels - 1) return people
    return Math.min(people - (levels - 1 - level), Math.max(level + 1, Math.round(upTo(low, level))))
  })
}

function chain(people: number, length: number, random: () => number): readonly (number | null)[] {
  const near = Math.max(1, Math.min(length, 5))
  return Array.from({ length: people }, (_, index) => {
    if (index === 0) return null
    return index < length ? index - 1 : Math.floor(random() * near)
  })
}

/** Those right below the top head the departments; others are in their manager's, and some are in none. */
function departmentBelow(manager: Seed | undefined, index: number, random: () => number): string | null {
  if (manager === undefined) return null
  if (manager.managerEmail === null) return departments[index % departments.length] ?? null
  return random() < 0.03 ? null : (manager.department ?? null)
}

function addresses(): (firstName: string, lastName: string, random: () => number) => string {
  const given = new Map<string, number>()
  return (firstName, lastName, random) => {
    const domain = random() < 0.9 ? 'example.test' : 'labs.example.test'
    const name = `${plain(firstName)}.${plain(lastName)}`
    const count = (given.get(name) ?? 0) + 1
    given.set(name, count)
    return `${name}${count === 1 ? '' : count}@${domain}`
  }
}

const letters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['ı', 'i'],
])

function plain(name: string): string {
  const base = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return base.replace(/[øłđßþı]/g, (letter) => letters.get(letter) ?? '').replace(/[^a-z-]/g, '')
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T
}
