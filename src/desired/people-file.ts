import type { Diagnostic, Place } from '../model/files.js'
import { errorsIn } from '../model/verdict.js'
import type { Budget } from './reading/budget.js'
import { relaid, type Relaid } from './reading/layout.js'
import { layoutIssues } from './reading/layout-words.js'
import { linesOf } from './reading/lines.js'
import type { Path } from './reading/marks.js'
import type { SourceFile } from './reading/source.js'
import { readTree, type Again, type Tree } from './reading/tree.js'
import { judgeable, type PeopleTree } from './rules/people-index.js'
import { checkPeople } from './schema/schema-findings.js'

/** A file of people. */
export interface PeopleRead {
  /** What can be judged of it; null if nothing can. */
  readonly people: PeopleTree | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads and checks a file of people. What is wrong in one entry keeps no other from being checked. If lines that are
 * indented wrongly are in the way, the findings name these lines, and the rest is judged as if they were right.
 */
export async function readPeople(source: SourceFile, room: Budget): Promise<PeopleRead> {
  const before = { ...room }
  const read = await readAsWritten(source, room)
  const errors = errorsIn(read.diagnostics)
  if (errors.length === 0 || errors.some(({ code }) => code === 'too-large')) return read
  const meant = relaid(source.text, await fieldNames())
  if (meant === null) return read
  const spare = { ...before, pieces: room.again }
  const better = await readAsWritten({ ...source, text: meant.text }, spare)
  room.again = Math.max(0, spare.pieces)
  const isWhole = better.diagnostics.every(({ code }) => code !== 'too-large')
  return isWhole && isBetter(better, read) ? inPlace(better, meant, source) : read
}

async function readAsWritten(source: SourceFile, room: Budget): Promise<PeopleRead> {
  const { tree, partly, diagnostics } = await readTree(source, room)
  const usable = tree ?? partly?.tree ?? null
  if (usable === null) return { people: null, diagnostics }
  const checked = await checkPeople(usable, partly?.broken)
  const unclear = new Set([...(partly?.twice ?? []), ...(partly?.broken ?? [])])
  return {
    people: judgeable(usable, checked.value, unclear),
    diagnostics: [...diagnostics, ...checked.diagnostics],
  }
}

/** What a person may have, as the schema says. */
async function fieldNames(): Promise<ReadonlySet<string>> {
  const schema = await import('../../schema/people.schema.json', { with: { type: 'json' } })
  return new Set(Object.keys(schema.default.$defs.person.properties))
}

/** More is understood: that there are people, then that it is YAML, then the rest. */
function isBetter(one: PeopleRead, other: PeopleRead): boolean {
  const rank = ({ people, diagnostics }: PeopleRead): readonly number[] => [
    people === null || people.people === null ? 1 : 0,
    diagnostics.filter(({ code }) => code === 'yaml-syntax').length,
    diagnostics.length,
  ]
  const before = rank(other)
  const at = rank(one).findIndex((count, index) => count !== before[index])
  return at >= 0 && (rank(one)[at] ?? 0) < (before[at] ?? 0)
}

/** What was read of the text as it was meant, at its places in the text as it is; and what was moved. */
function inPlace(read: PeopleRead, meant: Relaid, source: SourceFile): PeopleRead {
  const { excerpt } = linesOf(source)
  const moved = (place: Place): Place => ({ ...place, column: Math.max(1, place.column - meant.shiftOf(place.line)) })
  const wrong = layoutIssues(meant).map(({ line, message }): Diagnostic => {
    const column = excerpt(line).search(/\S|$/) + 1
    const place = { file: source.file, line, column }
    return { severity: 'error', code: 'bad-indentation', message, place, excerpt: excerpt(line) }
  })
  const others = read.diagnostics.map((one) =>
    one.place === undefined ? one : { ...one, place: moved(one.place), excerpt: excerpt(one.place.line) },
  )
  const people = read.people === null ? null : { ...read.people, tree: movedTree(read.people.tree, moved, excerpt) }
  return { people, diagnostics: [...wrong, ...others] }
}

function movedTree(tree: Tree, moved: (place: Place) => Place, excerpt: Again['excerpt']): Tree {
  const again = (paths: readonly Path[]): Again => {
    const { value, ...read } = tree.again(paths)
    return { value, excerpt, place: (path, part) => moved(read.place(path, part)) }
  }
  return { ...tree, again }
}
