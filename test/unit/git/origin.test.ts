import { expect, test } from 'vitest'
import { repositoryPage } from '../../../src/git/origin.js'

test.each([
  ['https://github.com/acme/people.git', 'https://github.com/acme/people'],
  ['https://github.com/acme/people/', 'https://github.com/acme/people'],
  ['https://ada:secret@github.com/acme/people', 'https://github.com/acme/people'],
  ['git@github.com:acme/people.chart.git', 'https://github.com/acme/people.chart'],
  ['ssh://git@github.com/acme/people.git', 'https://github.com/acme/people'],
  ['', null],
  ['../remote.git', null],
  ['https://gitlab.com/acme/people.git', null],
  ['https://github.com.example/acme/people', null],
  ['https://github.com/acme/people/more', null],
])('the page of %s is %s', (remote, page) => {
  expect(repositoryPage(remote, {})).toBe(page)
})

test('a GitHub of your own is known in its jobs', () => {
  const env = { GITHUB_SERVER_URL: 'https://git.acme.example' }
  expect(repositoryPage('git@git.acme.example:acme/people.git', env)).toBe('https://git.acme.example/acme/people')
  expect(repositoryPage('git@github.com:acme/people.git', env)).toBeNull()
})
