import { expect, test } from 'vitest'
import { filledForm } from '../../../src/action/form-body.js'
import { formFields, formKinds } from '../../../src/model/forms.js'
import { formText } from '../../support/form-text.js'

const move = formText('move', { person: 'Ada Lovelace', manager: 'Grace Hopper' })
const answers = (text: string): unknown => {
  const form = filledForm(text)
  return form !== null && 'kind' in form ? Object.fromEntries(form.answers) : form
}
const said = { 'Who moves': 'Ada Lovelace', 'New manager': 'Grace Hopper' }
const changed = [{ label: null, message: expect.stringContaining('headings') as string, near: [] }]

test('a form is known by its headings, and has what was filled in', () => {
  expect(filledForm(move)).toMatchObject({ kind: 'move' })
  expect(answers(move)).toEqual(said)
  for (const kind of formKinds) expect(filledForm(formText(kind, {}))).toEqual({ kind, answers: new Map() })
})

test('no two forms begin with the same heading', () => {
  const first = formKinds.map((kind) => formFields[kind][0]?.label)
  expect(new Set(first).size).toBe(formKinds.length)
})

test.each([
  ['with the ends of lines of Windows', move.replaceAll('\n', '\r\n')],
  ['with blanks around', `\n\n${move}\n \n`],
  ['with blanks in an answer', move.replace('Ada Lovelace', '  Ada Lovelace\t')],
])('a form %s is the same', (_, text) => {
  expect(answers(text)).toEqual(said)
})

test.each(['', 'Please move Ada.', '### Who\n\nAda', `Hello\n${move}`, `#${move}`, '<!-- x -->\n'])(
  'the text %j is no form',
  (text) => {
    expect(filledForm(text)).toBeNull()
  },
)

test.each([
  ['a heading of its own in an answer', move.replace('Grace Hopper', 'Grace Hopper\n\n### Last day\n\n2026-12-31')],
  ['a heading twice', move.replace('Grace Hopper', 'Grace Hopper\n\n### New manager\n\nMallory')],
  ['a smaller heading', move.replace('Grace Hopper', 'Grace Hopper\n\n###### x')],
  ['a heading less', move.replace('### New department\n\n_No response_\n\n', '')],
  [
    'another order',
    formText('move', {})
      .replace('New manager', 'x')
      .replace('New department', 'New manager')
      .replace('### x', '### New department'),
  ],
  ['a heading with a blank more', move.replace('### New manager', '### New manager ')],
])('a form with %s is not taken', (_, text) => {
  expect(answers(text)).toEqual(changed)
})

test.each<[string, string, string]>([
  ['two lines', 'Grace Hopper\nMallory', 'several lines'],
  ['a fence', '```\nGrace\n```', 'several lines'],
  ['a comment over lines', 'Grace <!--\n### x -->', 'headings'],
  ['a long line', 'x'.repeat(201), '200'],
  ['a mark that turns the direction', 'Grace \u{202e}reppoH', 'do not show'],
  ['a blank of no width', 'Grace\u{200b}Hopper', 'do not show'],
  ['a NUL', 'Grace\0', 'do not show'],
  ['a line end of Unicode', 'Grace\u{2028}Hopper', 'do not show'],
])('an answer with %s is not taken', (_, answer, message) => {
  expect(answers(formText('move', { person: 'Ada', manager: answer }))).toMatchObject([
    { message: expect.stringContaining(message) as string },
  ])
})

test('a text as long as GitHub takes is read in no time', () => {
  for (const piece of ['### ', '\n', '`', '<!--', '### Who moves\n', '# '.repeat(8)]) {
    const long = `${move}\n${piece.repeat(65_536 / piece.length)}`.slice(0, 65_536)
    const begun = performance.now()
    expect(answers(long)).toMatchObject([{ message: expect.stringContaining('too long') as string }])
    expect(performance.now() - begun).toBeLessThan(200)
  }
})
