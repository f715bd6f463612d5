import type { Field, Value, Values } from './fields.js'

/** What a service may make of every text of a field, in the order in which it is tried. */
const ways = {
  nfc: (text: string) => text.normalize('NFC'),
  collapse: (text: string) => text.replaceAll(/\s+/g, ' '),
  trim: (text: string) => text.trim(),
  lower: (text: string) => text.toLowerCase(),
  title: (text: string) => text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
}

type TextForm = keyof typeof ways

const forms = Object.keys(ways) as readonly TextForm[]

/** The forms in which a service keeps the texts of a field. */
export type Rewrites = Readonly<Partial<Record<'email' | 'firstName' | 'lastName' | 'department', readonly TextForm[]>>>

/** What the service makes of a value, by what is known of it. */
function rewritten(rewrites: Rewrites, field: Field, value: Value | undefined): Value | undefined {
  const known = (rewrites as Readonly<Partial<Record<Field, readonly TextForm[]>>>)[field]
  if (known === undefined || typeof value !== 'string') return value
  return forms.filter((one) => known.includes(one)).reduce((text, one) => ways[one](text), value)
}

/** The values that an account shows in place of those that were wanted, where they differ only as is known. */
export function shownAs(rewrites: Rewrites, wanted: Values, shows: Values): Values {
  const fields = Object.keys(rewrites) as Field[]
  const kept = fields.filter(
    (field) => wanted[field] !== shows[field] && rewritten(rewrites, field, wanted[field]) === shows[field],
  )
  return Object.fromEntries(kept.map((field) => [field, shows[field] ?? null]))
}

/** One text that was sent, and what the service shows of it. */
export interface RewrittenText {
  readonly field: Field
  readonly sent: string
  readonly shown: string
}

/** What is known, with what explains the texts that it does not; null if it explains all that can be explained. */
export function rewritesWith(known: Rewrites, texts: readonly RewrittenText[]): Rewrites | null {
  const fields = new Set(
    texts.filter(({ field, sent, shown }) => rewritten(known, field, sent) !== shown).map(({ field }) => field),
  )
  const found = rewritesIn(texts.filter(({ field }) => fields.has(field)))
  return Object.keys(found).length === 0 ? null : { ...known, ...found }
}

/** The fewest forms that explain all that was seen of each field; none for a field that no form explains. */
function rewritesIn(texts: readonly RewrittenText[]): Rewrites {
  const fields = [...new Set(texts.map(({ field }) => field))].toSorted()
  const found = fields.flatMap((field) => {
    const seen = texts.filter((one) => one.field === field)
    const fit = candidates.find((some) =>
      seen.every(({ sent, shown }) => rewritten({ [field]: some }, field, sent) === shown),
    )
    return fit === undefined || fit.length === 0 ? [] : [[field, fit] as const]
  })
  return Object.fromEntries(found)
}

/** Every choice of forms, the smallest first. */
const candidates: readonly (readonly TextForm[])[] = Array.from({ length: 2 ** forms.length }, (_, bits) =>
  forms.filter((_form, at) => (bits & (2 ** at)) !== 0),
).toSorted((a, b) => a.length - b.length)
