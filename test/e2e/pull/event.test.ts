import { describe, expect, test } from 'vitest'
import { eventPeople, eventSettings } from '../../support/event-chart.js'
import { branchDiff, eventPulls, provider, scimPayload, send } from '../../support/github/event.js'
import { issuesOf, pullRequest } from '../../support/github/pull-request.js'
import { repository, type Repository } from '../../support/github/repository.js'
import { eachOf, long } from '../../support/long.js'
import { expectRun, outputsOf } from './outputs.js'

/** What GitHub does not show as code: only there a mention or a tag would work. */
function bare(text: string): string {
  return text.replaceAll(/(`+)[^`]*\1/g, 'code')
}

async function company(): Promise<Repository> {
  const files = { 'org/espalier.yaml': eventSettings, 'org/people/all.yaml': eventPeople }
  return await repository({ files, company: [], workflows: ['event'], git: 'folder' })
}

const shapes: readonly (readonly [name: string, title: string, lines: readonly string[]])[] = [
  [
    'okta-create',
    'Hire Mary Shaw',
    [
      '+  mary.shaw:',
      '+    email: mary.shaw@acme.example',
      '+    firstName: Mary',
      '+    lastName: Shaw',
      `+    id: '00731'`,
      '+    manager: grace',
      '+    department: Engineering',
    ],
  ],
  [
    'okta-replace',
    'Move Ada Lovelace and more',
    [
      '+    samePerson: true',
      '-    lastName: Lovelace',
      '+    lastName: King',
      '-    manager: linus',
      '-    department: Engineering',
      '+    manager: grace',
      '+    department: Platform',
    ],
  ],
  ['okta-deactivate', 'URGENT · Ada Lovelace leaves', ['+    status: left']],
  ['okta-reactivate', 'Alan Turing returns', ['-    status: left']],
  [
    'entra-update',
    'Change the name or address of Ada Lovelace',
    [
      '-    email: ada@acme.example',
      '+    samePerson: true',
      '+    email: ada.king@acme.example',
      '-    lastName: Lovelace',
      '+    lastName: King',
    ],
  ],
  ['entra-disable-text', 'URGENT · Ada Lovelace leaves', ['+    status: left']],
  ['entra-manager-value', 'Move Ada Lovelace', ['-    manager: linus', '+    manager: grace']],
  ['entra-manager-id', 'Move Ada Lovelace', ['-    manager: linus', '+    manager: grace']],
  ['entra-dotted', 'Move Ada Lovelace', ['-    department: Engineering', '+    department: Platform']],
]

eachOf(
  test,
  shapes,
  ([name]) => !['okta-create', 'entra-disable-text'].includes(name),
)('%s becomes the right pull request', async (name, title, lines) => {
  const repo = await company()
  const run = await send(repo, scimPayload(name))
  expectRun(run, 'success')
  const [pull, ...others] = await eventPulls(repo)
  expect(others).toEqual([])
  expect(pull?.title).toBe(title)
  expect(branchDiff(repo, pull?.head.ref ?? '')).toEqual(['+++ b/org/people/all.yaml', ...lines])
  expect(repo.origin.say(['log', '-1', '--format=%an <%ae>', `refs/heads/${pull?.head.ref ?? ''}`])).toMatch(
    new RegExp(`^${provider} <\\d+\\+${provider}@users\\.noreply\\.`),
  )
  expect(outputsOf(run)['pull-request']).toMatch(new RegExp(`/pull/${pull?.number}$`))
  expect(pull?.labels.map((label) => label.name)).toEqual(title.startsWith('URGENT') ? ['org: urgent'] : [])
  expect(pull?.body).toContain('GitHub starts no checks')
  expect(bare(pull?.body ?? '')).not.toMatch(/[@<]/)
})

describe('one pull request for what is the same', () => {
  test('the same event twice, at the same time, and in other words', async () => {
    const repo = await company()
    const both = await Promise.all(
      ['entra-disable', 'entra-disable'].map(async (name) => await send(repo, scimPayload(name))),
    )
    const other = await send(repo, scimPayload('okta-deactivate'))
    for (const run of [...both, other]) expectRun(run, 'success')
    const pulls = await eventPulls(repo)
    expect(pulls).toHaveLength(1)
    expect(new Set([...both, other].map((run) => outputsOf(run)['pull-request'])).size).toBe(1)
  })

  long(
    'a later event about the same takes the place of an earlier one, and the text names what is still open',
    async () => {
      const repo = await company()
      expectRun(await send(repo, scimPayload('entra-update')), 'success')
      expectRun(await send(repo, scimPayload('entra-manager-id')), 'success')
      const [rename, move] = await eventPulls(repo)
      expect(move?.body).toContain(`#${rename?.number}`)
      expectRun(await send(repo, scimPayload('okta-deactivate')), 'success')
      const pulls = await eventPulls(repo)
      expect(pulls.map(({ title, state }) => [title, state])).toEqual([
        ['Change the name or address of Ada Lovelace', 'closed'],
        ['Move Ada Lovelace', 'closed'],
        ['URGENT · Ada Lovelace leaves', 'open'],
      ])
      // The person is back before that was merged: the chart is right as it is.
      const back = await send(repo, {
        user: '00417',
        scim: { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], active: true },
      })
      expectRun(back, 'success')
      expect(outputsOf(back)).toMatchObject({ 'exit-code': '0', result: 'no-changes' })
      expect((await eventPulls(repo)).map(({ state }) => state)).toEqual(['closed', 'closed', 'closed'])
    },
  )

  long('a new person who is gone before the chart has them', async () => {
    const repo = await company()
    expectRun(await send(repo, scimPayload('okta-create')), 'success')
    const gone = { scim: { ...(scimPayload('okta-create') as { scim: object }).scim, active: false } }
    expectRun(await send(repo, gone), 'success')
    expect((await eventPulls(repo)).map(({ state }) => state)).toEqual(['closed'])
  })

  long(
    'a new person who is gone, and whose pull request people have changed: that stays, and the run ends red',
    async () => {
      const repo = await company()
      expectRun(await send(repo, scimPayload('okta-create')), 'success')
      const [hire] = await eventPulls(repo)
      const edits = { 'org/people/all.yaml': (old: string) => old.replace('firstName: Mary', 'firstName: Maria') }
      await pullRequest(repo, hire?.number ?? 0).push(edits)
      const theirs = repo.origin.tip(hire?.head.ref ?? '')
      const gone = { scim: { ...(scimPayload('okta-create') as { scim: object }).scim, active: false } }
      expectRun(await send(repo, gone), 'failure')
      expectRun(await send(repo, gone), 'failure')
      expect((await eventPulls(repo)).map(({ state }) => state)).toEqual(['open'])
      expect(repo.origin.tip(hire?.head.ref ?? '')).toBe(theirs)
      const comments = await pullRequest(repo, hire?.number ?? 0).comments()
      expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('Other people have pushed')])
      expect(await issuesOf(repo)).toMatchObject([{ title: 'Espalier: URGENT, an event could not be taken' }])
    },
  )
})

test('an event that cannot be taken ends red, and one issue has its findings, without a mention', async () => {
  const repo = await company()
  const strange = {
    user: '@acme/everyone <img src=x>',
    scim: { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], active: false },
  }
  const first = await send(repo, strange)
  expectRun(first, 'failure')
  expect(outputsOf(first)).toMatchObject({ 'exit-code': '1', result: 'invalid', errors: '1' })
  expectRun(await send(repo, strange), 'failure')
  const [issue, ...others] = await issuesOf(repo)
  expect(others).toEqual([])
  expect(issue).toMatchObject({ title: 'Espalier: URGENT, an event could not be taken', state: 'open' })
  expect(issue?.body).toContain('unknown-person')
  expect(bare(issue?.body ?? '')).not.toMatch(/@|<img/)
  expectRun(await send(repo, { scim: 'x' }), 'failure')
  // The leaver is not forgotten for what comes later.
  const [after] = await issuesOf(repo)
  expect(after).toMatchObject({ title: 'Espalier: URGENT, an event could not be taken', state: 'open' })
  expect(after?.body).toContain('Urgent: an earlier event says that a person has left.')
  expect(await eventPulls(repo)).toEqual([])
})

long('hostile payloads end red without a stack trace, and open no pull request', async () => {
  const repo = await company()
  const core = ['urn:ietf:params:scim:schemas:core:2.0:User']
  const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)])
  const payloads = [
    null,
    { scim: { schemas: core, userName: { $ne: null }, active: 'maybe' } },
    { scim: { schemas: core, nested: deep(200) } },
    { scim: { schemas: core, userName: 'x'.repeat(60_000) } },
    JSON.parse('{"scim":{"__proto__":{"schemas":["x"]}},"__proto__":{"user":"ada"}}') as unknown,
    {
      scim: {
        schemas: core,
        active: true,
        userName: 'a@b.example',
        name: { givenName: '@acme/all\n  evil:\n    role: admin', familyName: '$(id)' },
        'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {
          manager: 'grace',
          department: '../../.github/workflows',
        },
      },
    },
  ]
  for (const payload of payloads) {
    const run = await send(repo, payload)
    expectRun(run, 'failure')
    const log = run.jobs.flatMap(({ steps }) => steps.map((step) => step.log)).join('\n')
    expect(log).not.toMatch(/\n\s+at .*:\d+/)
    expect(log).not.toContain('Internal error')
  }
  expect(await eventPulls(repo)).toEqual([])
  for (const { body } of await issuesOf(repo)) expect(bare(body)).not.toMatch(/@/)
})
