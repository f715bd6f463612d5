import type { Host } from '../host/host.js'
import { ExitError } from '../model/exit-error.js'
import { usage, type ParsedArgs } from '../model/arguments.js'
import { isDay } from '../model/names.js'
import type { ChartVerb } from '../model/verbs.js'
import { printed } from '../render/escaping/printed.js'
import { partsOfVerb, verbForms, type VerbName, type VerbPart } from './verb-flags.js'

/** What is known of a verb so far: each part as it was typed. */
export type VerbWords = ReadonlyMap<string, string>

/** What the Tab key completes: people by key and by name, and departments. */
export interface Offers {
  readonly people: readonly string[]
  readonly departments: readonly string[]
}

/** The parts of a verb that the command line has. */
export function wordsOfVerb(verb: VerbName, args: ParsedArgs): VerbWords {
  const given = partsOfVerb(verb).map(({ name, flag }) => [name, args.flags.get(flag.name)?.at(-1)] as const)
  const flags = given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const [person] = args.words
  const words = new Map([...(person === undefined ? [] : [['person', person] as const]), ...flags])
  if (args.flags.has('new-person')) words.set('newPerson', 'true')
  const on = words.get('on')
  if (on !== undefined && !isDay(on)) throw usage(`--on takes a day such as 2026-12-31, not "${on}".`, verb)
  return words
}

/** The parts that are still missing, for the form to be complete. */
export function missingParts(verb: VerbName, words: VerbWords): readonly VerbPart[] {
  const { needs, oneOf } = verbForms[verb]
  const needed = needs.filter(({ name }) => !words.has(name))
  return oneOf.length > 0 && !oneOf.some(({ name }) => words.has(name)) ? [...needed, ...oneOf] : needed
}

/** Throws `ExitError` 64, with the whole command as an example. */
export function requireParts(verb: VerbName, words: VerbWords): void {
  const { needs, oneOf, example } = verbForms[verb]
  const called = ({ name, flag }: VerbPart): string => (name === 'person' ? 'PERSON' : `--${flag.name}`)
  const missing = missingParts(verb, words)
  if (missing.length === 0) return
  const needed = missing.filter((one) => needs.includes(one)).map(called)
  const one = missing.length > needed.length ? [oneOf.map(called).join(' or ')] : []
  throw new ExitError(
    64,
    `"${verb}" needs ${[...needed, ...one].join(', and ')}. Nothing was done. For example: ${example}`,
  )
}

/** Asks for what is missing, and for what people say besides. An empty answer leaves a part out. */
export async function askParts(
  parts: readonly VerbPart[],
  words: VerbWords,
  offers: Offers,
  { terminal }: Host,
): Promise<VerbWords> {
  const all = new Map(words)
  for (const { name, question, offers: of } of parts) {
    const answer = (await terminal.ask(printed`${question}: `, of === undefined ? [] : offers[of])).trim()
    if (answer !== '') all.set(name, answer)
  }
  return all
}

/** The verb that the words say. `null` is no manager, and no department. */
export function verbFrom(verb: VerbName, words: VerbWords): ChartVerb {
  const values = [...words].map(([name, text]) => {
    if (name === 'newPerson') return [name, true]
    return [name, text === 'null' && (name === 'manager' || name === 'department') ? null : text]
  })
  return { verb, ...Object.fromEntries(values) } as ChartVerb
}
