import { isUserId } from '../../model/names.js'
import { isRecord } from '../read/decode.js'
import { listIn } from '../probe/shapes.js'
import { addressIn } from './elsewhere.js'
import type { ContractName } from '../../model/facts.js'
import type { KeyOwner, ObstacleName } from '../../model/contact.js'
import type { RawAnswer } from './ask.js'

/** Why an address has no list. `detail` says what was seen there, `elsewhere` the address that it names instead. */
export interface NoList {
  readonly kind: 'missing'
  readonly name: ObstacleName
  readonly detail: string
  readonly elsewhere: string | null
}

/** Data, with the contract that the fields of its users are of, null if they do not tell; or why there is none. */
export type JudgedList = { readonly kind: 'data'; readonly contract: ContractName | null } | NoList

/** Judges the answer to a list that was asked for at an address. */
export function judgeList(heard: RawAnswer, baseUrl: string): JudgedList {
  if (heard.kind === 'error') return noList(heard.failure === 'other' ? 'no-answer' : heard.failure, heard.code)
  const { status, text } = heard
  const detail = `HTTP ${status}`
  if (status >= 300) {
    const elsewhere = addressIn(heard, baseUrl)
    return elsewhere === null ? noList(rejectionName(heard), detail) : noList('other-address', detail, elsewhere)
  }
  if (isPage(text)) return noList('web-page', detail)
  const body = parsed(text)
  if (body === undefined) return noList('no-service', `${detail} without data`)
  // Fields of an object around a list may have any name; where nothing is inside, there are no users.
  if (isRecord(body) && Object.values(body).every((value) => typeof value !== 'object' || value === null))
    return noList('no-service', `${detail} without users`)
  const names = new Set(listIn(body)?.records.flatMap((record) => Object.keys(record)))
  return { kind: 'data', contract: names.has('isActive') ? 'v2' : names.has('active') ? 'v1' : null }
}

/** An address without a list. */
export function noList(name: ObstacleName, detail: string, elsewhere: string | null = null): NoList {
  return { kind: 'missing', name, detail, elsewhere }
}

function rejectionName({ status, text }: Extract<RawAnswer, { kind: 'answer' }>): ObstacleName {
  if (status < 400 || status === 407) return 'web-page'
  if (status === 401) return /\bexpired?\b/i.test(text) ? 'expired-key' : 'wrong-key'
  if (status === 403) return isPage(text) ? 'web-page' : 'no-rights'
  return status === 408 || status === 429 || status >= 500 ? 'no-answer' : 'no-service'
}

/** Whose key it is; null if the answer is not about a user. */
export function judgeOwner(heard: RawAnswer): KeyOwner | null {
  if (heard.kind === 'error' || heard.status !== 200) return null
  const body = parsed(heard.text)
  if (!isRecord(body) || !Object.hasOwn(body, 'id')) return null
  const { id, email } = body
  return {
    id: typeof id === 'string' && isUserId(id) ? id : null,
    email: typeof email === 'string' && email !== '' ? email : null,
  }
}

function isPage(text: string): boolean {
  return /^\s*</.test(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
