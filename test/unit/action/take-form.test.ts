import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeForm, type FormResult } from '../../../src/action/take-form.js'
import { filedIssue } from '../../../src/github/filed-issue.js'
import { before } from '../../e2e/pull/small.js'
import { formText, formTitleOf } from '../../support/form-text.js'
import { chartOf } from '../../support/github/chart-text.js'
import { approver, filer, formPlace, type FormPlace } from '../../support/github/form-place.js'

let place: FormPlace
beforeAll(async () => void (place = await formPlace(chartOf(before))))
afterAll(async () => await place.close())

const text = formText('move', { person: 'bob', manager: 'dan' })

async function taken(issue: number, by = filer): Promise<FormResult> {
  const job = place.job(issue, by)
  const form = await filedIssue(job.github, issue)
  if (form === null) throw new Error('GitHub does not show the issue.')
  return await takeForm(job, { issue, form, by, base: 'main', tip: place.tip() }, job.github)
}

test('a form is proposed, once; if the chart says it already, its pull request is closed', async () => {
  const issue = await place.file(filer, formTitleOf('move'), text)
  const first = await taken(issue)
  expect(first.answer).toMatchObject({ kind: 'proposed', startsChecks: false })
  expect(await taken(issue, approver)).toEqual(first)
  await place.edit(issue, filer, formText('move', { person: 'bob', manager: 'Dann' }))
  expect((await taken(issue)).answer).toMatchObject({ kind: 'wrong', pull: expect.any(Number) as number })
  await place.edit(issue, filer, formText('move', { person: 'bob', manager: 'ann' }))
  expect(await taken(issue)).toEqual({ answer: { kind: 'so already' }, url: '' })
  expect(place.origin.tip(`refs/heads/espalier/form-${issue}`)).toBeNull()
})

test('a form of a person who may not, or edited by one, is refused, and no branch is made', async () => {
  place.github.facts.readers.add(approver)
  const own = await place.file(filer, formTitleOf('move'), text)
  expect((await taken(own, approver)).answer).toMatchObject({ kind: 'refused' })
  const other = await place.file(approver, formTitleOf('move'), text)
  expect((await taken(other)).answer).toMatchObject({ kind: 'refused' })
  expect(place.origin.say(['for-each-ref', 'refs/heads/espalier/'])).toBe('')
})

test('ten edits within an hour are taken, and an eleventh is not until the hour has passed', async () => {
  const issue = await place.file(filer, formTitleOf('move'), text)
  const job = place.job(issue, filer)
  const form = await filedIssue(job.github, issue)
  if (form === null) throw new Error('GitHub does not show the issue.')
  const [now, minute] = [job.host.now().getTime(), 60_000]
  const kindAfter = async (...edits: readonly number[]): Promise<string> => {
    const edited = { issue, form: { ...form, edits }, by: filer, base: 'main', tip: place.tip() }
    return (await takeForm(job, edited, job.github)).answer.kind
  }
  const ten = Array.from({ length: 10 }, (_, at) => now - at * minute)
  expect(await kindAfter(...ten, now - 58 * minute)).toBe('refused')
  expect(await kindAfter(...ten, now - 61 * minute)).toBe('proposed')
})
