import { expect, test } from 'vitest'
import { likenessOf } from '../../../src/model/likeness.js'

const name = (firstName: string, lastName: string) => ({ firstName, lastName })

test.each([
  ['accents', name('José', 'Núñez'), name('Jose', 'Nunez')],
  ['NFC and NFD', name('Zoë', 'Brontë'), name('Zoë'.normalize('NFD'), 'Brontë'.normalize('NFD'))],
  ['apostrophes', name('Una', 'O’Neill'), name('Una', "O'Neill")],
  ['no apostrophe', name('Una', 'ONeill'), name('Una', 'O´Neill')],
  ['a no-break space', name('Anna\u00a0Lena', 'Meier'), name('Anna Lena', 'Meier')],
  ['a hyphen', name('Anne-Marie', 'Roux'), name('Anne Marie', 'Roux')],
  ['another hyphen', name('Anne\u2011Marie', 'Roux'), name('Annemarie', 'Roux')],
  ['capitals', name('MARA', 'LIND'), name('Mara', 'Lind')],
  ['letters with a stroke', name('Łukasz', 'Sørensen'), name('Lukasz', 'Sorensen')],
  ['ß', name('Max', 'Groß'), name('Max', 'GROSS')],
  ['full-width letters', name('Ｋｉｔ', 'Lo'), name('Kit', 'Lo')],
  ['another border between the names', name('Anna Lena', 'Meier'), name('Anna', 'Lena Meier')],
  ['a joiner', name('علی\u200cرضا', 'رضایی'), name('علیرضا', 'رضایی')],
  ['ё and е', name('Алёна', 'Зуева'), name('Алена', 'Зуева')],
])('names that look the same are: %s', (_, one, other) => {
  expect([likenessOf(one, other), likenessOf(other, one)]).toEqual(['same', 'same'])
})

test.each([
  ['the order', name('Kit', 'Lo'), name('Lo', 'Kit')],
  ['a middle initial', name('Jane A.', 'Smith'), name('Jane', 'Smith')],
  ['a middle name', name('Ada King', 'Lovelace'), name('Ada', 'Lovelace')],
  ['a second last name', name('Hana', 'Strand'), name('Hana', 'Strand-Oliveira')],
  ['ü and ue', name('Jürgen', 'Müller'), name('Juergen', 'Mueller')],
  ['the order of three', name('Anna', 'van der Berg'), name('van der Berg', 'Anna')],
])('names are near: %s', (_, one, other) => {
  expect([likenessOf(one, other), likenessOf(other, one)]).toEqual(['near', 'near'])
})

test.each([
  ['first name', name('John', 'Smith'), name('Jane', 'Smith')],
  ['last name', name('Ada', 'Lovelace'), name('Ada', 'Byron')],
  ['vowel of an Indic script', name('मीना', 'राव'), name('मन', 'राव')],
  ['kana', name('かとう', 'あい'), name('がとう', 'あい')],
  ['two initials', name('A', 'Smith'), name('B', 'Smith')],
])('names are of two people: another %s', (_, one, other) => {
  expect([likenessOf(one, other), likenessOf(other, one)]).toEqual(['other', 'other'])
})

test('no name is like another', () => {
  expect(likenessOf({}, name('Ada', 'Lovelace'))).toBe('unnamed')
  expect(likenessOf(name('', ' '), name('', ''))).toBe('unnamed')
  expect(likenessOf({ firstName: null, lastName: null }, name('Ada', 'Lovelace'))).toBe('unnamed')
})
