import nock from 'nock'
import { expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import type { EventOutcome } from '../../../src/action/event-proposal.js'
import { tellRefused } from '../../../src/action/event-refused.js'
import { bot, origin, ours, reach, withoutNetwork } from '../github/reach.js'

withoutNetwork()

const outcome: EventOutcome = {
  findings: [{ code: 'no-person', at: 'scim', message: 'Nothing names a person.' }],
  proposal: null,
  name: '',
  isUrgent: false,
  branch: '',
  tip: 'a'.repeat(40),
}
const run = { repository: 'acme/people', server: 'https://github.com', id: '1', attempt: '1' }
const host = { now: () => new Date('2026-12-01T10:00:00Z') }

async function tell(given: EventOutcome): Promise<boolean> {
  const job = { github: reach().github, login: async () => await Promise.resolve(bot), run, host } as unknown as Job
  return await tellRefused(job, given, { login: 'okta-sync', id: 7 })
}

interface Sent {
  readonly body: string
}

const page = { number: 5, html_url: 'https://github.com/acme/people/issues/5' }

function listed(...issues: readonly object[]): void {
  nock(origin).get(`${ours}/issues`).query(true).reply(200, issues)
}

test('the first event opens the issue, and the same again says nothing', async () => {
  listed()
  const sent: string[] = []
  nock(origin)
    .post(`${ours}/issues`, ({ body }: Sent) => sent.push(body) > 0)
    .reply(201, page)
  expect(await tell(outcome)).toBe(true)
  expect(sent[0]).toContain('no-person')
  listed({ ...page, user: { login: bot }, state: 'open', body: sent[0] })
  expect(await tell(outcome)).toBe(false)
})

test('another event edits the issue and writes a comment; one that was closed is opened again', async () => {
  const body = '<!-- espalier:v1 {"kind":"event","state":"open","pull":0,"risk":"changes","shows":"ab"} -->\nold'
  listed({ ...page, user: { login: bot }, state: 'closed', body })
  const sent: unknown[] = []
  nock(origin)
    .patch(`${ours}/issues/5`, (one: Sent) => sent.push(one) > 0)
    .twice()
    .reply(200, page)
  nock(origin)
    .post(`${ours}/issues/5/comments`, (one: Sent) => sent.push(one) > 0)
    .reply(201, { id: 9 })
  expect(await tell({ ...outcome, isUrgent: true })).toBe(true)
  expect(sent).toMatchObject([
    { state: 'open' },
    { title: 'Espalier: URGENT, an event could not be taken' },
    { body: expect.stringContaining('Another event could not be taken') as string },
  ])
})
