// Made-up companies of any size: the chart as people write it, the same company as the service holds it, and the state
// that binds the two.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const firstNames = ['Ada', 'Zoë', 'Grace', 'Mateusz', 'Priya', 'François', 'Yuki', 'Oluwaseun', 'Chloé', 'Ingrid']
const lastNames = [
  'Lindqvist',
  'Müller',
  "O'Brien",
  'Nakamura',
  'Kowalczyk',
  'Okonkwo',
  'van der Berg',
  'Novák',
  'Chen',
]
const departments = ['Engineering', 'Sales', 'Product', 'Customer Success', 'People & Culture', 'Finance']

/** Everybody leads four others, level by level: 7 levels for 5,000 people. */
export const tree = (index) => (index === 0 ? null : Math.floor((index - 1) / 4))

/** 40 people one below the other, and the rest below the first five of them. */
export const chain = (index) => (index === 0 ? null : index < 40 ? index - 1 : index % 5)

/** `size` people, each after their manager; `managerOf` gives the place of the manager of a place. */
export function companyOf(size, managerOf) {
  return Array.from({ length: size }, (_, index) => {
    const [first, last] = [firstNames[index % firstNames.length], lastNames[Math.floor(index / 10) % lastNames.length]]
    const key = `${plain(first)}.${plain(last)}.${index + 1}`
    return {
      id: `u_${String(index + 1).padStart(5, '0')}`,
      key,
      email: `${key}@acme.example`,
      firstName: first,
      lastName: `${last} ${letters(index)}`,
      department: departments[Math.floor(index / perFile) % departments.length],
      manager: managerOf(index),
    }
  })
}

const perFile = 500

/** A second last name for each place: two hires with one name would be the same person. */
function letters(index) {
  const rest = index < 26 ? '' : letters(Math.floor(index / 26) - 1)
  return `${rest}${String.fromCodePoint(97 + (index % 26))}`.replace(/^./, (first) => first.toUpperCase())
}

function plain(name) {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** Writes the settings and one file for each 500 people, as people write them. */
export async function writeChart(folder, people) {
  await mkdir(join(folder, 'people'), { recursive: true })
  const settings =
    'company: Acme\ntimezone: Europe/Berlin\nlimits:\n  admins: { atLeast: 0 }\n  create: { atLeast: 1000000 }\n'
  await writeFile(join(folder, 'espalier.yaml'), settings)
  for (let start = 0; start < people.length; start += perFile) {
    const name = `team-${String(start / perFile + 1).padStart(3, '0')}.yaml`
    await writeFile(join(folder, 'people', name), fileOf(people.slice(start, start + perFile), people))
  }
}

function fileOf(part, people) {
  const entries = part.map(({ key, email, firstName, lastName, manager }) => {
    const boss = manager === null ? 'null' : people[manager].key
    return `  ${key}:\n    email: ${email}\n    firstName: ${firstName}\n    lastName: ${lastName}\n    manager: ${boss}\n`
  })
  const top = '# yaml-language-server: $schema=../../schema/people.schema.json\n\n# The people of one department.\n'
  return `${top}defaults:\n  department: ${part[0].department}\n\npeople:\n${entries.join('\n')}`
}

/** The company as the service holds it when nothing is left to do. */
export function recordsOf(people) {
  return people.map(({ id, email, firstName, lastName, department, manager }, index) => ({
    id,
    email,
    firstName,
    lastName,
    role: index < 2 ? 'admin' : 'user',
    department,
    managerId: manager === null ? null : people[manager].id,
    active: true,
    title: 'Senior Specialist',
    location: 'Berlin',
  }))
}

/** Who is there before anybody of the chart: an admin, and somebody inactive, by whom a list shows that it hides nobody. */
export function founders() {
  const owner = { id: 'u_owner', email: 'owner@acme.example', firstName: 'Olga', lastName: 'Owner', role: 'admin' }
  const former = { id: 'u_former', email: 'former@acme.example', firstName: 'Fred', lastName: 'Former', active: false }
  return [owner, former]
}

/** The state after an apply that left nothing over. */
export function stateOf(people) {
  const bindings = people.map(({ id, key, email, firstName, lastName, department, manager }) => {
    const boss = manager === null ? null : people[manager].key
    return [key, { id, applied: { email, firstName, lastName, department, manager: boss, active: true } }]
  })
  return {
    format: 1,
    lineage: 'a-lineage-for-measuring',
    serial: 1,
    company: 'Acme',
    service: 'http://127.0.0.1/api/v1',
    bindings: Object.fromEntries(bindings),
    lastGood: { users: people.length, active: people.length },
    begun: null,
    hiring: true,
    intents: {},
    lock: null,
  }
}

/** For each place the length of the longest chain of reports below it. Managers come before their reports. */
export function heightsOf(people) {
  const heights = people.map(() => 0)
  for (const [back, { manager }] of people.toReversed().entries()) {
    if (manager !== null) heights[manager] = Math.max(heights[manager], heights[people.length - 1 - back] + 1)
  }
  return heights
}

/**
 * The fewest rounds in which everybody can be created after their manager, `lanes` at a time: nobody at depth d is
 * created before round d, so those at depth d and below need d - 1 rounds and then their own number ÷ lanes.
 */
export function fewestRounds(people, lanes) {
  const depths = []
  for (const { manager } of people) depths.push(manager === null ? 1 : depths[manager] + 1)
  const from = Array(Math.max(...depths) + 2).fill(0)
  for (const depth of depths) from[depth] += 1
  let most = 0
  for (let depth = from.length - 2; depth >= 1; depth -= 1) {
    from[depth] += from[depth + 1]
    most = Math.max(most, depth - 1 + Math.ceil(from[depth] / lanes))
  }
  return most
}
