/** A text that is not ours: it is shown as it stands, isolated from what is around it. */
interface ForeignText {
  readonly foreign: string
}

/** A sentence for people: our words, and texts that are not ours. A view makes text nodes of it, and nothing else. */
export type Phrase = readonly (string | ForeignText)[]

/** Our words with values in them: a text is foreign, a number is ours, a phrase stays what it is. */
export function phrase(ours: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): Phrase {
  return ours.flatMap((words, at) => [
    ...(words === '' ? [] : [words]),
    ...(at < values.length ? partsOf(values[at]) : []),
  ])
}

function partsOf(value: string | number | Phrase | undefined): Phrase {
  if (value === undefined) return []
  if (typeof value === 'number') return [numberWords(value)]
  return typeof value === 'string' ? [{ foreign: value }] : value
}

/** `a · b`: phrases with our words between them. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((one, at) => (at === 0 ? one : [between, ...one]))
}

/** `1 person`, `1,204 people`. */
export function numbered(count: number, one: string, many = `${one}s`): Phrase {
  return [`${numberWords(count)} ${count === 1 ? one : many}`]
}

/** What a page says of the people of a plan whom it cannot show. */
export function unseenText(count: number): string {
  const who = count === 1 ? '1 person who is' : `${numberWords(count)} people who are`
  return `The plan also has ${who} not active, and so not in this chart.`
}

/** `12,345`: the same on every machine. */
export function numberWords(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** What a phrase says, as one text: for a name that a screen reader reads. */
export function plainText(said: Phrase): string {
  return said.map((part) => (typeof part === 'string' ? part : part.foreign)).join('')
}
