import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { isAsFiled } from '../../../src/action/as-filed.js'
import { formRun } from '../../../src/action/commands/form.js'
import { formBranch } from '../../../src/action/requesters.js'
import { pullCommits } from '../../../src/github/commits.js'
import { filedIssue } from '../../../src/github/filed-issue.js'
import { before } from '../../e2e/pull/small.js'
import { formText, formTitleOf } from '../../support/form-text.js'
import { bot } from '../../support/github/facts.js'
import { chartOf } from '../../support/github/chart-text.js'
import { approver, filer, formPlace, type FormPlace } from '../../support/github/form-place.js'
import { movedBy, pulledAlong } from '../../support/github/history.js'
import type { Edits } from '../../support/github/origin.js'

const people = 'org/people/all.yaml'
const text = formText('move', { person: 'Bob Example', manager: 'dan' })
let place: FormPlace
let issue: number
let pull: number
let filed: string
beforeAll(async () => {
  place = await formPlace(chartOf(before))
  issue = await place.file(filer, formTitleOf('move'), text)
  await formRun(place.job(issue, filer))
  const [[number] = [0]] = [...place.github.facts.pulls]
  pull = number
  filed = place.origin.text(headOf(), people)
})
afterAll(async () => await place.close())

/** As the form has left it. */
beforeEach(async () => {
  place.github.facts.edits.clear()
  await place.github.facts.inside('PATCH', `/repos/acme/org/issues/${issue}`, { body: text })
  await pushed(place.tip(), { [people]: filed })
})

const headOf = (): string => place.origin.tip(`refs/heads/${formBranch(issue)}`) ?? ''

/** What the run that applies says of the pull request. */
async function isProven(): Promise<boolean> {
  const job = place.job(issue, filer)
  const form = await filedIssue(job.github, issue)
  if (form === null) throw new Error('GitHub does not show the issue.')
  const at = { number: pull, head: headOf(), branch: formBranch(issue) }
  return await isAsFiled(job, form, at, await pullCommits(job.github, pull))
}

async function pushed(on: string, edits: Edits, by = bot): Promise<void> {
  const { origin, github } = place
  movedBy(github.facts, by, formBranch(issue), origin.commit(on, edits, 'x\n', { login: by.replace('[bot]', '') }))
  await pulledAlong(github.facts, by)
  origin.point(`refs/pull/${pull}/head`, headOf())
}

/** What the form says, with something else in it. */
function other(from: RegExp, to: string): string {
  const changed = filed.replace(from, to)
  expect(changed).not.toBe(filed)
  return changed
}

test('a pull request that has what the form says is proven, by whomever it was pushed, and with a newer main', async () => {
  expect(await isProven()).toBe(true)
  await pushed(place.tip(), { [people]: filed })
  expect(await isProven()).toBe(true)
  place.main({ 'README.md': 'x\n' })
  expect(await isProven()).toBe(true)
})

test.each<[string, () => Promise<void>]>([
  ['another manager', async () => await pushed(place.tip(), { [people]: other(/(bob:[^]*?manager: )dan/, '$1gus') })],
  [
    'another person as well',
    async () => await pushed(place.tip(), { [people]: other(/(cid:[^]*?manager: )"?\w+"?/, '$1gus') }),
  ],
  ['one blank more', async () => await pushed(place.tip(), { [people]: `${filed}\n` })],
  [
    'another file as well',
    async () => await pushed(place.tip(), { [people]: filed, 'org/people/b.yaml': 'people: {}\n' }),
  ],
  [
    'settings as well',
    async () => await pushed(place.tip(), { [people]: filed, 'org/espalier.yaml': (old) => `${old}#\n` }),
  ],
  ['nothing', async () => await pushed(place.tip(), { [people]: place.origin.text(place.tip(), people) })],
  ['a second commit that changes nothing', async () => await pushed(headOf(), {})],
  [
    'a commit below it',
    async () => {
      const below = place.origin.commit(place.tip(), { 'org/people/b.yaml': 'people: {}\n' }, 'x\n', { login: 'x' })
      await pushed(below, { [people]: filed })
    },
  ],
  ['a form that was edited since', async () => await place.edit(issue, filer, text.replace('dan', 'gus'))],
  ['a form that a bot has edited', async () => await place.edit(issue, 'charts[bot]', text)],
  ['a text that is no form any more', async () => await place.edit(issue, approver, 'gone')],
])('it is not with %s', async (_, change) => {
  await change()
  expect(await isProven()).toBe(false)
})

test('a push of which GitHub does not say when proves nothing', async () => {
  place.github.facts.activities.length = 0
  const job = place.job(issue, filer)
  const form = await filedIssue(job.github, issue)
  const at = { number: pull, head: headOf(), branch: 'another' }
  expect(form !== null && (await isAsFiled(job, form, at, await pullCommits(job.github, pull)))).toBe(false)
})
