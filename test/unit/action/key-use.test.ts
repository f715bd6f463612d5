import { expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import { whyNoKey, whyNoSettings } from '../../../src/action/key-use.js'
import type { PullEvent } from '../../../src/action/page-context.js'
import { repository } from '../git/repository.js'

const event = {
  number: 7,
  sameRepository: true,
  private: true,
  baseBranch: 'main',
  defaultBranch: 'main',
} as unknown as PullEvent

/** A job that must not ask GitHub. */
const job = { host: { env: {} }, github: null } as unknown as Job

const sha = 'a'.repeat(40)
const repo = { full_name: 'acme/org' }

test.each<[Partial<PullEvent>, string]>([
  [{ sameRepository: false }, 'from forks'],
  [{ private: false }, 'in a public repository'],
  [{ baseBranch: 'other' }, 'this one goes into other'],
])('%j gets no key, and nothing is asked', async (more, why) => {
  expect(await whyNoKey(job, { ...event, ...more })).toContain(why)
})

test.each<[object, string]>([
  [{ merged_at: '2026-12-01T10:00:00Z', merge_commit_sha: sha, merged_by: null }, 'already merged'],
  [{ base: { ref: 'side', sha } }, 'was changed'],
  [{ head: { sha, repo: { full_name: 'mallory/org' } } }, 'was changed'],
])('what GitHub says of it now counts, not the event: %j', async (more, why) => {
  const body = { number: 7, user: { login: 'ada' }, head: { sha, repo }, base: { ref: 'main', sha }, merged_at: null }
  const answers = (answer: object): Job['github'] =>
    ({
      repository: 'acme/org',
      ask: async () => await Promise.resolve({ kind: 'answer', status: 200, body: answer, limited: null }),
    }) as unknown as Job['github']
  expect(await whyNoKey({ ...job, github: answers(body) }, event)).toBeNull()
  expect(await whyNoKey({ ...job, github: answers({ ...body, ...more }) }, event)).toContain(why)
})

test('without settings in the base, none may say where the key goes', async () => {
  const here = repository()
  const bare = here.commit({ 'org/people/a.yaml': 'x' })
  const whole = here.commit({ 'org/espalier.yaml': 'company: Acme\n' })
  const own = { git: here.ours, host: { folder: here.folder }, input: () => '' } as unknown as Job
  expect(await whyNoSettings(own, event, bare)).toContain('main has no org/espalier.yaml yet')
  expect(await whyNoSettings(own, event, whole)).toBeNull()
})
