import { expect, test } from 'vitest'
import type { PersonKey } from '../../../src/model/names.js'
import { formLines } from '../../../src/render/form-lines.js'

const said = (...forms: readonly (readonly [sent: string, shown: string])[]): readonly string[] =>
  formLines(forms.map(([sent, shown]) => ({ key: 'ann' as PersonKey, field: 'department' as const, sent, shown }))).map(
    ({ text }) => text,
  )

test('what a service makes of its texts is said with one example for each field', () => {
  expect(said()).toEqual([])
  expect(said(['Sales', 'sales'], ['Legal', 'legal'])).toEqual([
    'Small Improvements keeps what it was sent in another form. From now on, that is no change:',
    '  department of 2 people, such as "Sales", kept as "sales"',
  ])
  expect(said(['Café', 'Cafe\u0301'])[1]).toMatch(/ of 1 person, such as .*, which looks the same$/)
})
