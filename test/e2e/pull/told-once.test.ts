import { expect } from 'vitest'
import type { Entry } from '../../support/charts.js'
import { expectWritten } from '../../support/github/ends.js'
import { open, type PullRequest } from '../../support/github/pull-request.js'
import { expectRun, outputsOf } from './outputs.js'
import { edited, settled } from './small.js'
import { long } from '../../support/long.js'
import type { Repository } from '../../support/github/repository.js'

/** Merges that come one after the other, each with a change of one person more. Each run ends with this exit code. */
async function merged(
  repo: Repository,
  people: Readonly<Record<string, Partial<Entry>>>,
  exit: string,
): Promise<readonly PullRequest[]> {
  const pulls: PullRequest[] = []
  const all: Record<string, Partial<Entry>> = {}
  for (const [key, entry] of Object.entries(people)) {
    all[key] = entry
    const pull = await open(repo, key, edited(all))
    const [run] = await pull.merge('squash')
    expect(outputsOf(run)['exit-code']).toBe(exit)
    pulls.push(pull)
  }
  return pulls
}

const texts = async (pull: PullRequest | undefined): Promise<readonly string[]> =>
  ((await pull?.comments()) ?? []).map(({ body }) => body)

long('while one person fails, only the pull request that brought it is told, and once', async () => {
  const faults = Array.from({ length: 3 }, (_, at) => `PUT /users/id-cid:${at + 1}:422`)
  const repo = await settled({ switches: { faults } })
  const people = { cid: { manager: 'dan' }, bob: { manager: 'dan' }, fay: { manager: 'ann' } }
  const [failing, ...others] = await merged(repo, people, '3')
  const [, failed, ...more] = await texts(failing)
  expect(failed).toContain('1 of 1 person failed')
  expect(more).toEqual([])
  for (const pull of others) {
    const [applied = '', ...again] = await texts(pull)
    expect([applied.includes('applied ✅ 1 person'), applied.includes('Cid Example'), again]).toEqual([true, false, []])
  }

  // Once it works, the pull request that brought it says so.
  expectRun(await repo.dispatch('apply'), 'success')
  const [applied, settledNow, ...rest] = await texts(failing)
  expect([applied, settledNow]).toEqual([
    expect.stringContaining('applied ✅ 1 person'),
    expect.stringContaining('This is settled'),
  ])
  expect(rest).toEqual([])
  expectWritten(repo, { made: 0, changed: 3 })
})

long('while a plan waits for its approval, those whose part was made are not told, and the others once', async () => {
  const repo = await settled({ switches: { faults: ['PUT /users/id-cid:1:422', 'PUT /users/id-cid:2:422'] } })
  const [waiting, made] = await merged(repo, { cid: { manager: 'dan' }, bob: { manager: 'dan' } }, '3')
  const said = await texts(made)
  const eve =
    'people:\n  eve:\n    email: eve@acme.example\n    firstName: Eve\n    lastName: Example\n    manager: top\n'
  const [direct] = await repo.commit({ 'org/people/more.yaml': eve })
  expect(outputsOf(direct)['exit-code']).toBe('5')
  const comments = await waiting?.comments()
  expect(comments?.length).toBe(3)

  const later = await open(
    repo,
    'later',
    edited({ cid: { manager: 'dan' }, bob: { manager: 'dan' }, fay: { manager: 'ann' } }),
  )
  await repo.commit({ 'org/people/more.yaml': eve.replaceAll('eve', 'eva2').replace('Eve', 'Zed') })
  const [run] = await later.merge()
  expect(outputsOf(run)['exit-code']).toBe('5')
  expect(await texts(made)).toEqual(said)
  expect((await waiting?.comments())?.map(({ id }) => id)).toEqual(comments?.map(({ id }) => id))
  // What is there is kept current: it names the plan that can be approved.
  const digits = (outputsOf(run)['fingerprint'] ?? '').replace('sha256:', '').slice(0, 32)
  expect((await texts(waiting)).at(-1)).toContain(digits)
  expect((await texts(later)).at(-1)).toContain(digits)
})
