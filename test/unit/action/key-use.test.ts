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

test.each<[Partial<PullEvent>, string]>([
  [{ sameRepository: false }, 'from forks'],
  [{ private: false }, 'in a public repository'],
  [{ baseBranch: 'other' }, 'this one goes into other'],
])('%j gets no key, and nothing is asked', async (more, why) => {
  expect(await whyNoKey(job, { ...event, ...more })).toContain(why)
})

test('without settings in the base, none may say where the key goes', async () => {
  const here = repository()
  const bare = here.commit({ 'org/people/a.yaml': 'x' })
  const whole = here.commit({ 'org/espalier.yaml': 'company: Acme\n' })
  const own = { git: here.ours, host: { folder: here.folder }, input: () => '' } as unknown as Job
  expect(await whyNoSettings(own, event, bare)).toContain('main has no org/espalier.yaml yet')
  expect(await whyNoSettings(own, event, whole)).toBeNull()
})
