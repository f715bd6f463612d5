import { expect, test } from 'vitest'
import { hasHidden, hiddenIn } from '../../../../src/desired/reading/hidden.js'

test('the quick test for hidden characters agrees with the slow one on every character', () => {
  const differs = (character: string) => {
    // The other character is one that only the slow test knows: it decides then.
    const slow = hasHidden(`\u{1f600}${character}`)
    return hasHidden(character) !== slow || (hiddenIn(character) !== null) !== slow
  }
  const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code))
  expect(all.filter(differs)).toEqual([])
  expect(all.filter(hasHidden).length).toBeGreaterThan(100_000)
})
