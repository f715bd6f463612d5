import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Verdict } from '../model/ports.js'

/** What is sealed. A seal for one kind does not fit another. */
export type Sealable = 'state' | 'record' | 'plan' | 'commit'

/** Makes and checks seals with one key. The key is in a closure: no object that could be printed has it. */
export interface Sealer {
  /** Names the key, to tell another key from a changed text, and proves nothing else: 16 hex digits. */
  readonly key: string
  /** HMAC-SHA-256 of a text, or of its bytes, as 64 hex digits. */
  readonly mac: (what: Sealable, text: string | Buffer) => string
}

/** Where a state is: a seal fits nowhere else. Both null for a file; `parent` is null for the first commit of a branch. */
export interface SealedAt {
  readonly branch: string | null
  readonly parent: string | null
}

/** The sealer of a secret: each kind of seal has a key of its own, derived by HKDF-SHA-256 (RFC 5869) when it is needed. */
export function sealerOf(secret: string): Sealer {
  const derived = (info: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'espalier', info, 32))
  const keys: Partial<Record<Sealable, Buffer>> = {}
  return {
    key: derived('name').toString('hex').slice(0, 16),
    mac: (what, text) =>
      createHmac('sha256', (keys[what] ??= derived(what)))
        .update(text)
        .digest('hex'),
  }
}

/**
 * The text of a JSON object with its seal as the last property. Everything before the digits of the seal is sealed,
 * byte for byte, so that nothing has to be parsed before the seal is known to fit.
 */
export function withSeal(text: string, what: Sealable, sealer: Sealer, at: SealedAt | null): string {
  return sealedBytes(text.slice(0, text.lastIndexOf('}')).trimEnd(), what, sealer, at).toString('utf8')
}

/** The same in bytes. `inside`: the text up to its last brace. A state is long, so it is written as bytes once. */
export function sealedBytes(inside: string, what: Sealable, sealer: Sealer, at: SealedAt | null): Buffer {
  const bytes = Buffer.from(`${inside},\n"seal":${opening(sealer.key, at)},"mac":"${noMac}${closing}`)
  const head = bytes.subarray(0, -closing.length - noMac.length)
  bytes.write(sealer.mac(what, head), head.length)
  return bytes
}

/** What the digits of a seal replace. */
const noMac = '0'.repeat(64)
/** What follows on them. */
const closing = '"}}\n'

function opening(key: string, at: SealedAt | null): string {
  return JSON.stringify(at === null ? { key } : { key, branch: at.branch, parent: at.parent }).slice(0, -1)
}

/**
 * The mark in the message of a commit of ours, 64 hex digits: so that commits of others need not be read to be told
 * from ours, whatever their number and size. `blob` is the object of the state in it.
 */
export function markOf({ branch, parent }: SealedAt, blob: string, sealer: Sealer): string {
  return sealer.mac('commit', JSON.stringify([branch, parent, blob]))
}

/**
 * Whether a text is as it was sealed, and in the place it was sealed for. Its bytes are sealed, as they were read:
 * nothing is decoded before the seal is known to fit.
 */
export function verdictOn(text: string | Buffer, what: Sealable, sealer: Sealer, at: SealedAt | null): Verdict {
  const plain = withPlainEnds(typeof text === 'string' ? Buffer.from(text) : text)
  const [seal, start, key, mac] = ending.exec(plain.subarray(-longestSeal).toString('utf8')) ?? []
  if (seal === undefined || start === undefined || mac === undefined)
    return plain.includes('"seal"') ? 'changed' : 'unsealed'
  if (key !== sealer.key) return 'other-key'
  const head = plain.subarray(0, -closing.length - mac.length)
  const fits = start === opening(sealer.key, at) && isSame(mac, sealer.mac(what, head))
  return fits ? 'sealed' : 'changed'
}

/** A clone may have other line ends; a text of JSON has none inside. */
function withPlainEnds(text: Buffer): Buffer {
  return text.includes('\r') ? Buffer.from(text.toString('utf8').replaceAll('\r\n', '\n')) : text
}

const ending = /,\n"seal":(\{"key":"([0-9a-f]{16})"[^{}\n]*),"mac":"([0-9a-f]{64})"\}\}\n$/
/** In bytes: the name of a branch has 200 characters. */
const longestSeal = 1200

/** In constant time, wherever they differ. */
function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

/** A new key: 32 random bytes as hex. */
export function newKey(): string {
  return randomBytes(32).toString('hex')
}

/** Names exactly one text, for a person who says that it is the right one: 32 hex digits. */
export function textDigest(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
