import { expect, test } from 'vitest'
import { formText, formTitleOf } from '../../support/form-text.js'
import { evidenceOf, expectHead, expectWritten } from '../../support/github/ends.js'
import { bot } from '../../support/github/facts.js'
import { account } from '../../support/github/history.js'
import { previewChanged } from '../../support/github/happenings.js'
import { file, type FiledForm } from '../../support/github/issue.js'
import { checksOf, type PullRequest } from '../../support/github/pull-request.js'
import { appLogin, director, hr, stranger, type Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'
import { expectNothingWritten } from '../../support/stage.js'
import type { FormKind } from '../../../src/model/forms.js'
import { expectRun, outputsOf } from './outputs.js'
import { settled } from './small.js'

const workflows = ['plan', 'form', 'apply', 'schedule', 'validate']
const people = 'org/people/all.yaml'

async function formable(more: Parameters<typeof settled>[0] = {}): Promise<Repository> {
  const repo = await settled({ workflows, git: 'http', owners: `* @${director} @${hr}\n`, ...more })
  repo.github.facts.readers.add(stranger)
  return repo
}

const fileForm = async (
  repo: Repository,
  kind: FormKind,
  answers: Readonly<Record<string, string>>,
  by = hr,
): Promise<FiledForm> => await file(repo, by, formTitleOf(kind), formText(kind, answers))

const move = { person: 'Bob Example', manager: 'dan' }

async function pullOf(form: FiledForm): Promise<PullRequest> {
  const pull = await form.pull()
  if (pull === null) throw new Error('The form has no pull request.')
  return pull
}

/** A person closes the pull request and opens it again, as its text says: then the workflows run. */
async function reopened(repo: Repository, { number }: PullRequest): Promise<void> {
  await repo.happened(await previewChanged(repo.github, { number, action: 'reopened', by: stranger }))
}

test('a form becomes a branch, a commit of its filer and a pull request that starts no checks; it is answered once', async () => {
  const repo = await formable()
  const form = await fileForm(repo, 'move', move)
  expectRun(form.runs[0], 'success')
  expect(outputsOf(form.runs[0])).toMatchObject({ 'exit-code': '0', result: 'ok' })
  const pull = await pullOf(form)
  const { origin, github } = repo
  expect(origin.say(['log', '-1', '--format=%an', pull.head()])).toBe(hr)
  expect(origin.say(['diff', '--name-only', `${repo.tip()}..${pull.head()}`])).toBe(people)
  expect(origin.text(pull.head(), people)).toMatch(/bob:[^]*?manager: dan/)
  const told = (await github.as(hr)('GET', `/repos/${github.facts.repository}/pulls/${pull.number}`)) as {
    readonly title: string
    readonly body: string
  }
  expect(told.title).toBe(`Move · form ${form.number}`)
  expect(told.body).toContain(`Closes #${form.number}`)
  expect(told.body).toContain('close this pull request and open it again')
  expect(await checksOf(repo, pull.head())).toEqual([])
  expect(form.runs.flatMap(({ jobs }) => jobs.flatMap((job) => job.secretsRead))).toEqual([])
  expect(await form.answers()).toEqual([expect.stringContaining(`#${pull.number} has this change`)])

  // The same again, by an edit that changes nothing and by opening it again: no push, no second answer.
  const before = pull.head()
  expectRun((await form.edit(formText('move', move)))[0], 'success')
  await form.close()
  expectRun((await form.reopen())[0], 'success')
  expect([(await pullOf(form)).number, pull.head()]).toEqual([pull.number, before])

  // Edited: the same pull request, with the other manager.
  expectRun((await form.edit(formText('move', { ...move, manager: 'Gus Example' })))[0], 'success')
  expect([(await pullOf(form)).number, pull.head() === before]).toEqual([pull.number, false])
  expect(origin.text(pull.head(), people)).toMatch(/bob:[^]*?manager: gus/)
  expect(await form.answers()).toHaveLength(1)

  // Wrong: it says what, with the nearest name, and the pull request stays as it is.
  const [wrong] = await form.edit(formText('move', { ...move, manager: 'Gus Exampel' }))
  expect(outputsOf(wrong)).toMatchObject({ 'exit-code': '0', result: 'invalid' })
  const [answer = '', ...more] = await form.answers()
  expect(more).toEqual([])
  for (const part of ['**New manager:**', 'Gus Example', `#${pull.number}`]) expect(answer).toContain(part)
})

long(
  'from a form to its account: its filer does not approve it, one other person does, and the record names the filer',
  async () => {
    const repo = await formable()
    const form = await fileForm(repo, 'move', move)
    const pull = await pullOf(form)
    await reopened(repo, pull)
    expect((await pull.comments()).map(({ body }) => body)).toEqual([expect.stringContaining('Bob Example') as string])
    await pull.approve(hr)
    await pull.approve(director)
    expectRun((await pull.merge('squash', stranger))[0], 'success')
    await expectHead(repo, { made: 0, changed: 1 })
    expect(evidenceOf(repo).at(-1)).toMatchObject({ pulls: [{ number: pull.number, author: hr }] })

    // Filed by one owner, edited by the other: both have asked for it, and none of them approves it.
    const other = await fileForm(repo, 'rename', { person: 'cid', lastName: 'Married' })
    await other.edit(formText('rename', { person: 'cid', lastName: 'Newly-Married' }), director)
    const second = await pullOf(other)
    await reopened(repo, second)
    await second.approve(director)
    await second.approve(hr)
    const [refused] = await second.merge('merge', director)
    expect(outputsOf(refused)).toMatchObject({ 'exit-code': '5' })
    expectWritten(repo, { made: 0, changed: 1 })
  },
)

long('a bot that pushes anything else than the form says hides a person: two have to approve', async () => {
  const repo = await formable()
  const form = await fileForm(repo, 'move', move)
  const pull = await pullOf(form)
  // A workflow on a branch of a writer: the commit looks the same, but for its manager.
  const now = repo.origin.text(pull.head(), people)
  const { tip, origin } = repo
  await pull.force(
    origin.commit(tip(), { [people]: now.replace(/(bob:[^]*?manager: )dan/, '$1gus') }, 'x\n', { login: hr }),
  )
  repo.github.facts.activities.splice(-1, 1, { ...repo.github.facts.activities.at(-1), actor: account(bot) } as never)
  await reopened(repo, pull)
  await pull.approve(director)
  const [refused] = await pull.merge('merge', stranger)
  expect(outputsOf(refused)).toMatchObject({ 'exit-code': '5' })
  expectNothingWritten(repo.sandbox)
})

long('a reader gets one polite answer and nothing else, also if a writer edits the form', async () => {
  const repo = await formable()
  const form = await fileForm(repo, 'move', move, stranger)
  expect(outputsOf(form.runs[0])).toMatchObject({ 'exit-code': '0', result: 'refused' })
  expect(await form.answers()).toEqual([expect.stringContaining('Only people who may push')])
  expect(outputsOf((await form.edit(formText('move', { ...move, manager: 'gus' }), hr))[0])).toMatchObject({
    result: 'refused',
  })
  expect([await form.answers(), await form.pull()]).toEqual([
    [expect.stringContaining('Only people who may push')],
    null,
  ])
  expect(repo.origin.say(['for-each-ref', '--format=%(refname)', 'refs/heads/espalier/'])).toBe('')

  // A reader edits the form of a writer: GitHub lets no one do that, and it would not be taken.
  const own = await fileForm(repo, 'move', move)
  const head = (await pullOf(own)).head()
  expect(outputsOf((await own.edit(formText('move', { ...move, manager: 'gus' }), stranger))[0])).toMatchObject({
    result: 'refused',
  })
  expect((await pullOf(own)).head()).toBe(head)
})

long('an issue that is no form, a closed form and the eleventh edit in an hour start nothing', async () => {
  const repo = await formable()
  const plain = await file(repo, hr, 'A question', formText('move', move))
  expect(plain.runs.map((run) => run.conclusion())).toEqual(['skipped'])
  const form = await fileForm(repo, 'move', move)
  await form.close()
  const head = (await pullOf(form)).head()
  const [closed] = await form.edit(formText('move', { ...move, manager: 'gus' }))
  expect(outputsOf(closed)).toMatchObject({ result: 'no-changes' })
  expect((await pullOf(form)).head()).toBe(head)
  const edits = repo.github.facts.edits
  const [one] = edits.get(form.number) ?? []
  edits.set(
    form.number,
    Array.from({ length: 10 }, () => one as NonNullable<typeof one>),
  )
  const [last] = await form.reopen()
  expect(outputsOf(last)).toMatchObject({ result: 'ok' })
  const [tooOften] = await form.edit(formText('move', move))
  expect(outputsOf(tooOften)).toMatchObject({ result: 'refused' })
  expect((await form.answers()).join('')).toContain('more than 10 times')
})

long(
  'an app opens the pull request with its own token: its checks start, and it may ask who is in the team',
  async () => {
    const settings = (old: string): string => `${old}forms: { team: people-ops }\n`
    const withApp = (old: string): string =>
      old
        .replace('    runs-on:', '    environment: espalier-plan\n    runs-on:')
        .replace('command: form', 'command: form\n          pull-token: ${{ secrets.APP_TOKEN }}')
    const repo = await formable()
    const { facts } = repo.github
    // Without it, the token of the job may not ask.
    await repo.commit({ 'org/espalier.yaml': settings })
    facts.teams.set('people-ops', [stranger])
    const early = await fileForm(repo, 'move', move, stranger)
    expect((await early.answers()).join('')).toContain('may not ask who is in the team')
    await repo.commit({ '.github/workflows/espalier-form.yml': withApp })
    for (const [token, rights] of facts.jobs)
      if (rights.login === appLogin)
        facts.jobs.set(token, { ...rights, permissions: { ...rights.permissions, members: 'read' } })
    const form = await fileForm(repo, 'move', move, stranger)
    const pull = await pullOf(form)
    expect((await pull.comments()).map(({ body }) => body)).toEqual([expect.stringContaining('Bob Example') as string])
    expect(await checksOf(repo, pull.head())).toMatchObject([{ name: 'espalier / plan' }])
    const [answer = ''] = await form.answers()
    expect(answer).not.toContain('starts no checks')
    await pull.approve(director)
    expectRun((await pull.merge('merge', director))[0], 'success')
    expect(evidenceOf(repo).at(-1)).toMatchObject({ pulls: [{ author: stranger }] })
  },
)
