import { markWords } from '../model/mark-words.js'
import { setApart } from '../model/unmistakable.js'
import { numbered, plainText } from './phrase.js'
import type { Row } from './rows.js'
import type { ShownPeople } from './shown.js'

/** What the box of a person says. */
export interface BoxFacts {
  readonly name: string
  readonly department: string
  /** The number of the colour; null: no department. */
  readonly colour: number | null
  readonly mark: keyof typeof markWords | null
  /** The name of the manager from whom the person moves. */
  readonly from: string | null
  readonly row: Row
}

export function boxFacts(
  shown: ShownPeople,
  row: Row,
  colours: ReadonlyMap<string, number>,
  from: string | null,
): BoxFacts {
  const seat = shown.seats.get(row.key)
  const department = seat?.department ?? ''
  return {
    name: seat?.name ?? row.key,
    department: department === '' ? 'no department' : department,
    colour: colours.get(department) ?? null,
    mark: shown.marks.get(row.key) ?? null,
    from,
    row,
  }
}

/** Whether a box says the same at two times. */
export function saysSame(a: BoxFacts, b: BoxFacts): boolean {
  const { row, ...said } = a
  return (
    (Object.keys(said) as (keyof typeof said)[]).every((name) => a[name] === b[name]) &&
    (Object.keys(row) as (keyof Row)[]).every((name) => row[name] === b.row[name])
  )
}

/** All that the box says, as one text, in which a foreign part must not be read as a word of ours. */
export function boxLabel({ name, department, mark, from, row }: BoxFacts): string {
  const was = from === null ? '' : `, ${mark === 'held' ? 'is' : 'was'} below ${setApart(from)}`
  const reports = row.reports === 0 ? [] : [plainText(numbered(row.reports, 'direct report'))]
  return [
    setApart(name),
    setApart(department),
    ...(mark === null ? [] : [`${markWords[mark]}${was}`]),
    ...reports,
  ].join(', ')
}
