import { expect, test } from 'vitest'
import { editDoneText, verbProblemsText } from '../../../src/render/verb-text.js'

const files = ['org/people/a b.yaml', 'org/people/c.yaml']
const edit = { files, branch: 'hire-ada', message: "Hire Ada O'Neil", commit: null, isDry: false, isBlocked: false }

test('the commands that propose an edit work as they are typed', () => {
  expect(editDoneText(edit).text).toBe(`Written: org/people/a b.yaml, org/people/c.yaml.
To propose it, run these commands, and open a pull request:
  git switch --create hire-ada
  git add -- 'org/people/a b.yaml' org/people/c.yaml
  git commit --message 'Hire Ada O'\\''Neil' -- 'org/people/a b.yaml' org/people/c.yaml
  git push --set-upstream origin hire-ada
`)
})

test('of a commit, the push is left; of a dry run, nothing', () => {
  const done = editDoneText({ ...edit, commit: '0123456789abcdef' }).text
  expect(done).toContain('The branch hire-ada is checked out, with commit 0123456789: ')
  expect(done).toMatch(/\n {2}git push --set-upstream origin hire-ada\n$/)
  expect(editDoneText({ ...edit, isDry: true }).text).toBe(
    'Nothing was written (--dry-run). These files would change: org/people/a b.yaml, org/people/c.yaml\n',
  )
})

test('of a blocked plan, an edit says that it is to be settled first', () => {
  const says = 'The chart is sound, but its plan would be blocked: settle what is said above before you propose it.\n'
  for (const more of [{}, { isDry: true }, { commit: '0123456789abcdef' }]) {
    expect(editDoneText({ ...edit, ...more, isBlocked: true }).text).toContain(`\n${says}`)
    expect(editDoneText({ ...edit, ...more }).text).not.toContain('blocked')
  }
})

test('problems are named by what they are about, and nothing in them acts', () => {
  const problem = (field: string, text: string) => ({ at: 0, field, message: text, near: [] })
  const shown = verbProblemsText([problem('manager', 'no \u001B[31m'), problem('chart', 'unsound')], ({ field }) => (field === 'manager' ? '--manager' : '')) // prettier-ignore
  expect(shown.text).toBe('--manager: no \\u{1b}[31m\nunsound\nNothing was written.\n')
})
