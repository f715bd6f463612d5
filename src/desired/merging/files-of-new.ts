import type { PersonKey } from '../../model/names.js'
import { departmentFile, mostInFile } from '../editing/from-live.js'
import type { ChartPerson } from './chart-people.js'
import type { RowWish } from './settle-rows.js'

/** The file of each new person: the one that has most of the department, or a file of that name. */
export function filesOfNew(
  asked: readonly RowWish[],
  people: readonly ChartPerson[],
  folder: string,
): ReadonlyMap<PersonKey, string> {
  const known = new Set(people.map(({ key }) => key))
  const counts = new Map<string, number>()
  for (const { file } of people) counts.set(file, (counts.get(file) ?? 0) + 1)
  const homes = homesOf(people)
  const files = new Map<PersonKey, string>()
  for (const { key, entry } of asked) {
    if (known.has(key)) continue
    const department = entry.department ?? null
    const home = homes.get(department)
    const file = home !== undefined && hasRoom(home, counts) ? home : firstWithRoom(department, folder, counts)
    counts.set(file, (counts.get(file) ?? 0) + 1)
    files.set(key, file)
  }
  return files
}

function hasRoom(file: string, counts: ReadonlyMap<string, number>): boolean {
  return (counts.get(file) ?? 0) < mostInFile
}

function firstWithRoom(department: string | null, folder: string, counts: ReadonlyMap<string, number>): string {
  for (let part = 0; ; part += 1) {
    const file = departmentFile(department, part, folder)
    if (hasRoom(file, counts)) return file
  }
}

/** By department: the file that has most of its people who have not left; the first of several. */
function homesOf(people: readonly ChartPerson[]): ReadonlyMap<string | null, string> {
  const counts = new Map<string | null, Map<string, number>>()
  for (const { values, file, standing } of people) {
    if (standing === 'left') continue
    const department = typeof values.department === 'string' ? values.department : null
    const files = counts.get(department) ?? new Map<string, number>()
    counts.set(department, files.set(file, (files.get(file) ?? 0) + 1))
  }
  return new Map(
    [...counts].map(([department, files]) => {
      const [[file] = ['']] = [...files].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      return [department, file]
    }),
  )
}
