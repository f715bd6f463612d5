import * as fc from 'fast-check'
import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { readApproval } from '../../../src/github/approval-text.js'
import { checkOf, putCheck, recordsAt } from '../../../src/github/checks.js'
import type { PlanDigests } from '../../../src/model/pull.js'
import { commit, origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const head = commit('a')
const name = 'espalier / plan'
const approval: PlanDigests = {
  fingerprint: `sha256:${'0'.repeat(64)}`,
  changes: ['1'.repeat(32)],
  later: ['2'.repeat(32)],
}

describe('a check', () => {
  const check = {
    name,
    head,
    conclusion: 'success',
    title: '1 change',
    summary: 'One.',
    text: approvalText(approval),
    annotations: [{ path: 'org/people/sales.yaml', line: 3, level: 'warning', message: 'Look.' }],
    details: 'https://github.com/acme/people/actions/runs/1',
  } as const

  test('is put on its commit', async () => {
    const sent = {
      name,
      head_sha: head,
      status: 'completed',
      conclusion: 'success',
      output: {
        title: '1 change',
        summary: 'One.',
        text: check.text,
        annotations: [
          { path: 'org/people/sales.yaml', start_line: 3, end_line: 3, annotation_level: 'warning', message: 'Look.' },
        ],
      },
      details_url: check.details,
    }
    nock(origin).post(`${ours}/check-runs`, sent).reply(201, { id: 1 })
    expect(await putCheck(reach().github, check)).toBe(1)
  })

  test('has 50 annotations at the most, and is sent again if its answer gets lost', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...check.annotations[0], line: at + 1 }))
    const few = (body: { output: { annotations: unknown[] } }): boolean => body.output.annotations.length === 50
    nock(origin).post(`${ours}/check-runs`, few).reply(502).post(`${ours}/check-runs`, few).reply(201, { id: 1 })
    const wanted = { ...check, annotations: many, text: null, details: null }
    expect(await putCheck(reach().github, wanted)).toBe(1)
  })

  test('that the job may not write is no silence', async () => {
    nock(origin).post(`${ours}/check-runs`).reply(403, { message: 'Resource not accessible by integration' })
    expect(await troubleOf(putCheck(reach().github, check))).toContain('"checks: write"')
  })
})

describe('the texts that checks keep', () => {
  const apps = ['github-actions', 'espalier']
  const run = (id: number, more: object = {}): object => ({
    id,
    name,
    head_sha: head,
    status: 'completed',
    completed_at: '2026-09-14T09:00:00Z',
    app: { slug: 'github-actions' },
    output: { text: `text ${id}` },
    ...more,
  })
  const read = (id: number, more: object = {}): object => ({
    id,
    name,
    head,
    completedAt: Date.parse('2026-09-14T09:00:00Z'),
    text: `text ${id}`,
    ...more,
  })
  const strangers: readonly (readonly [string, object])[] = [
    ['another app', { app: { slug: 'mallory' } }],
    ['nobody', { app: null }],
    ['a check that still runs', { status: 'in_progress', completed_at: null }],
  ]

  async function found(...runs: readonly object[]): ReturnType<typeof recordsAt> {
    const query = { check_name: name, status: 'completed', filter: 'all', per_page: 50 }
    nock(origin).get(`${ours}/commits/${head}/check-runs`).query(query).reply(200, { check_runs: runs })
    return await recordsAt(reach().github, head, name, apps)
  }

  test('are found by the name of the check, in the order in which they ended', async () => {
    const late = { completed_at: '2026-09-14T09:00:01Z', output: { text: null }, app: { slug: 'espalier' } }
    expect(await found(run(1, late), run(3), run(2))).toEqual([
      read(2),
      read(3),
      read(1, { completedAt: Date.parse('2026-09-14T09:00:01Z'), text: null }),
    ])
  })

  test.each<readonly [string, object]>([
    ...strangers,
    ['another check', { name: 'espalier / plan ' }],
    ['another commit', { head_sha: commit('b') }],
  ])('are not taken from %s', async (_, more) => {
    expect(await found(run(1, more))).toEqual([])
  })

  test('are found by the id of the check', async () => {
    nock(origin).get(`${ours}/check-runs/5`).reply(200, run(5))
    expect(await checkOf(reach().github, 5, apps)).toEqual(read(5))
  })

  test.each<readonly [string, object]>([...strangers, ['another id', { id: 6 }]])(
    'are not taken from %s by an id',
    async (_, more) => {
      nock(origin).get(`${ours}/check-runs/5`).reply(200, run(5, more))
      expect(await checkOf(reach().github, 5, apps)).toBeNull()
    },
  )

  test('are null where there is no such check, and trouble where it may not be read', async () => {
    nock(origin).get(`${ours}/check-runs/5`).reply(404, { message: 'Not Found' })
    expect(await checkOf(reach().github, 5, apps)).toBeNull()
    nock(origin).get(`${ours}/check-runs/5`).reply(403, { message: 'No' })
    expect(await troubleOf(checkOf(reach().github, 5, apps))).toContain('"checks: read"')
  })
})

/** As versions before seals wrote it. */
function approvalText({ fingerprint, changes, later }: PlanDigests): string {
  const json = JSON.stringify({ fingerprint, changes, later })
  return `What an approval of this commit approves, kept for the run that makes the changes.\n\n\`\`\`json\n${json}\n\`\`\``
}

describe('the text of an approval of an older version', () => {
  const digest = fc.stringMatching(/^[0-9a-f]{32}$/)
  const any = fc.record({
    fingerprint: fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`),
    changes: fc.option(fc.array(digest, { maxLength: 60 })),
    later: fc.array(digest, { maxLength: 60 }),
  })

  test('is read as it was written, also with the line breaks of a web form', () => {
    fc.assert(
      fc.property(any, (one) => {
        expect(readApproval(approvalText(one))).toEqual(one)
        expect(readApproval(`${approvalText(one).replaceAll('\n', '\r\n')}\r\n`)).toEqual(one)
      }),
    )
  })

  const text = approvalText(approval)
  test.each([
    ['nothing', ''],
    ['more before it', `Hello.\n${text}`],
    ['more behind it', `${text}\nHello.`],
    ['twice', `${text}\n${text}`],
    ['other spaces', text.replace(':[', ': [')],
    ['another name', text.replace('"later"', '"sooner"')],
    ['one more name', text.replace('{"f', '{"x":1,"f')],
    ['a name twice', text.replace('"later":[', '"later":[],"later":[')],
    ['capital letters', text.replace('1'.repeat(32), 'A'.repeat(32))],
    ['a short digest', text.replace('1'.repeat(32), '1'.repeat(31))],
    ['no digest', text.replace(`"${'1'.repeat(32)}"`, '1')],
    ['another fingerprint', text.replace('sha256:0', 'sha256:')],
    ['a list', text.replace(/\{.*\}/, '[]')],
    ['null', text.replace(/\{.*\}/, 'null')],
    ['broken', text.replace('"]', '"')],
    ['too long', text.replace('"later":[', `"later":[${`"${'3'.repeat(32)}",`.repeat(4_000)}`)],
  ])('is none if it is changed: %s', (_, changed) => {
    expect(readApproval(changed)).toBeNull()
  })
})
