import { nearest } from '../desired/nearest.js'
import { formless } from '../model/alike.js'
import { ExitError } from '../model/exit-error.js'
import type { OrgChart, Seat } from '../model/org-chart.js'
import { shortList } from '../model/short-list.js'

/**
 * The key of the seat that a text names, by key, address or name: of any day, or before the plan. Throws `ExitError` 1 for a
 * text that names several people, or none, with those who may be meant.
 */
export function findSeat(text: string, { before, days }: OrgChart): string {
  const all = new Map([...before, ...days.flatMap(({ seats }) => seats)].map((seat) => [seat.key, seat]))
  const [one, ...others] = all.has(text) ? [text] : keysOf(text, [...before, ...days.flatMap(({ seats }) => seats)])
  if (one === undefined) throw unknownSeat(text, all)
  if (others.length === 0) return one
  const named = [one, ...others].map((key) => nameOf(all.get(key)))
  throw new ExitError(1, `"${text}" may be ${shortList(named, 5)}. Name one of them by key: --around ${one}`)
}

function keysOf(text: string, seats: readonly Seat[]): readonly string[] {
  const plain = formless(text)
  const found = seats.filter(({ email, name }) => [email, name].some((word) => word !== '' && formless(word) === plain))
  return [...new Set(found.map(({ key }) => key))]
}

function unknownSeat(text: string, all: ReadonlyMap<string, Seat>): ExitError {
  const words = new Map(
    [...all.values()].flatMap((seat) => [seat.key, seat.email, seat.name].map((word) => [word, seat])),
  )
  const near = nearest(text, words.keys())
  const meant = near === null ? undefined : words.get(near)
  const hint =
    meant === undefined
      ? 'Give a key, an address, or a first and last name, as in the files of the chart.'
      : `Did you mean ${nameOf(meant)}? Then give: --around ${meant.key}`
  return new ExitError(1, `The chart has no "${text}". ${hint}`)
}

function nameOf(seat: Seat | undefined): string {
  return seat === undefined ? '' : seat.name === seat.key ? seat.key : `${seat.name} (${seat.key})`
}
