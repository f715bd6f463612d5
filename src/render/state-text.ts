import type { State } from '../model/files.js'
import { clean } from './clean.js'

/** The bindings as a table, in the order of the keys. */
export function stateText({ company, service, lineage, serial, bindings }: State): string {
  const rows = Object.entries(bindings)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { id, applied }]) => [key, id, String(applied.email ?? ''), applied.active === false ? 'inactive' : ''])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => clean(cell).padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const head = `${clean(company)} · ${clean(service)} · ${rows.length} accounts · serial ${serial} · lineage ${clean(lineage)}`
  return `${[head, ...lines].join('\n')}\n`
}
