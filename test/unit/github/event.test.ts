import { describe, expect, test } from 'vitest'
import { eventOf, type Event } from '../../../src/github/event.js'
import { commit } from './reach.js'

const [head, base] = [commit('a'), commit('b')]
const repository = { full_name: 'acme/people', private: true, default_branch: 'main' }
const sender = { login: 'hr-lead' }
const pull = {
  number: 7,
  title: '"]}; $(rm -rf ~) <!-- espalier:v1',
  head: { sha: head, ref: '--upload-pack=$(id)', repo: { full_name: 'Acme/People' } },
  base: { sha: base, ref: 'main' },
}

function read(name: string, event: unknown): Event {
  return eventOf(JSON.stringify(event), name)
}

describe('an event', () => {
  test.each([
    ['pull_request', false],
    ['pull_request_target', true],
  ])('%s: only what is needed, and nothing that a stranger chooses', (name, trusted) => {
    expect(read(name, { action: 'opened', pull_request: pull, repository, sender })).toEqual({
      kind: 'pull',
      trusted,
      number: 7,
      head,
      base,
      baseBranch: 'main',
      sameRepository: true,
      private: true,
      actor: 'hr-lead',
      defaultBranch: 'main',
    })
  })

  test.each([{ full_name: 'mallory/people' }, { full_name: 'acme/people2' }, null])('of a fork: %o', (repo) => {
    const event = { pull_request: { ...pull, head: { ...pull.head, repo } }, repository, sender }
    expect(read('pull_request_target', event)).toMatchObject({ sameRepository: false })
  })

  test('repository_dispatch: whose token sent it, by the word of GitHub, and the payload as it is', () => {
    const client_payload = { scim: { active: false }, sender: { login: 'mallory', id: 1 } }
    const given = { action: 'espalier-scim', client_payload, repository, sender: { login: 'okta-sync[bot]', id: 9 } }
    expect(read('repository_dispatch', given)).toEqual({
      kind: 'event',
      sender: { login: 'okta-sync[bot]', id: 9 },
      payload: client_payload,
      actor: 'okta-sync[bot]',
      defaultBranch: 'main',
    })
    expect(read('repository_dispatch', { repository })).toMatchObject({ sender: null, payload: null, actor: null })
  })

  test('merge_group', () => {
    const group = {
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-128-${base}`,
      base_sha: base,
      base_ref: 'refs/heads/main',
    }
    const expected = { kind: 'queue', number: 128, head, base, baseBranch: 'main', private: true }
    expect(read('merge_group', { merge_group: group, repository, sender })).toMatchObject(expected)
    const unnamed = { ...group, head_ref: 'refs/heads/other' }
    expect(read('merge_group', { merge_group: unnamed, repository, sender })).toMatchObject({ number: null })
  })

  const comment = { id: 5, body: '/espalier plan\r\n', user: { login: 'ada' } }
  const issue = { number: 7, title: '$(id)', pull_request: { url: 'https://x.invalid' } }

  test('issue_comment: who asks for a plan of which pull request, and no word of the comment', () => {
    const event = { action: 'created', comment, issue, repository, sender }
    expect(read('issue_comment', event)).toEqual({
      kind: 'comment',
      number: 7,
      comment: 5,
      by: 'ada',
      asks: true,
      actor: 'hr-lead',
      defaultBranch: 'main',
    })
    expect(read('issue_comment', { ...event, issue: { number: 7 } })).toMatchObject({ number: null, asks: false })
    expect(read('issue_comment', { ...event, action: 'edited' })).toMatchObject({ asks: false })
  })

  test.each([
    '/espalier plans',
    '/espalier plan now',
    '> /espalier plan',
    '/espalier\nplan',
    '/ESPALIER PLAN',
    '',
    null,
  ])('a comment that does not ask for a plan: %j', (body) => {
    const event = { action: 'created', comment: { ...comment, body }, issue, repository, sender }
    expect(read('issue_comment', event)).toMatchObject({ asks: false })
  })

  test('push: the branch, and the commit that it is at', () => {
    const event = { ref: 'refs/heads/release/1', after: head, before: base, repository, sender }
    const expected = { kind: 'push', branch: 'release/1', head, actor: 'hr-lead', defaultBranch: 'main' }
    expect(read('push', event)).toEqual(expected)
    expect(read('push', { ...event, ref: 'refs/tags/v1' })).toMatchObject({ branch: null })
  })

  test('schedule and workflow_dispatch, with or without the repository', () => {
    expect(read('schedule', { schedule: '17 0 * * *' })).toEqual({ kind: 'schedule', actor: null, defaultBranch: null })
    const expected = { kind: 'dispatch', actor: 'hr-lead', defaultBranch: 'main' }
    expect(read('workflow_dispatch', { inputs: { expect: '$(id)' }, repository, sender })).toEqual(expected)
  })
})

describe('what is none', () => {
  function troubleOf(name: string, text: string): string {
    const thrown = thrownBy(() => eventOf(text, name))
    expect(thrown).toMatchObject({ name: 'ExitError', exit: 64 })
    return (thrown as Error).message
  }

  test.each(['issue', 'workflow_run', '', 'constructor', 'PULL_REQUEST', 'x\n::set-output'])(
    'another event, "%s": says which there are',
    (name) => {
      expect(troubleOf(name, '{}')).toBe(
        'Espalier does not handle the event of this run. Start it by one of these: pull_request, pull_request_target, merge_group, issue_comment, issues, push, schedule, repository_dispatch, workflow_dispatch. Correct "on:" in the workflow.',
      )
    },
  )

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"pull_request"'],
    ['nested too deep', JSON.stringify({ repository, x: 1 }).replace('1}', `${'['.repeat(70)}${']'.repeat(70)}}`)],
    ['of another prototype', '{"__proto__":{"repository":{"full_name":"acme/people"}}}'],
  ])('%s', (_, text) => {
    expect(troubleOf('pull_request', text)).toContain('"repository.full_name" is not a text')
  })

  test.each<[string, object]>([
    ['pull_request.number', { ...pull, number: '7' }],
    ['pull_request.number', { ...pull, number: -7 }],
    ['pull_request.head.sha', { ...pull, head: { ...pull.head, sha: '--output=x' } }],
    ['pull_request.head.sha', { ...pull, head: { ...pull.head, sha: `${head}\n` } }],
    ['pull_request.base.ref', { ...pull, base: { ...pull.base, ref: 'main\u202E' } }],
    ['pull_request.base.ref', { ...pull, base: { ...pull.base, ref: 'main..' } }],
    ['pull_request.base.ref', { ...pull, base: { ...pull.base, ref: 'x'.repeat(256) } }],
    ['pull_request.head.repo.full_name', { ...pull, head: { ...pull.head, repo: { full_name: 5 } } }],
  ])('an odd %s', (name, odd) => {
    expect(troubleOf('pull_request', JSON.stringify({ pull_request: odd, repository, sender }))).toContain(
      `"${name}" is not`,
    )
  })

  test('an odd actor, or a repository that does not say whether it is private', () => {
    const event = { pull_request: pull, repository, sender }
    expect(troubleOf('pull_request', JSON.stringify({ ...event, sender: { login: '@all' } }))).toContain(
      '"sender.login"',
    )
    const open = { ...event, repository: { full_name: 'acme/people' } }
    expect(troubleOf('pull_request', JSON.stringify(open))).toContain('"repository.private" is not true or false')
  })
})

function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
