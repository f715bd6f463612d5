import { hostileFamilies } from '../fixtures/render/hostile-pieces.js'
import type { Day } from '../../src/model/names.js'
import type { OrgChart, PlanNote, Seat } from '../../src/model/org-chart.js'

/** What ends an element, starts a script, fills in a template, leads elsewhere, or is only very long. */
const forPages = [
  '</script><script>alert(1)</script>',
  '</script x="',
  '</SCRIPT/',
  '</noscript><img src=x onerror=alert(1)>',
  '</bdi></li></ul></main><iframe src=javascript:alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onfocus=alert(1) autofocus='",
  '<!--',
  '--!>',
  '<!--<script>',
  ']]>',
  '</title><base href=//127.0.0.1:9/>',
  '<style>*{background:url(//127.0.0.1:9/)}</style>',
  '{{7*7}}',
  '${alert(1)}',
  '<%= 7*7 %>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://127.0.0.1:9/',
  '//127.0.0.1:9/a.png',
  'mailto:a@b.example?bcc=c@d.example',
  '&lt;script&gt;',
  '&#60;b&#62;',
  '&notit;',
  '__proto__',
  'null',
  '\u0000',
  '\ud800',
  'x'.repeat(3_000),
  'אבי כהן',
  '\u202eevil\u202c',
  '<math><mtext></form><style><!--</style>',
  '<template><b>',
  '<plaintext>',
]

const pieces = [...forPages, ...hostileFamilies.flat()]

const [today, later] = ['2026-12-01', '2027-01-01'] as [Day, Day]

/** A word by which a person is found, with a harmless name as well. */
export function numbered(letter: 'p' | 'n' | 'd', at: number): string {
  return `${letter}${String(at).padStart(5, '0')}`
}

/** Each piece comes to each place, and beside others. */
function piece(at: number, place: number): string {
  const of = (number: number): string => pieces[number % pieces.length] ?? ''
  return of(at * 7 + place) + (at % 3 === 0 ? of(at + place * 11) : '')
}

/**
 * A company in which all texts are hostile, also the keys: live users and the file of a plan may have any. A person is
 * found by `p` and their number. Six report to each; some come, move, leave, wait, or are changed in the service.
 */
export function hostileCompany(count: number): OrgChart {
  const keys = Array.from({ length: count }, (_, at) => `${numbered('p', at)} ${piece(at, 1)}`)
  const managerOf = (at: number): string | null => (at === 0 ? null : (keys[Math.floor((at - 1) / 6)] ?? null))
  const seats = keys.map((key, at): Seat => ({
    key,
    name: `${piece(at, 2)} ${numbered('n', at)}`,
    email: piece(at, 3),
    department: `${piece(at % 40, 4)} ${numbered('d', at % 40)}`,
    role: at % 5 === 0 ? piece(at, 5) : null,
    manager: managerOf(at),
  }))
  const before = seats
    .filter((_, at) => at === 0 || at % 10 !== 1)
    .map((seat, at) => (at > 6 && at % 10 === 3 ? { ...seat, manager: keys[0] ?? null } : seat))
  const leaver: Seat = {
    key: `gone ${piece(1, 1)}`,
    name: piece(2, 2),
    email: piece(3, 3),
    department: piece(4, 4),
    role: null,
    manager: keys[0] ?? null,
  }
  return {
    format: 1,
    tool: piece(0, 1),
    company: forPages.join(' '),
    asOf: today,
    base: { kind: 'chart', name: piece(1, 1), plan: piece(0, 2) },
    before: [...before, leaver],
    days: [
      { on: today, seats, gone: [] },
      {
        on: later,
        seats: seats
          .slice(1, 9)
          .map((seat) => ({ ...seat, name: `${piece(6, 6)} later ${seat.name}`, role: piece(7, 7) })),
        gone: keys.slice(-2),
      },
    ],
    notes: keys.flatMap((key, at) => notesOf(key, at, keys)),
  }
}

function notesOf(key: string, at: number, keys: readonly string[]): readonly PlanNote[] {
  const [applied, desired, live] = [piece(at, 8), piece(at, 9), piece(at, 10)]
  if (at % 20 === 4) return [{ kind: 'held', key, verb: 'move', because: piece(at, 7) }]
  if (at % 20 === 5) return [{ kind: 'drift', key, field: 'department', applied, desired, live }]
  if (at % 20 === 6) return [{ kind: 'conflict', key, field: 'manager', applied, desired, live }]
  if (at % 20 === 7) return [{ kind: 'access', key, people: keys.slice(at, at + 3) }]
  return []
}

/** The same company with a harmless word for each text: all that a page has beyond the texts must be the same. */
export function harmlessTwin(chart: OrgChart): OrgChart {
  const words = new Map<string, string>()
  const harmless = (text: string): string => {
    const word = words.get(text) ?? `${/[pnd]\d{5}/.exec(text)?.[0] ?? ''} w${words.size}`.trim()
    words.set(text, word)
    return word
  }
  const ours = new Set([
    ...chart.days.map(({ on }) => on as string),
    'live',
    'chart',
    'before',
    'held',
    'drift',
    'conflict',
    'access',
    'move',
    'department',
    'manager',
    '',
  ])
  const twin = (value: unknown): unknown => {
    if (typeof value === 'string') return ours.has(value) ? value : harmless(value)
    if (Array.isArray(value)) return value.map(twin)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, twin(one)]))
  }
  return twin(chart) as OrgChart
}
