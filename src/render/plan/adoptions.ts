import type { Change } from '../../model/files.js'
import { groupBy } from '../../model/group-by.js'
import { counted, recognised } from './counts.js'
import { message, printed, type Line } from '../escaping/printed.js'
import { words } from '../escaping/words.js'

/** The most files that have a line of their own: a chart may have a file for each person. */
const mostFiles = 20

/** A line for each file with adoptions, because nothing is written for any of them. One alone in its file is told whole. */
export function foldedAdoptions(adoptions: readonly Change[], whole: (change: Change) => Line): readonly Line[] {
  const files = [...groupBy(adoptions, ({ at }) => at.file)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const lines = files
    .slice(0, mostFiles)
    .flatMap(([file, own]) => (own.length === 1 ? own.map(whole) : [printed`${message(file)}: ${foldedWords(own)}`]))
  const rest = files.slice(mostFiles)
  if (rest.length === 0) return lines
  const others = foldedWords(rest.flatMap(([, own]) => own))
  return [...lines, printed`${counted(rest.length, words`more file`)}: ${others}`]
}

/** `40 accounts recognised, 2 keys renamed` */
function foldedWords(adoptions: readonly Change[]): Line {
  const renamed = adoptions.filter(({ was }) => was !== undefined).length
  const known = adoptions.length - renamed
  const parts = [
    ...(known > 0 ? [recognised(known)] : []),
    ...(renamed > 0 ? [counted(renamed, words`key renamed`, words`keys renamed`)] : []),
  ]
  return words.join(parts, ', ')
}
