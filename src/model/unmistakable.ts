import { formless } from './alike.js'
import { markWords } from './mark-words.js'
import type { OrgChart, Seat } from './org-chart.js'

const letter = String.raw`[\p{L}\p{M}\p{Nd}]`

/** The words of the marks, those with which a part of ours begins (`from Ada`, `department was …`), and the signs between parts. */
const marks = `(?<!${letter})(?:${Object.values(markWords).join('|')})(?!${letter})`
const starts = [
  String.raw`(?:from|to|under|was|is|waits|new|reports to|role|account)(?!${letter})`,
  String.raw`(?:name|e-mail|address|department|role) was(?!${letter})`,
  String.raw`\+? ?\d+ (?:more |direct |of )?(?:reports?|people|person|others?|levels?|them)(?!${letter})`,
]
const ours = new RegExp(String.raw`${marks}|(?:^|[,;])\s*(?:${starts.join('|')})|[·›]`, 'u')

/** Whether a foreign text could be read as words of a picture or a list: as a mark, or as what else is said of a person. */
export function isMistakable(text: string): boolean {
  return ours.test(text.normalize('NFKC'))
}

/** A foreign text, in quotation marks if it could be read as words of ours. */
export function setApart(text: string): string {
  return isMistakable(text) ? `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"` : text
}

/**
 * A chart as pictures show it, in which all is text: none can be read as words of ours, and people who share a name
 * have their keys behind it, so that no change of one seems to be another's.
 */
export function unmistakable(chart: OrgChart): OrgChart {
  const needsKey = sharing(chart)
  const shown = (seat: Seat): Seat => {
    const { key, department, role } = seat
    const name = setApart(seat.name)
    return {
      ...seat,
      name: needsKey(seat) ? `${name} (${key})` : name,
      email: setApart(seat.email),
      department: department === null ? null : setApart(department),
      role: role === null ? null : setApart(role),
    }
  }
  return {
    ...chart,
    before: chart.before.map(shown),
    days: chart.days.map((day) => ({ ...day, seats: day.seats.map(shown) })),
  }
}

/** Whether a person is not named by the name alone. */
export type SharesName = (seat: Pick<Seat, 'key' | 'name'>) => boolean

/** Whether another person has the name on any day, or the name ends as if the key of another one were behind it. */
export function sharing({ before, days }: OrgChart): SharesName {
  const holders = new Map<string, string>()
  const shared = new Set<string>()
  const keys = new Set<string>()
  for (const { key, name } of [before, ...days.map(({ seats }) => seats)].flat()) {
    const text = formless(name)
    const holder = holders.get(text)
    keys.add(key)
    if (holder === undefined) holders.set(text, key)
    else if (holder !== key) shared.add(text)
  }
  return ({ key, name }) => {
    const last = /\(([^()]*)\)$/.exec(name.trimEnd())?.[1]
    return name !== key && (shared.has(formless(name)) || (last !== undefined && keys.has(last)))
  }
}
