/**
 * A text that one kind of sink takes as it is: its words are ours, and each value in it was made harmless for that
 * kind. Every plain string is foreign. A brand on a string would be gone at run time, and safety must never be judged
 * by content; so this is an object, and its class stays in this file.
 */
class Safe<Kind extends string> {
  readonly #kind: Kind
  readonly #text: string

  constructor(kind: Kind, text: string) {
    this.#kind = kind
    this.#text = text
  }

  /** The text as it is sent. Anywhere else it is a foreign string again. */
  get text(): string {
    return this.#text
  }

  /** An object that only has the form of a safe text is not one. */
  static isOne(value: Safe<string>, kinds: readonly string[]): boolean {
    return #kind in value && kinds.includes(value.#kind)
  }
}

export type { Safe }

/** Whether a safe text is of one of these kinds. */
export function isOfKind(value: Safe<string>, kinds: readonly string[]): boolean {
  return Safe.isOne(value, kinds)
}

/** Separators of joined parts. */
type Between = '' | ' ' | '  ' | ', ' | ', then ' | ' · ' | ' | ' | '\n' | '\n\n' | '\n>\n'

/** The words of the template are ours. A string in it is foreign and made harmless; what is safe here stays as it is. */
export interface Tag<Kind extends string, Takes extends string = Kind, Foreign = string> {
  (ours: TemplateStringsArray, ...values: readonly (Foreign | number | Safe<Takes>)[]): Safe<Kind>
  readonly join: (parts: readonly Safe<Takes>[], between: Between) => Safe<Kind>
}

/** How one kind of sink reads text. */
interface Rules<Kind extends string, Takes extends string> {
  readonly kind: Kind
  /** The kinds that are safe here as they are. */
  readonly takes: readonly (Kind | Takes)[]
  readonly harmless: (foreign: string) => string
  /** What must go between two texts that are harmless, but not side by side. */
  readonly between: (before: string, after: string) => string
}

/**
 * The tag of a sink, and `made`, which trusts a text. `made` is for the rules of the sink itself: the file of a sink
 * never exports it.
 */
export function sink<Kind extends string, Takes extends string = Kind>({
  kind,
  takes,
  harmless,
  between,
}: Rules<Kind, Takes>): { readonly tag: Tag<Kind, Kind | Takes>; readonly made: (text: string) => Safe<Kind> } {
  const made = (text: string): Safe<Kind> => new Safe(kind, text)
  const part = (value: string | number | Safe<string>): string => {
    if (typeof value === 'string') return harmless(value)
    if (typeof value === 'number') return String(value)
    // Text that is safe elsewhere is foreign here.
    return Safe.isOne(value, takes) ? value.text : harmless(value.text)
  }
  const added = (text: string, next: string): string =>
    mayTouch(next) ? text + between(text.slice(-most), next) + next : text + next
  const tell = (ours: TemplateStringsArray, ...values: readonly (string | number | Safe<string>)[]): Safe<Kind> => {
    let text = ours[0] ?? ''
    for (let at = 1; at < ours.length; at += 1) text = added(added(text, part(values[at - 1] ?? '')), ours[at] ?? '')
    return made(text)
  }
  const join = (all: readonly Safe<string>[], separator: Between): Safe<Kind> => {
    let text = ''
    // The separator keeps two parts apart, and the check would copy a long text for each of them.
    const before = separator === '' ? added : (start: string, next: string): string => start + separator + next
    for (const [at, one] of all.entries()) text = at === 0 ? part(one) : before(text, part(one))
    return made(text)
  }
  return { tag: Object.assign(tell, { join }), made }
}

/** Nearly every part starts with a letter or a blank: only signs, and invisible characters, can combine. */
function mayTouch(part: string): boolean {
  const code = part.charCodeAt(0)
  return code > 0xa0 || code === 0x23 || code === 0x3a || code === 0x5b || code === 0x60
}

/** Longer than any run of signs in a text, which is cut before that. */
const most = 4_000
