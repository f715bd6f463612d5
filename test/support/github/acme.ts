import type { Seed } from '../../../src/sandbox/records.js'
import type { Edits } from './origin.js'
import { fileOf } from './chart-text.js'

type Row = Readonly<Record<string, string | null>>

/** A company of 214 people: Engineering, Platform, People Ops, and many in Sales. */
const engineers = ['Ben Ortiz', 'Chloe Martin', 'Ines Roth', 'Omar Haddad', 'Yuki Sato']

const engineering: Readonly<Record<string, Row>> = {
  'dana.weiss': row('Dana Weiss', 'Engineering', 'grace.holm'),
  'priya.nair': row('Priya Nair', 'Engineering', 'dana.weiss'),
  ...Object.fromEntries(engineers.map((name) => [keyOf(name), row(name, 'Engineering', 'priya.nair')])),
  'sam.okafor': row('Sam Okafor', 'Engineering', 'dana.weiss'),
}

const platform: Readonly<Record<string, Row>> = { 'tomas.silva': row('Tomas Silva', 'Platform', 'grace.holm') }

const others: Readonly<Record<string, Row>> = {
  'grace.holm': row('Grace Holm', 'Leadership', null),
  'lena.fischer': row('Lena Fischer', 'People Ops', 'grace.holm'),
  ...Object.fromEntries(
    Array.from({ length: 203 }, (_, at) => {
      const name = `Sales Person${String.fromCodePoint(97 + (at % 26), 97 + Math.floor(at / 26))}`
      return [keyOf(name), row(name, 'Sales', 'grace.holm')]
    }),
  ),
}

const file = (name: string): string => `org/people/${name}.yaml`

/** The chart of the day before. */
export const acme: Readonly<Record<string, string>> = {
  'org/espalier.yaml': 'company: Acme\ntimezone: Europe/Berlin\n',
  [file('engineering')]: fileOf(engineering),
  [file('platform')]: fileOf(platform),
  [file('others')]: fileOf(others),
}

/** Two hires, one of them tomorrow; a manager with five reports moves; a person leaves at the end of the month. */
export const reorganisation: Edits = {
  [file('engineering')]: fileOf({
    ...engineering,
    'priya.nair': row('Priya Nair', 'Platform', 'tomas.silva'),
    'sam.okafor': { ...engineering['sam.okafor'], end: '2026-09-30' },
  }),
  [file('platform')]: fileOf({
    ...platform,
    'aiko.tanaka': { ...row('Aiko Tanaka', 'Platform', 'priya.nair'), start: '2026-09-15' },
    'marc.dubois': row('Marc Dubois', 'Platform', 'tomas.silva'),
  }),
}

/** The same, and Ines Roth's department goes along. */
export const afterReview: Edits = {
  [file('engineering')]: (old) => old.replace(/("Roth"\n {4}department: )"Engineering"/, '$1"Platform"'),
}

/** All people of the chart, as the service has them. */
export const company: readonly Seed[] = Object.entries({ ...others, ...engineering, ...platform }).map(
  ([key, one]) => ({
    id: `u-${key}`,
    email: one['email'] ?? '',
    firstName: one['firstName'] ?? '',
    lastName: one['lastName'] ?? '',
    department: one['department'] ?? null,
    managerId: one['manager'] === null ? null : `u-${one['manager']}`,
    active: true,
    role: 'user',
  }),
)

function row(name: string, department: string, manager: string | null): Row {
  const [firstName = '', lastName = ''] = name.split(' ')
  return { email: `${keyOf(name)}@acme.example`, firstName, lastName, department, manager }
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(' ', '.')
}
