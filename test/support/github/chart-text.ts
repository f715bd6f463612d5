import type { People } from '../charts.js'

/** More that an entry may say than `People` has. */
type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** A file of people. */
export function fileOf(people: People | Rows): string {
  const rows = Object.entries(people).map(([key, entry]) => {
    const lines = Object.entries(entry as object).map(([field, value]) => `    ${field}: ${JSON.stringify(value)}\n`)
    return `  ${key}:\n${lines.join('')}`
  })
  return `people:\n${rows.join('')}`
}

/** A chart in one file, as the files of a commit. */
export function chartOf(people: People | Rows, settings = ''): Record<string, string> {
  return {
    'org/espalier.yaml': `company: Acme\ntimezone: Europe/Berlin\n${settings}`,
    'org/people/all.yaml': fileOf(people),
  }
}
