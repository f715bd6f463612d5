import nock from 'nock'
import { expect, test } from 'vitest'
import { commitsOf, pullCommits } from '../../../src/github/commits.js'
import { commit, origin, ours, reach, withoutNetwork } from './reach.js'

withoutNetwork()

test('the commits of a pull request have the users that their authors claim to be, as far as there are such users', async () => {
  const parts = [
    { sha: commit('a'), author: { login: 'ada' } },
    { sha: commit('b'), author: null },
    { sha: commit('c') },
  ]
  const answer = (): unknown => nock(origin).get(`${ours}/pulls/7/commits`).query({ per_page: 50 }).reply(200, parts)
  answer()
  expect((await pullCommits(reach().github, 7)).map(({ author }) => author)).toEqual(['ada', null, null])
  answer()
  expect(await commitsOf(reach().github, 7)).toEqual([commit('a'), commit('b'), commit('c')])
})
