import type { Change } from '../../model/files.js'
import { groupBy } from '../../model/group-by.js'
import { counted, recognised } from './counts.js'
import { message, printed, type Line } from '../escaping/printed.js'
import { words } from '../escaping/words.js'

/** So many adoptions are told one by one, and so many files have a line: a chart may have a file for each person. */
const [fewest, mostFiles] = [5, 20]

/** Many adoptions, with a line for each file: nothing is written for any of them. `whole` tells one. */
export function foldedAdoptions(adoptions: readonly Change[], whole: (change: Change) => Line): readonly Line[] {
  if (adoptions.length <= fewest) return adoptions.map(whole)
  const files = [...groupBy(adoptions, ({ at }) => at.file)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const rest = files.slice(mostFiles)
  const more = printed`${counted(rest.length, words`more file`)}: ${foldedWords(rest.flatMap(([, own]) => own))}`
  return [
    ...files.slice(0, mostFiles).map(([file, own]) => printed`${message(file)}: ${foldedWords(own)}`),
    ...(rest.length === 0 ? [] : [more]),
  ]
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
