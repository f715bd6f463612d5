import type { ExitError } from '../model/exit-error.js'

/** A part of an answer of GitHub, and its name there. It is foreign until one of these functions has read it. */
export interface AnswerPart {
  readonly value: unknown
  /** head.sha */
  readonly name: string
  /** The error for a value that is not as it should be: `expected` is such as "a number". */
  readonly odd: (name: string, expected: string) => ExitError
}

/** The value inside an object: "head.sha". Undefined if there is no such thing. */
export function inside(part: AnswerPart, path: string): AnswerPart {
  let { value } = part
  for (const key of path.split('.')) {
    const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    value = has ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  }
  return { ...part, value, name: part.name === '' ? path : `${part.name}.${path}` }
}

/** The value inside, read; null if it is null or missing, such as for an account that was deleted. */
export function orNull<T>(part: AnswerPart, read: (part: AnswerPart) => T): T | null {
  return part.value === null || part.value === undefined ? null : read(part)
}

export function listOf(part: AnswerPart): readonly AnswerPart[] {
  if (!Array.isArray(part.value)) throw part.odd(part.name, 'a list')
  return part.value.map((value: unknown, at) => ({ ...part, value, name: `${part.name}[${at}]` }))
}

/** A whole number from 0 on. */
export function numberIn(part: AnswerPart): number {
  if (typeof part.value === 'number' && Number.isSafeInteger(part.value) && part.value >= 0) return part.value
  throw part.odd(part.name, 'a whole number')
}

export function flagOf(part: AnswerPart): boolean {
  if (typeof part.value === 'boolean') return part.value
  throw part.odd(part.name, 'true or false')
}

/** Any text: it stays foreign. */
export function textIn(part: AnswerPart): string {
  if (typeof part.value === 'string') return part.value
  throw part.odd(part.name, 'a text')
}

export function oneOf<T extends string>(part: AnswerPart, words: readonly T[]): T {
  const found = words.find((word) => word === part.value)
  if (found === undefined) throw part.odd(part.name, `one of ${words.join(', ')}`)
  return found
}

const matching =
  (pattern: RegExp, expected: string) =>
  (part: AnswerPart): string => {
    if (typeof part.value === 'string' && pattern.test(part.value)) return part.value
    throw part.odd(part.name, expected)
  }

export const commitOf = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the name of a commit')

/** The underscore is in the logins of users whom their company manages. */
export const loginOf = matching(/^[\w-]{1,100}(?:\[bot\])?$/, 'a login')

/** An ISO time in UTC. */
export const timeOf = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 'a time')

/** A time in milliseconds. */
export function msOf(part: AnswerPart): number {
  return Date.parse(timeOf(part))
}

/** Whether an account is not a person's. Some of those of GitHub itself have no "[bot]" in their logins. */
export function isBot(account: AnswerPart): boolean {
  const login = orNull(inside(account, 'login'), loginOf) ?? ''
  return login.endsWith('[bot]') || inside(account, 'type').value === 'Bot'
}

/** A branch without refs/heads/: what Git allows, and nothing that could be an option. */
export const branchOf = matching(
  /^(?![-/.@]$)(?![-/])(?!.*(?:\.\.|\/\/|@\{|\/$|\.$|\.lock$))[^\p{C}\p{Zl}\p{Zp}\s~^:?*[\\]{1,255}$/u,
  'the name of a branch',
)

/** Its page. */
export function placeOf(part: AnswerPart): string {
  const url = typeof part.value === 'string' && URL.canParse(part.value) ? new URL(part.value) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.href.length > 1000)
    throw part.odd(part.name, 'an address')
  return url.href
}
