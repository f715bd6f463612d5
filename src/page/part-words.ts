import type { OrgChart } from '../model/org-chart.js'
import { numbered, phrase, type Phrase } from './phrase.js'

/** Which part of a chart it is: its numbers are those of the part alone. Nothing for the whole. */
export function partPhrases({ part, before, days }: OrgChart): readonly Phrase[] {
  if (part === undefined) return []
  const { around, levels } = part
  const seat = [...days.flatMap(({ seats }) => seats), ...before].find(({ key }) => key === around)
  return [
    phrase`A part: ${seat?.name ?? around}, the line to the top, and ${numbered(levels, 'level')} below. Others are neither shown nor counted.`,
  ]
}

/** Of how many more, whom a part does not name. */
export function othersPhrases(others: number): readonly Phrase[] {
  if (others === 0) return []
  return [numbered(others, 'person who is not in this part', 'people who are not in this part')]
}
