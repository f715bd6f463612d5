import type { RawAnswer } from './ask.js'

/** A host of Small Improvements in a text. */
const vendorHost = /\b(?:[a-z0-9-]{1,40}\.){1,3}small-improvements\.com\b/g

/**
 * The address at which a rejection says that the service is: where the list is redirected to, or the same path at a host
 * of Small Improvements that it names; null if it names none. The text is foreign: only plain addresses are taken from it.
 */
export function addressIn(heard: Extract<RawAnswer, { kind: 'answer' }>, baseUrl: string): string | null {
  const base = new URL(baseUrl)
  const { location } = heard.headers
  if (typeof location === 'string') return redirectedTo(location, baseUrl)
  const named = heard.text.slice(0, 4096).match(vendorHost) ?? []
  const other = named.find((host) => host !== base.host)
  return other === undefined ? null : `https://${other}${base.pathname}`
}

function redirectedTo(location: string, baseUrl: string): string | null {
  if (!URL.canParse(location, baseUrl)) return null
  const { origin, pathname } = new URL(location, baseUrl)
  const path = /^((?:\/[\w-]{1,40}){0,5})\/users\/?$/.exec(pathname)?.[1]
  return path === undefined || !/^https?:\/\/[\w.:-]{1,200}$/.test(origin) ? null : origin + path
}
