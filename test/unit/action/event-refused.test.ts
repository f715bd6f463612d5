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

async function tell(given: EventOutcome, payload: unknown = { user: 'ada' }): Promise<boolean> {
  const job = { github: reach().github, login: async () => await Promise.resolve(bot), run, host } as unknown as Job
  return await tellRefused(job, given, { sender: { login: 'okta-sync', id: 7 }, payload })
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

test('an event about another person is told, also if the same is wrong with it', async () => {
  listed()
  const sent: string[] = []
  nock(origin)
    .post(`${ours}/issues`, ({ body }: Sent) => sent.push(body) > 0)
    .reply(201, page)
  expect(await tell({ ...outcome, isUrgent: true }, { user: 'ada' })).toBe(true)
  listed({ ...page, user: { login: bot }, state: 'open', body: sent[0] })
  const later: unknown[] = []
  const taken = (one: unknown): boolean => later.push(one) > 0
  nock(origin).patch(`${ours}/issues/5`, taken).reply(200, page)
  nock(origin).post(`${ours}/issues/5/comments`, taken).reply(201, { id: 9 })
  expect(await tell({ ...outcome, isUrgent: false }, { user: 'ben' })).toBe(true)
  // The issue is open about a leaver still.
  expect(later).toMatchObject([
    { title: 'Espalier: URGENT, an event could not be taken' },
    { body: expect.not.stringContaining('Urgent') as string },
  ])
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
