import nock from 'nock'
import { expect, test } from 'vitest'
import { findPull, openPull } from '../../../src/github/proposals.js'
import { origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const pull = (ref: string, repository = 'acme/people'): object => ({
  number: 7,
  html_url: 'https://github.com/acme/people/pull/7',
  title: 'Take',
  body: null,
  labels: [{ name: 'urgent' }],
  base: { ref: 'main' },
  head: { ref, repo: { full_name: repository } },
})

function lists(...pulls: readonly object[]): void {
  nock(origin)
    .get(`${ours}/pulls`)
    .query({ head: 'acme:drift', state: 'open', per_page: 50 })
    .reply(200, pulls as nock.Body)
}

test('a pull request is found by its branch, and not that of a fork or another branch', async () => {
  lists(pull('drift', 'mallory/people'), pull('other'), pull('drift'))
  expect(await findPull(reach().github, 'drift', 'main')).toEqual({
    number: 7,
    url: 'https://github.com/acme/people/pull/7',
    title: 'Take',
    body: '',
    labels: ['urgent'],
  })
  lists(pull('drift', 'mallory/people'))
  expect(await findPull(reach().github, 'drift', 'main')).toBeNull()
})

test('where it may not be opened, the setting is named', async () => {
  nock(origin).post(`${ours}/pulls`).reply(403, { message: 'not permitted' })
  const opened = openPull(reach().github, { title: 'a', body: 'b', head: 'drift', base: 'main' })
  expect(await troubleOf(opened)).toContain('Allow GitHub Actions to create and approve pull requests')
})
