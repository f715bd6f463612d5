import * as fc from 'fast-check'
import process from 'node:process'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { keyFinder } from '../../../src/live/key.js'

const keys = fc.string({ unit: fc.constantFrom(...signs('!', '~')), minLength: 16, maxLength: 60 })

function signs(first: string, last: string): string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at))
}

/** How services and libraries write a text. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  JSON: (text) => JSON.stringify(text),
  'JSON of every sign': (text) => text.replace(/./gsu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'a URL': encodeURIComponent,
  'a URL in JSON': (text) => JSON.stringify(encodeURIComponent(text)),
  'HTML in numbers': (text) => text.replace(/[^a-z0-9]/gi, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
  'HTML in JSON': (text) => JSON.stringify(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  hex: (text) => Buffer.from(text).toString('hex'),
  HEX: (text) => Buffer.from(text).toString('hex').toUpperCase(),
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
} // prettier-ignore

describe('the key in a text', () => {
  it.each(Object.entries(ways))('is found, whole and in part, wherever it stands: %s', (_name, write) => {
    fc.assert(
      fc.property(keys, fc.string(), fc.string(), (key, before, after) => {
        const finder = keyFinder(key)
        const text = write(`${before}${key}${after}`)
        expect(finder.isIn(text)).toBe(true)
        expect(finder.isPartlyIn(text)).toBe(true)
      }),
    )
  })

  it('is found wherever it stands in a long text, in as much time as the length of the text asks for', () => {
    const key = `SIKEY_7f/Qz+9=Kx&Tm%2FvB"s\\w<Rj>'d~e:G?h#L@pY3`
    const { isIn } = keyFinder(key)
    const written = ways['JSON of every sign']!(key)
    for (const at of [65_536, 65_536 - 1, 65_536 - written.length + 1, 70_000, 131_072 - 100])
      for (const after of ['', ' '.repeat(100_000)]) expect(isIn(' '.repeat(at) + written + after)).toBe(true)
    const started = process.cpuUsage()
    const before = process.memoryUsage().rss
    expect(isIn('\\n'.repeat(8 * 1024 * 1024))).toBe(false)
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6).toBeLessThan(4)
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(256)
  })

  it('is found in part by any twelve of its signs, whatever their case', () => {
    fc.assert(
      fc.property(keys, fc.nat(), (key, at) => {
        const piece = key.slice(at % (key.length - 11)).slice(0, 12)
        expect(keyFinder(key).isPartlyIn(`(${piece.toUpperCase()})`)).toBe(true)
      }),
    )
  })

  it('is not found where it is not', () => {
    fc.assert(
      fc.property(keys, fc.string({ unit: 'grapheme', maxLength: 200 }), (key, text) => {
        fc.pre(!text.includes(key.slice(0, 4)))
        const { isIn, isPartlyIn, hide } = keyFinder(key)
        expect([isIn(text), isPartlyIn(text), hide(text)]).toEqual([false, false, text])
      }),
    )
  })

  it('is hidden, and everything else stays', () => {
    const key = 'SIKEY_a+b/c=d&e%f'
    const base64 = Buffer.from(key).toString('base64')
    const hidden = keyFinder(key).hide(`one ${key} two ${base64} three ${Buffer.from(key).toString('hex')} four`)
    expect(hidden).toMatch(/^one \(the API key\) two \(the API key\).{0,4} three \(the API key\) four$/)
  })

  it('is not looked for if it is missing or so short that it could be a word', () => {
    for (const key of [undefined, '', 'key', 'sandbox-key']) {
      const finder = keyFinder(key)
      expect([finder.isIn('the sandbox-key'), finder.isPartlyIn('the sandbox-key')]).toEqual([false, false])
      expect(finder.hide('the sandbox-key')).toBe('the sandbox-key')
    }
  })

  it('is not in what is printed of its finder', () => {
    const finder = keyFinder('SIKEY_a+b/c=d&e%f')
    expect(inspect(finder, { depth: 9, showHidden: true })).not.toContain('SIKEY')
  })
})
