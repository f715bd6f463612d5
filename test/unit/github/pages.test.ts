import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { findComment } from '../../../src/github/comments.js'
import { bot, origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const path = `${ours}/issues/7/comments`
const next = (url: string): Record<string, string> => ({
  link: `<${origin}/repositories/1/issues/7/comments?page=1>; rel="prev", <${url}>; rel="next", <${url}9>; rel="last"`,
})

describe('the next page', () => {
  test.each([
    ['of the repository by its number', '/repositories/17/issues/7/comments'],
    ['of the repository by its name', path],
  ])('%s is asked for', async (_, place) => {
    nock(origin)
      .get(`${path}?per_page=50`)
      .reply(200, [], next(`${origin}${place}?per_page=50&page=2`))
    nock(origin).get(`${place}?per_page=50&page=2`).reply(200, [])
    expect(await findComment(reach().github, 7, bot, 'plan')).toBeNull()
  })

  test.each([
    'https://elsewhere.example/repositories/17/issues/7/comments?page=2',
    `http://api.github.com${path}?page=2`,
    `https://me:secret@api.github.com${path}?page=2`,
    `${origin}/repositories/17/issues/8/comments?page=2`,
    `${origin}/repos/acme/other/issues/7/comments?page=2`,
    `${origin}/user`,
    'nowhere',
  ])('is never asked for at %s', async (url) => {
    nock(origin).get(`${path}?per_page=50`).reply(200, [], next(url))
    expect(await troubleOf(findComment(reach().github, 7, bot, 'plan'))).toContain('has an unrelated address')
  })

  test('of an API below a path is there, too', async () => {
    const api = 'https://github.example/api/v3'
    nock(api)
      .get(`${path}?per_page=50`)
      .reply(200, [], { link: `<${api}${path}?page=2>; rel="next"` })
    nock(api).get(`${path}?page=2`).reply(200, [])
    expect(await findComment(reach(api).github, 7, bot, 'plan')).toBeNull()
    nock(api)
      .get(`${path}?per_page=50`)
      .reply(200, [], { link: `<https://github.example${path}?page=2>; rel="next"` })
    expect(await troubleOf(findComment(reach(api).github, 7, bot, 'plan'))).toContain('unrelated')
  })
})

describe('an end is found', () => {
  test('when pages lead in a circle', async () => {
    nock(origin)
      .get(path)
      .query(true)
      .twice()
      .reply(200, [], next(`${origin}${path}?page=2`))
    expect(await troubleOf(findComment(reach().github, 7, bot, 'plan'))).toContain('in a circle')
  })

  test('after 200 pages', async () => {
    let asked = 0
    nock(origin)
      .persist()
      .get(path)
      .query(true)
      .reply(200, () => [], { link: () => `<${origin}${path}?page=${(asked += 1)}>; rel="next"` })
    expect(await troubleOf(findComment(reach().github, 7, bot, 'plan'))).toContain('more than 200 pages')
    expect(asked).toBe(200)
    nock.cleanAll()
  })
})

test('an answer of another form is not understood, and says which and what was expected', async () => {
  nock(origin).get(path).query(true).reply(200, { comments: [] })
  expect(await troubleOf(findComment(reach().github, 7, bot, 'plan'))).toBe(
    'The answer of GitHub to GET /repos/{repo}/issues/{number}/comments is not valid: it is not a list. Check that GITHUB_API_URL is the API of GitHub; if it is, please report this.',
  )
})
