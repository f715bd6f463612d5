import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { readMarker } from '../../../../src/model/marker.js'
import { pages } from '../../../fixtures/pull/pages.js'
import { golden } from '../golden.js'

test.each(Object.entries(pages))('the page "%s" reads as agreed', (name, { text }) => {
  expect(text).toBe(golden(`../pull/${name}.md`, text))
  expect(Buffer.byteLength(text)).toBeLessThan(60_000)
})

test('a later run finds what it wrote by the first line', () => {
  const kinds = Object.entries(pages).map(([name, { text }]) => [name, readMarker(text)?.kind ?? null])
  const none = ['files-only', 'proposal-withdrawn', 'hr-proposal', 'drift-settled', 'form-pull', 'taken-pull']
  expect(kinds.filter(([, kind]) => kind === null).map(([name]) => name)).toEqual(none)
  expect(readMarker(pages['plan']?.text ?? '')).toEqual({
    kind: 'plan',
    state: 'open',
    pull: 128,
    risk: 'leavers',
    shows: '7d41c9b2f05ae1cc0d2f83b6a94e17d0c5f2689ab3d47e10957cfa2be8136d04',
  })
  expect(readMarker(pages['outdated']?.text ?? '')?.state).toBe('frozen')
})
