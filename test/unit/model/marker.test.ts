import { expect, test } from 'vitest'
import { markerLine, readMarker, readSeen, seenLine, type Marker } from '../../../src/model/marker.js'
import type { Day } from '../../../src/model/names.js'

const marker: Marker = { kind: 'plan', state: 'open', pull: 7, risk: 'changes', shows: 'ab12' }

test('what was written is read, with anything below it', () => {
  expect(readMarker(`${markerLine(marker)}\r\nThe plan.`)).toEqual(marker)
})

test.each([
  ['not on the first line', `\n${markerLine(marker)}`],
  ['with more behind it', `${markerLine(marker)} x`],
  ['of another kind', markerLine({ ...marker, kind: 'x' as 'plan' })],
  ['of a pull below 0', markerLine({ ...marker, pull: -1 })],
  ['of a text that is no hex digits', markerLine({ ...marker, shows: 'AB' })],
  ['of an unknown risk', markerLine({ ...marker, risk: 'x' as 'changes' })],
  ['with another name', markerLine(marker).replace('"kind"', '"more":1,"kind"')],
  ['in another form', markerLine(marker).replace('":', '" :')],
  ['that is no JSON', '<!-- espalier:v1 {x} -->'],
  ['that is a list', '<!-- espalier:v1 [] -->'],
])('a marker %s is none', (_, text) => {
  expect(readMarker(text)).toBeNull()
})

test('what was seen is read anywhere; what a person has spoilt is left out', () => {
  const seen = new Map([['a'.repeat(32), '2026-12-01' as Day]])
  expect(readSeen(`x\n${seenLine(seen)}\ny`)).toEqual(seen)
  expect(
    readSeen(seenLine(new Map([...seen, ['b', '2026-12-01' as Day], ['c'.repeat(32), '2026-13-01' as Day]]))),
  ).toEqual(seen)
  expect(readSeen('<!-- espalier:seen {x} -->')).toEqual(new Map())
  expect(readSeen('')).toEqual(new Map())
})
