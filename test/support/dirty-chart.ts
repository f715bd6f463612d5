import { chartOf, type Chart } from '../../src/desired/chart.js'
import type { Day } from '../../src/model/names.js'

/** What is wrong with whom: the first imports of real companies have a few causes and very many findings. */
const faults: readonly ((at: number) => readonly [RegExp, string] | null)[] = [
  (at) => [/@acme\.example/, at % 4 === 0 ? '@acme.com' : at % 9 === 0 ? '@old.example' : '@acme.example'],
  (at) => [
    /department: .*/,
    at % 2 === 0 ? 'department: Sales & Marketing' : at % 5 === 0 ? 'department: R and D' : '',
  ],
  (at) => [/manager: .*/, at % 3 === 0 ? 'manager: sam.lee' : at % 7 === 0 ? 'manager: eva.old' : 'manager: boss'],
  (at) => [/lastName: .*/, at % 5 === 0 ? 'lastName: Doe' : ''],
  (at) => [/role: .*/, at % 2 === 1 ? 'phone: "1"' : ''],
  (at) => [/firstName: .*/, at % 10 === 1 ? 'firstName: ""' : at % 10 === 2 ? 'firstName: "Ann "' : 'firstName: Ann'],
  (at) => (at % 50 === 3 ? [/start: .*/, 'start: 2026-02-30'] : [/start: .*/, '']),
]

function entry(at: number): string {
  const email = `email: p${at}@acme.example`
  const said = [
    email,
    'firstName: Ann',
    'lastName: Doe',
    'manager: boss',
    'department: Sales',
    'role: user',
    'start: x',
  ]
  const wrong = said.map((line) => faults.reduce((text, fault) => replaced(text, fault(at)), line))
  return [`  p${at}:`, ...wrong.filter((line) => line !== '').map((line) => `    ${line}`)].join('\n')
}

function replaced(text: string, change: readonly [RegExp, string] | null): string {
  return change === null ? text : text.replace(...change)
}

/** A chart with about three findings a person, from twelve causes. */
export function dirtyChart(people: number): Promise<Chart> {
  const boss = '  boss: { email: boss@acme.example, firstName: Bo, lastName: Boss, manager: null }'
  const eva = '  eva.old: { email: eva@acme.example, firstName: Eva, lastName: Old, manager: null, status: left }'
  const text = ['people:', boss, eva, ...Array.from({ length: people }, (_, at) => entry(at)), ''].join('\n')
  const lists = 'emailDomains: [acme.example]\ndepartments: [Sales]\n'
  const settings = { file: 'org/espalier.yaml', text: `company: Acme\ntimezone: Europe/Berln\n${lists}` }
  return chartOf(settings, [{ file: 'org/people/all.yaml', text }], '2026-06-01' as Day)
}
