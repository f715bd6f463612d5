import { expect } from 'vitest'
import { readPlanRecord, recordText } from '../../../src/github/plan-record.js'
import { create } from '../../../src/sandbox/company.js'
import { withSeal } from '../../../src/state/seal.js'
import { named } from '../../support/charts.js'
import { fileOf } from '../../support/github/chart-text.js'
import { evidenceOf, expectHead } from '../../support/github/ends.js'
import type { Edits } from '../../support/github/origin.js'
import { asJob, checksOf, issuesOf, open, type Check, type PullRequest } from '../../support/github/pull-request.js'
import { director, hr, stranger, type Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'
import { sealer } from '../../support/seals.js'
import { expectNothingWritten, userWith } from '../../support/stage.js'
import { outputsOf } from './outputs.js'
import { edited, settled } from './small.js'

const all = 'org/people/all.yaml'
const hire: Edits = { 'org/people/more.yaml': fileOf({ marc: named('marc', 'ann') }) }
/** Gus, the last of the file, leaves. */
const leaver: Edits = { [all]: (old) => `${old}    status: left\n` }

/** The plans of a commit as its checks keep them, oldest first. */
async function plansOf(repo: Repository, commit: string): Promise<readonly Check[]> {
  const checks = await checksOf(repo, commit)
  return checks.filter(({ name }) => name === 'espalier / plan').toSorted((a, b) => a.id - b.id)
}

/** What no one has approved, by the issue about failures. */
async function refusedIn(repo: Repository): Promise<string> {
  const found = (await issuesOf(repo)).find(({ state, title }) => state === 'open' && title.includes('a run failed'))
  return found?.body ?? ''
}

/** A move and a hire are approved. Then main gets a leaver, and the hire an account of an administrator. */
async function grown(): Promise<{
  readonly repo: Repository
  readonly pull: PullRequest
  readonly again: () => Promise<void>
}> {
  const repo = await settled()
  const pull = await open(repo, 'plan', { ...edited({ bob: { manager: 'dan' } }), ...hire })
  await pull.approve()
  await repo.holding(async () => await repo.commit(leaver))
  create(repo.sandbox.company, { email: 'marc@acme.example', firstName: 'Marc', lastName: 'Example', role: 'admin' })
  const again = async (): Promise<void> => void (await pull.opened[0]?.start())
  return { repo, pull, again }
}

long('what a plan gains after the approval is in a new comment that says so, and is not applied', async () => {
  const { repo, pull, again } = await grown()
  const [first] = await pull.comments()
  await again()
  const [old, fresh] = await pull.comments()
  expect(old?.id).toBe(first?.id)
  expect(fresh?.body.split('\n')[1]).toContain(`lines that were added after ${director} approved.`)
  expect(fresh?.body).toContain('Gus Example')
  // It is told once: the next run edits the comment.
  await again()
  expect(await pull.comments()).toHaveLength(2)

  // The approval of a person who owns nothing is none.
  await pull.approve(stranger)
  const [run] = await pull.merge()
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '5', leavers: '1' })
  const refused = await refusedIn(repo)
  expect(refused).toContain('Gus Example')
  expect(refused).toContain('Marc Example')
  expect(refused).not.toContain('Bob Example')
  expectNothingWritten(repo.sandbox)
})

long('what a plan gains after the approval is applied once that is approved as well', async () => {
  const { repo, pull, again } = await grown()
  await again()
  await pull.approve()
  const [run] = await pull.merge()
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '0', leavers: '1' })
  expect(userWith(repo.sandbox, 'gus@acme.example').active).toBe(false)
  expect(userWith(repo.sandbox, 'bob@acme.example').managerId).toBe('id-dan')
})

long(
  'a check that is posted after the merge approves nothing: not the copy of another plan, and none without a seal',
  async () => {
    const repo = await settled()
    const other = await open(repo, 'other', edited({ bob: { manager: 'dan' } }))
    await other.approve()
    await other.merge()
    const pulls: PullRequest[] = []
    await repo.holding(async () => pulls.push(await open(repo, 'unplanned', leaver)))
    const [pull] = pulls as [PullRequest]
    const [run] = await pull.merge()
    expect(outputsOf(run)).toMatchObject({ 'exit-code': '5', leavers: '1' })

    const month = new Date(Date.now() - 30 * 86_400_000).toISOString()
    const [copied] = await plansOf(repo, other.head())
    const record = readPlanRecord(copied?.output.text ?? '')
    if (record === null) throw new Error('the other plan has no record')
    const made = { ...record.record, pull: pull.number, head: pull.head(), at: month }
    const unsealed = recordText(made, (json) => json)
    for (const text of [copied?.output.text ?? '', unsealed]) {
      const output = { title: 'Espalier plan: 1 leaver', summary: 'As it was shown.', text }
      const times = { started_at: month, completed_at: month }
      const check = {
        name: 'espalier / plan',
        head_sha: pull.head(),
        status: 'completed',
        conclusion: 'success',
        output,
      }
      await asJob(repo, 'POST', '/check-runs', { ...check, ...times })
      expect(outputsOf(await repo.dispatch('apply'))).toMatchObject({ 'exit-code': '5', leavers: '1' })
    }
    expect(userWith(repo.sandbox, 'gus@acme.example').active).toBe(true)
  },
)

const ending = (key: string, line: string): Edits => ({
  [all]: (old) => old.replace(new RegExp(`(  ${key}:\\n(?: {4}.*\\n)*)`), `$1    ${line}\n`),
})

long('who moves or writes anew a line for a later day has not approved it: the evidence names who has', async () => {
  const repo = await settled()
  const first = await open(repo, 'fay', ending('fay', 'end: 2026-12-05'))
  await first.approve()
  expect(outputsOf((await first.merge())[0])['exit-code']).toBe('0')
  // This line is shown by no pull request but the one that writes it anew.
  await repo.holding(async () => await repo.commit(ending('eva', 'end: 2026-12-05')))
  const anew = (old: string): string => old.replaceAll('end: 2026-12-05', 'end: "2026-12-05" # their last day')
  const second = await open(repo, 'anew', { [all]: anew })
  await second.approve()
  expect(outputsOf((await second.merge())[0])['exit-code']).toBe('0')
  expectNothingWritten(repo.sandbox)
  expect(outputsOf(await repo.schedule('2026-12-06'))).toMatchObject({ 'exit-code': '0', leavers: '2' })
  const { changes } = evidenceOf(repo).at(-1) as { changes: readonly { key: string; allowed: unknown }[] }
  const allowed = Object.fromEntries(changes.map((change) => [change.key, change.allowed]))
  expect(allowed).toMatchObject({ fay: { as: 'due', pull: first.number }, eva: { as: 'due', pull: second.number } })
})

/** Writes another text into a check that is there. */
async function rewritten(repo: Repository, check: Check | undefined, text: string): Promise<void> {
  const { title, summary } = check?.output ?? { title: '', summary: '' }
  await asJob(repo, 'PATCH', `/check-runs/${check?.id}`, { output: { title, summary, text } })
}

long(
  'nothing counts without an approval of an owner that stands, or without each record of what was shown',
  async () => {
    const repo = await settled()
    const move = async (key: string, manager: string): Promise<PullRequest> =>
      await open(repo, key, edited({ [key]: { manager } }))
    const approved = await open(repo, 'ann', edited({ ann: { department: 'Sales' } }))
    const [dismissed, own, hidden] = [await move('bob', 'dan'), await move('cid', 'dan'), await move('eva', 'ann')]
    const [gap, changed, blanked] = [await move('fay', 'ann'), await move('gus', 'ann'), await open(repo, 'marc', hire)]

    await dismissed.approve()
    await dismissed.dismiss()
    await hidden.pushAs('github-actions[bot]', { 'org/README.md': 'Built.\n' })
    await hidden.push({ 'org/README.md': 'Built, and read.\n' })
    for (const text of ['One.\n', 'Two.\n']) await gap.push({ 'org/people/README.md': text })
    const middle = repo.origin.say(['rev-parse', `${gap.head()}^`])
    await rewritten(repo, (await plansOf(repo, middle))[0], '')
    const [record] = await plansOf(repo, changed.head())
    await rewritten(repo, record, (record?.output.text ?? '').replace('"later":[', `"later":["${'0'.repeat(32)}"`))
    await rewritten(repo, (await plansOf(repo, blanked.head()))[0], '')
    for (const pull of [approved, hidden, gap, changed, blanked]) await pull.approve()

    const runs = await repo.holding(async () => {
      for (const pull of [approved, gap, changed, blanked]) await pull.merge()
      for (const pull of [dismissed, hidden]) await pull.merge('merge', stranger)
      await own.merge('merge', hr)
    })
    await runs.at(-1)?.start()
    expect(outputsOf(runs.at(-1))).toMatchObject({ 'exit-code': '5' })
    const refused = await refusedIn(repo)
    const names = [...refused.matchAll(/^- \w+ · \*\*(\w+) Example\*\*/gm)].map(([, name]) => name)
    expect(new Set(names)).toEqual(new Set(['Bob', 'Cid', 'Eva', 'Fay', 'Gus', 'Marc']))
    expectNothingWritten(repo.sandbox)
  },
)

long('where a bot has pushed, two owners approve, and it is applied', async () => {
  const repo = await settled({ owners: `* @${director} @${stranger}\n` })
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await pull.pushAs('github-actions[bot]', { 'org/README.md': 'Built.\n' })
  await pull.push({ 'org/README.md': 'Built, and read.\n' })
  await pull.approve()
  await pull.approve(stranger)
  const [run] = await pull.merge()
  expect(outputsOf(run)['exit-code']).toBe('0')
  await expectHead(repo, { made: 0, changed: 1 })
})

/** A plan gains a leaver, and is shown so many milliseconds after the second of the approval began. */
async function shownAt(after: number): Promise<{ readonly repo: Repository; readonly exit: string | undefined }> {
  const repo = await settled()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await pull.approve()
  const path = `/repos/${repo.github.facts.repository}/pulls/${pull.number}/reviews`
  const [review] = (await repo.github.as(hr)('GET', path)) as readonly { readonly submitted_at: string }[]
  await repo.holding(async () => await repo.commit(leaver))
  await pull.opened[0]?.start()
  const newest = (await plansOf(repo, pull.head())).at(-1)
  const found = readPlanRecord(newest?.output.text ?? '')
  if (found === null || newest === undefined) throw new Error('there is no record')
  const at = new Date(Date.parse(review?.submitted_at ?? '') + after).toISOString()
  const text = recordText({ ...found.record, at }, (json) => withSeal(json, 'plan', sealer, null))
  const { title, summary } = newest.output
  await asJob(repo, 'PATCH', `/check-runs/${newest.id}`, { completed_at: at, output: { title, summary, text } })
  const [run] = await pull.merge()
  return { repo, exit: outputsOf(run)['exit-code'] }
}

long('a plan that is shown in the second of the approval is not approved', async () => {
  const { repo, exit } = await shownAt(0)
  expect(exit).toBe('5')
  expectNothingWritten(repo.sandbox)
})

long('a plan that is shown in the second before the approval is approved', async () => {
  const { repo, exit } = await shownAt(-1)
  expect(exit).toBe('0')
  expect(userWith(repo.sandbox, 'gus@acme.example').active).toBe(false)
})
