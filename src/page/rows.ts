import type { ShownPeople } from './shown.js'

/** A person in the picture, at the place that a screen reader says. */
export interface Row {
  readonly key: string
  readonly parent: string | null
  /** 1 is the top. */
  readonly level: number
  /** The place among those beside each other, from 1, and how many these are. */
  readonly place: number
  readonly size: number
  readonly reports: number
  /** Null: there are no reports to show. */
  readonly isOpen: boolean | null
}

/** The people that are shown, from the top down, each before the reports. */
export function treeRows({ tree }: Pick<ShownPeople, 'tree'>, open: ReadonlySet<string>): readonly Row[] {
  const rows: Row[] = []
  const waiting: Row[] = []
  const add = (keys: readonly string[], parent: string | null, level: number): void => {
    for (let at = keys.length - 1; at >= 0; at -= 1) {
      const key = keys[at] as string
      const reports = tree.reports.get(key)?.length ?? 0
      const isOpen = reports === 0 ? null : open.has(key)
      waiting.push({ key, parent, level, place: at + 1, size: keys.length, reports, isOpen })
    }
  }
  add(tree.tops, null, 1)
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    rows.push(row)
    if (row.isOpen === true) add(tree.reports.get(row.key) ?? [], row.key, row.level + 1)
  }
  return rows
}
