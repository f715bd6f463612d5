import { hash } from 'node:crypto'
import type { Change } from '../model/files.js'

/**
 * What is approved: a hash over the company, the contract and the digests of the changes, in order. It is made of
 * digests so that a stored approval, which has only these, can be checked against its fingerprint.
 */
export function fingerprintOf(company: string, contract: string, digests: readonly string[]): string {
  return `sha256:${sha256(canonical({ company, contract, changes: digests }))}`
}

/**
 * One approved change with its before and after, recognised again whatever else was done meanwhile. 32 hex digits: with
 * fewer, an attacker could make a harmless change and a harmful one with the same digest.
 */
export function changeDigest(change: Essential): string {
  const known = digests.get(change)
  if (known !== undefined) return known
  const made = digest(essence(change))
  digests.set(change, made)
  return made
}

/** A change is a value and stays as it is. The plan, what approves it and its record all name it by its digest. */
const digests = new WeakMap<Essential, string>()

/** A value as 32 hex digits, in any order of its properties. */
export function digest(value: unknown): string {
  return sha256(canonical(value)).slice(0, 32)
}

/** What of a change is approved. */
export type Essential = Pick<Change, 'id' | 'key' | 'user' | 'address' | 'before' | 'after' | 'was'>

/**
 * What a reviewer agrees to. Without the place in the file and what it waits for: those may differ in the rest of a
 * plan. An address that has not drifted is left out, as before that property existed: what was approved then still is.
 */
function essence({ id, key, user, address, before, after, was }: Essential): unknown {
  return { id, key, user, before, after, was: was ?? null, ...(address === undefined ? {} : { address }) }
}

/** JSON with sorted keys and NFC text: the same value is the same text. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value).normalize('NFC')
  let text = ''
  if (Array.isArray(value)) {
    for (const one of value) text += `${text === '' ? '' : ','}${canonical(one)}`
    return `[${text}]`
  }
  for (const name of Object.keys(value).toSorted() as (keyof typeof value)[])
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonical(value[name])}`
  return `{${text}}`
}

function sha256(text: string): string {
  return hash('sha256', text)
}
