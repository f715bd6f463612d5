import { sink, type Safe } from './safe.js'

/** An address whose origin is ours. */
export type Url = Safe<'url'>

const { tag, made } = sink<'url'>({ kind: 'url', takes: [], harmless: encoded, between: () => '' })

/** The origin and the start of the path are words of ours, so that no value can be a part of the host. */
const origin = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\//

/**
 * An address with each foreign value as one segment of the path or one value of the query:
 * url`https://host/people/${key}?tab=${tab}`. Null if no address can hold them: an empty value, and the segments `.`
 * and `..`, which every reader of addresses resolves, encoded or not.
 */
export function url(ours: TemplateStringsArray, ...values: readonly string[]): Url | null {
  if (!origin.test(ours[0] ?? '') || values.includes('')) return null
  const { text } = tag(ours, ...values)
  return new URL(text).href === text ? made(text) : null
}

/**
 * An address on a site that the environment names, such as https://github.com: each segment of the path, and the part
 * after the #, are foreign. Null if the site is more than an origin, or no address can hold a segment.
 */
export function addressOn(site: string, path: readonly string[], place = ''): Url | null {
  if (!bareOrigin.test(site) || path.some((one) => one === '' || one === '.' || one === '..')) return null
  const text = `${site}/${path.map(encoded).join('/')}${place === '' ? '' : `#${encoded(place)}`}`
  return URL.canParse(text) && new URL(text).href === text ? made(text) : null
}

const bareOrigin = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/

/** An address that GitHub has answered with: null if it holds anything but letters, digits and the signs of a path. */
export function answeredUrl(text: string): Url | null {
  return /^https?:\/\/[a-z0-9.-]+(?::\d+)?\/[\w./#-]+$/.test(text) ? made(text) : null
}

/** `encodeURIComponent` leaves some marks that end a link in Markdown or an attribute, and fails on a lone surrogate. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}
