import { expect, test } from 'vitest'
import { mostUnpacked } from '../../../src/hr/limits.js'
import { openZip, ZipError } from '../../../src/hr/zip.js'
import { zipOf } from '../../support/zip.js'

function reasonOf(read: () => unknown): string {
  try {
    read()
    return 'read'
  } catch (error) {
    if (error instanceof ZipError) return error.reason
    throw error
  }
}

test('the parts of an archive are read by their names, packed or not', () => {
  for (const isStored of [false, true]) {
    const read = openZip(zipOf({ 'a.txt': 'one', 'b/ö.txt': 'two' }, { isStored }))
    expect([read('a.txt')?.toString(), read('b/ö.txt')?.toString(), read('c.txt')]).toEqual(['one', 'two', null])
  }
})

test('what a part unpacks to counts, and not what it claims', () => {
  const bomb = zipOf({ a: Buffer.alloc(mostUnpacked + 1) }, { claims: 10 })
  expect(bomb.length).toBeLessThan(100_000)
  expect(reasonOf(() => openZip(bomb)('a'))).toBe('too large')
})

test('all parts together are counted', () => {
  const half = Buffer.alloc(mostUnpacked / 2)
  const read = openZip(zipOf({ a: half, b: half, c: 'x' }))
  expect(read('a')?.length).toBe(mostUnpacked / 2)
  expect(read('b')?.length).toBe(mostUnpacked / 2)
  expect(reasonOf(() => read('c'))).toBe('too large')
})

test('a part with a password is not read', () => {
  expect(reasonOf(() => openZip(zipOf({ a: 'x' }, { isEncrypted: true }))('a'))).toBe('encrypted')
})

test('an archive that was cut off, at any byte, is damaged', () => {
  const whole = zipOf({ a: 'one', b: 'two' })
  for (let size = 0; size < whole.length; size += 1)
    expect(reasonOf(() => openZip(whole.subarray(0, size))('a'))).toBe('damaged')
})

test('an archive with any byte changed is read or refused, and nothing else', () => {
  const whole = zipOf({ a: 'one', b: 'two' })
  for (let at = 0; at < whole.length; at += 1)
    for (const byte of [0, 0x7f, 0xff]) {
      const changed = Buffer.from(whole)
      changed[at] = byte
      expect(reasonOf(() => openZip(changed)('a'))).toMatch(/^(?:read|damaged|encrypted|too large)$/)
    }
})
