import { expect, test } from 'vitest'
import { formKinds } from '../../../../src/model/forms.js'
import { readMarker } from '../../../../src/model/marker.js'
import { formAnswer, formProposal, type FormAnswer } from '../../../../src/render/pull/form-pages.js'
import { pageText } from '../../../../src/render/pull/page.js'

const textOf = (answer: FormAnswer): string => pageText(formAnswer(answer, { pull: 5, run: null })).text
const proposed = { kind: 'proposed', pull: 7, notes: [] } as const

test('each answer is found again on its issue', () => {
  const answers: readonly FormAnswer[] = [
    { ...proposed, startsChecks: true },
    { kind: 'left', pull: null },
    { kind: 'so already' },
    { kind: 'refused', why: 'x' },
    { kind: 'wrong', problems: [], pull: null },
  ]
  for (const answer of answers)
    expect(readMarker(textOf(answer))).toMatchObject({ kind: 'form', pull: 5, state: 'open' })
})

test('only without an app it says that no checks start', () => {
  expect(textOf({ ...proposed, startsChecks: true })).not.toContain('no checks')
  expect(textOf({ ...proposed, startsChecks: false })).toContain('no checks')
})

test('a near name is listed unless the message has it', () => {
  const wrong = (message: string): string =>
    textOf({ kind: 'wrong', problems: [{ label: 'Manager', message, near: ['Ada (ada)'] }], pull: 7 })
  expect(wrong('There is none.')).toContain('Nearest: `Ada (ada)`.')
  expect(wrong('Did you mean Ada (ada)?')).not.toContain('Nearest')
  expect(wrong('x')).toContain('#7 has what the form said before')
})

test('the pull request of each form closes its issue, and names its filer without a mention', () => {
  for (const kind of formKinds) {
    const answers = new Map([['Who moves', '@acme/all']])
    const { title, body } = formProposal({ issue: 5, filer: 'hr-lead', kind, answers, notes: ['Then bob leaves.'] })
    expect(title.text).toMatch(/^[A-Z][a-z ]+ · form 5$/)
    expect(body.text).toMatch(/^hr-lead asks[^]*`@acme\/all`[^]*Then bob leaves\.[^]*Closes #5\n$/)
  }
})

test('an answer that would be Markdown stays one cell of text', () => {
  const answers = new Map([
    ['Who leaves', 'Ada | Lovelace'],
    ['Last day', '@acme/all | x\n\n# y `'],
  ])
  const { body } = formProposal({ issue: 5, filer: 'hr-lead', kind: 'leave', answers, notes: [] })
  expect(body.text).toContain('| Who leaves | `Ada \\u{7c} Lovelace` |\n')
  expect(body.text.split('\n').filter((line) => line.startsWith('| Last day'))).toHaveLength(1)
  expect(body.text).not.toMatch(/^# y/m)
})

test.each<[FormAnswer, string, string]>([
  [{ ...proposed, startsChecks: true, notes: ['A note.'] }, 'Pull request #7 has this change', 'A note.'],
  [{ kind: 'left', pull: 7 }, 'in other hands', 'have pushed to #7'],
  [{ kind: 'left', pull: null }, 'in other hands', 'have pushed to its branch'],
  [{ kind: 'so already' }, 'The chart says this already', 'There is nothing to change.'],
  [{ kind: 'refused', why: 'Only people who may write.' }, 'not taken', 'Only people who may write.'],
  [{ kind: 'wrong', problems: [], pull: null }, 'needs a correction', 'Edit the form'],
])('%j says so in its heading, and what to do', (answer, title, says) => {
  const [, heading = '', ...rest] = textOf(answer).split('\n')
  expect(heading).toMatch(/^## /)
  expect(heading).toContain(title)
  expect(rest.join('\n')).toContain(says)
})
