import nock from 'nock'
import { expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import { reviewedBranch, showWatched } from '../../../src/action/watch.js'
import { printed } from '../../../src/render/escaping/printed.js'
import { words } from '../../../src/render/escaping/words.js'
import { hrIssue } from '../../../src/render/pull/hr-issue.js'
import { bot, origin, ours, reach, withoutNetwork } from '../github/reach.js'

withoutNetwork()

const speaker = { run: null, readAt: '2026-09-15T22:17:30Z', timezone: 'UTC', overdue: null, strange: 0 }
const job = (defaultBranch: string | null): Job => {
  const host = { now: () => new Date('2026-09-15T22:17:30Z') }
  const login = async (): Promise<string> => await Promise.resolve(bot)
  return { github: reach().github, login, host, run: null, input: () => '', event: { defaultBranch } } as unknown as Job
}

test('the reviewed branch is that of the event, or GitHub is asked', async () => {
  expect(await reviewedBranch(job('trunk'))).toBe('trunk')
  nock(origin).get(ours).reply(200, { default_branch: 'main' })
  expect(await reviewedBranch(job(null))).toBe('main')
})

test('what is found fails the step, and is in the issue and on the page of the run', async () => {
  nock(origin).get(`${ours}/issues`).query(true).twice().reply(200, [])
  nock(origin).post(`${ours}/issues`).reply(201, { number: 1, html_url: 'https://github.com/x' })
  const page = hrIssue({ kind: 'unread', why: 'it cannot be read (ENOENT)' }, 'ab', speaker)
  const warning = printed`Look.`
  const found = await showWatched(job('main'), 'hr-file', page, words`said`, warning)
  expect(found).toMatchObject({ exit: 1, result: 'found', annotations: [{ severity: 'error' }] })
  expect(found.summary?.text).toContain('ENOENT')
  const well = await showWatched(job('main'), 'hr-file', null, words`said`, warning)
  expect(well).toMatchObject({ exit: 0, result: 'ok', annotations: [], summary: null })
})
