import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { eventPulls, provider, send } from '../../support/github/event.js'
import { evidenceOf, expectHead, onLaptop } from '../../support/github/ends.js'
import { previewChanged } from '../../support/github/happenings.js'
import { pullRequest } from '../../support/github/pull-request.js'
import { director, hr, stranger } from '../../support/github/repository.js'
import { tableOf } from '../../support/csv.js'
import { expectExit, expectNothingWritten, userWith } from '../../support/stage.js'
import { long } from '../../support/long.js'
import { expectRun, outputsOf } from './outputs.js'
import { settled } from './small.js'

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

/** A chat that takes messages. */
async function chat(): Promise<{ readonly url: string; readonly told: readonly string[] }> {
  const told: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      told.push((JSON.parse(Buffer.concat(chunks).toString('utf8')) as { readonly text: string }).text)
      response.end('ok')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ends.push(() => server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/secret`, told }
}

const leaver = {
  user: 'gus@acme.example',
  scim: {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'Replace', path: 'active', value: 'False' }],
  },
}

test('an urgent leaver: event, pull request, merge, applied, and evidence with the hours from the event', async () => {
  const hook = await chat()
  const repo = await settled({
    workflows: ['plan', 'event', 'apply'],
    owners: `* @${director} @${stranger}\n`,
    secrets: { ESPALIER_NOTICE_URL: hook.url },
  })
  const sent = await send(repo, leaver)
  expectRun(sent, 'success')
  expect(sent.jobs.flatMap(({ secretsRead }) => secretsRead)).toEqual(['ESPALIER_NOTICE_URL'])
  expectRun(await send(repo, leaver), 'success')
  const [opened, ...others] = await eventPulls(repo)
  expect(others).toEqual([])
  expect(opened).toMatchObject({ title: 'URGENT · Gus Example leaves', labels: [{ name: 'org: urgent' }] })
  expect(hook.told.map((text) => text.split('\n')[0])).toEqual([
    'Espalier: an event says that a person has left, and the pull request waits for its approval.',
  ])

  // A person closes it and opens it again, as its text says: then it is planned.
  const { number } = opened ?? { number: 0 }
  const planned = await repo.happened(await previewChanged(repo.github, { number, action: 'reopened', by: director }))
  expectRun(planned[0], 'success')
  expect(outputsOf(planned[0])).toMatchObject({ leavers: '1' })
  const pull = pullRequest(repo, number)
  await pull.approve(director)
  await pull.approve(stranger)
  expectRun((await pull.merge('merge', director))[0], 'success')
  expect(userWith(repo.sandbox, 'gus@acme.example').active).toBe(false)
  await expectHead(repo, { made: 0, changed: 1 })

  const record = evidenceOf(repo).at(-1) as {
    readonly pulls: readonly { readonly number: number; readonly eventAt?: string }[]
  }
  const eventAt = record.pulls.find((one) => one.number === number)?.eventAt
  expect(eventAt).toMatch(/^\d{4}-\d\d-\d\dT/)
  const csv = await onLaptop(repo, ['evidence', '--csv'])
  expectExit(csv, 0)
  expect(tableOf(csv.out).at(-1)).toMatchObject({
    Event: 'leave',
    Person: 'Gus Example',
    Verified: 'yes',
    'Event at': eventAt,
    'Hours from event': expect.stringMatching(/^0\.\d$/) as string,
  })
  const text = await onLaptop(repo, ['evidence'])
  expect(text.out).toMatch(/hours from event[^\n]*\n.*Gus Example.* 0\.\d/)

  // The same event again: the chart says so already.
  const again = await send(repo, leaver)
  expect(outputsOf(again)).toMatchObject({ 'exit-code': '0', result: 'no-changes' })
  expect(await eventPulls(repo)).toHaveLength(1)
})

long(
  'who sent an event does not approve it: the approval of the sender and of one other owner is not enough',
  async () => {
    const repo = await settled({
      workflows: ['plan', 'event', 'apply'],
      owners: `* @${director} @${hr} @${stranger}\n`,
    })
    expectRun(await send(repo, leaver, provider), 'success')
    const [{ number } = { number: 0 }] = await eventPulls(repo)
    await repo.happened(await previewChanged(repo.github, { number, action: 'reopened', by: director }))
    const pull = pullRequest(repo, number)
    await pull.approve(director)
    await pull.approve(provider)
    const [applied] = await pull.merge('merge', director)
    expect(outputsOf(applied)).toMatchObject({ 'exit-code': '5', result: 'plan-changed' })
    expectNothingWritten(repo.sandbox)
  },
)
