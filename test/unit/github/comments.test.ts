import nock, { type Body } from 'nock'
import { describe, expect, test } from 'vitest'
import { commentText, editComment, findComment, postComment } from '../../../src/github/comments.js'
import { bodyOf, bot, origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const path = `${ours}/issues/7/comments`

function comment(id: number, body: string | null, author: string | null = bot): Body {
  const user = author === null ? null : { login: author }
  return { id, body, user, html_url: `https://github.com/acme/people/pull/7#issuecomment-${id}` }
}

function answer(...comments: readonly Body[]): void {
  nock(origin)
    .get(path)
    .query({ per_page: 50 })
    .reply(200, [...comments])
}

describe('our comment', () => {
  test('is found over all pages: the newest that is open', async () => {
    const others = Array.from({ length: 50 }, (_, at) => comment(at + 1, 'Nice.', `reader-${at}`))
    nock(origin)
      .get(path)
      .query({ per_page: 50 })
      .reply(200, others, { link: `<${origin}/repositories/17/issues/7/comments?per_page=50&page=2>; rel="next"` })
    const later = [
      comment(51, bodyOf({ shows: '51' })),
      comment(53, bodyOf({ shows: '53' })),
      comment(52, bodyOf({ shows: '52' })),
      comment(54, bodyOf({ state: 'frozen' })),
    ]
    nock(origin).get('/repositories/17/issues/7/comments').query({ per_page: 50, page: 2 }).reply(200, later)
    expect(await findComment(reach().github, 7, bot, 'plan')).toEqual({
      id: 53,
      url: 'https://github.com/acme/people/pull/7#issuecomment-53',
      body: bodyOf({ shows: '53' }),
      marker: { kind: 'plan', state: 'open', pull: 7, risk: 'changes', shows: '53' },
    })
  })

  test.each<[string, Body]>([
    ['of somebody else', comment(1, bodyOf({}), 'mallory')],
    ['of another bot', comment(1, bodyOf({}), 'dependabot[bot]')],
    ['of an account that was deleted', comment(1, bodyOf({}), null)],
    ['that quotes it', comment(1, `> ${bodyOf({})}`)],
    ['that has it further down', comment(1, `Look:\n${bodyOf({})}`)],
    ['with more behind it', comment(1, bodyOf({}).replace('\n', ' and more\n'))],
    ['about another pull request', comment(1, bodyOf({ pull: 8 }))],
    ['of another kind', comment(1, bodyOf({ kind: 'apply' }))],
    ['that is frozen', comment(1, bodyOf({ state: 'frozen' }))],
    ['without a text', comment(1, null)],
  ])('is none %s', async (_, one) => {
    answer(one)
    expect(await findComment(reach().github, 7, bot, 'plan')).toBeNull()
  })

  test.each<[string, Body]>([
    ['id', { id: '1', body: bodyOf({}), user: { login: bot }, html_url: 'https://github.com/' }],
    ['html_url', { id: 1, body: bodyOf({}), user: { login: bot }, html_url: 'javascript:alert(1)' }],
    ['body', { id: 1, body: 5, user: { login: bot }, html_url: 'https://github.com/' }],
  ])('has its form: %s', async (name, one) => {
    answer(one)
    expect(await troubleOf(findComment(reach().github, 7, bot, 'plan'))).toContain(`"[0].${name}" is not`)
  })
})

describe('writing a comment', () => {
  const body = bodyOf({ shows: 'cd34' })

  test('says where it is', async () => {
    nock(origin).post(path, { body }).reply(201, comment(9, body))
    const url = 'https://github.com/acme/people/pull/7#issuecomment-9'
    expect(await postComment(reach().github, 7, bot, body)).toEqual({ id: 9, url })
    nock(origin).patch(`${ours}/issues/comments/9`, { body }).reply(200, comment(9, body))
    expect(await editComment(reach().github, 9, body)).toEqual({ id: 9, url })
  })

  test.each<[string, number, Body, string]>([
    ['as it is now', 200, comment(9, 'Now.'), 'Now.'],
    ['without a text', 200, comment(9, null), ''],
    ['that is gone', 404, {}, ''],
  ])('is read again: one %s', async (_, status, answered, text) => {
    nock(origin).get(`${ours}/issues/comments/9`).reply(status, answered)
    expect(await commentText(reach().github, 9)).toBe(text)
  })

  test('whose answer gets lost, takes the one that is there', async () => {
    nock(origin).post(path).reply(502)
    answer(comment(8, bodyOf({})), comment(9, `${body}\r\n`), comment(10, body, 'mallory'))
    expect(await postComment(reach().github, 7, bot, body)).toMatchObject({ id: 9 })
  })

  test('whose answer gets lost, sends it once more if none is there', async () => {
    nock(origin).post(path).reply(502)
    answer(comment(8, bodyOf({})))
    nock(origin).post(path, { body }).reply(201, comment(9, body))
    expect(await postComment(reach().github, 7, bot, body)).toMatchObject({ id: 9 })
  })

  test('that cannot be done is no silence', async () => {
    nock(origin).post(path).twice().reply(502, { message: 'Server Error' })
    answer()
    expect(await troubleOf(postComment(reach().github, 7, bot, body))).toBe(
      'GitHub gave no answer to a write, so it may be there or not (POST /repos/{repo}/issues/{number}/comments: HTTP 502, "Server Error"). Check on GitHub, then run it again.',
    )
    nock(origin).post(path).reply(422, { message: 'Validation Failed' })
    expect(await troubleOf(postComment(reach().github, 7, bot, body))).toContain('HTTP 422, "Validation Failed"')
  })
})
