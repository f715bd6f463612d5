import { afterAll, beforeAll, expect, test } from 'vitest'
import { formEdit, type FormEdit } from '../../../src/action/form-edit.js'
import type { FormKind } from '../../../src/model/forms.js'
import { before } from '../../e2e/pull/small.js'
import { altered } from '../../support/charts.js'
import { formText } from '../../support/form-text.js'
import { chartOf } from '../../support/github/chart-text.js'
import { filer, formPlace, type FormPlace } from '../../support/github/form-place.js'

let place: FormPlace
beforeAll(async () => void (place = await formPlace(chartOf(altered(before, { gus: { status: 'left' } })))))
afterAll(async () => await place.close())

const edit = async (text: string): Promise<FormEdit> =>
  await formEdit(place.job(1, filer), text, place.tip(), new Date('2026-12-01T12:00:00Z'))
const edited = async (kind: FormKind, answers: Readonly<Record<string, string>>): Promise<FormEdit> =>
  await edit(formText(kind, answers))

const zoe = { firstName: 'Zoe', lastName: 'Byron', email: 'zoe@acme.example', manager: 'Dan Example' }

test('a form edits the files of people, by their paths from the top; what is so already changes none', async () => {
  const hire = await edited('hire', { ...zoe, id: '0042', on: '2027-02-01' })
  expect(hire).toMatchObject({ kind: 'edited' })
  const texts = hire.kind === 'edited' ? [...hire.files] : []
  expect(texts.map(([path]) => path)).toEqual(['org/people/all.yaml'])
  for (const part of ['zoe.byron:', '0042', 'manager: dan', 'start: 2027-02-01']) expect(texts[0]?.[1]).toContain(part)
  const same = await edited('move', { person: 'bob@acme.example', manager: 'Ann Example' })
  expect(same).toMatchObject({ kind: 'edited', files: new Map() })
})

test.each<[string, FormKind, Readonly<Record<string, string>>, string | null, readonly string[]]>([
  [
    'an unknown manager',
    'move',
    { person: 'bob', manager: 'Dan Exampel' },
    'New manager',
    ['Dan Exampel', 'Dan Example'],
  ],
  ['an unknown person', 'leave', { person: 'Mallory' }, 'Who leaves', ['Mallory']],
  ['reports that are left behind', 'leave', { person: 'ann' }, 'New manager of the direct reports', ['bob', 'cid']],
  [
    'a name that is there',
    'hire',
    { ...zoe, firstName: 'Bob', lastName: 'Example' },
    'First name',
    ['bob', 'same name, answer "yes" to'],
  ],
  ['an address that is there', 'hire', { ...zoe, email: 'bob@acme.example' }, 'E-mail address', ['bob@acme.example']],
  [
    'a name of one who has left',
    'hire',
    { ...zoe, firstName: 'Gus', lastName: 'Example' },
    'First name',
    ['back, run "espalier rehire"', 'answer "yes"'],
  ],
  ['a person who has left', 'move', { person: 'gus', manager: 'dan' }, 'Who moves', ['back, run "espalier rehire" in']],
  ['a loop', 'move', { person: 'ann', manager: 'bob' }, 'New manager', []],
])('a form with %s is wrong in that field', async (_, kind, answers, label, parts) => {
  const found = await edited(kind, answers)
  const [problem, ...more] = found.kind === 'wrong' ? found.problems : []
  expect([problem?.label, more]).toEqual([label, []])
  for (const part of parts) expect(`${problem?.message ?? ''} ${problem?.near.join(' ') ?? ''}`).toContain(part)
})

test('a text that is no form is wrong as a whole', async () => {
  for (const text of ['', 'Please move Bob.', formText('move', {}).replace('### New manager', '### Boss')])
    expect(await edit(text)).toMatchObject({ kind: 'wrong', problems: [{ label: null }] })
})
