import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { isInTeam, ownersAmong } from '../../../src/github/teams.js'
import { origin, reach, withoutNetwork } from './reach.js'

withoutNetwork()

function answer(path: string, body: unknown, query: object = { per_page: 50 }): void {
  nock(origin)
    .get(path)
    .query({ ...query })
    .reply(200, body as nock.Body)
}

describe('the owners of paths', () => {
  const people = ['ann', 'bea', 'cid']
  const named = (...owners: readonly string[]): ReadonlyMap<string, readonly string[]> => new Map([['a', owners]])

  test('are people by their logins; a path without owners is left out', async () => {
    const paths = new Map([
      ['a', ['@ann', '@Dot']],
      ['b', []],
    ])
    expect(await ownersAmong(reach().github, paths, people)).toEqual([{ path: 'a', owners: ['ann', 'Dot'] }])
  })

  test('are of a team those in question who are in it', async () => {
    const team = '/orgs/acme/teams/people-ops'
    answer(team, { slug: 'people-ops' }, {})
    answer(`${team}/memberships/ann`, { state: 'active' }, {})
    answer(`${team}/memberships/bea`, { state: 'pending' }, {})
    nock(origin).get(`${team}/memberships/cid`).reply(404, { message: 'Not Found' })
    const found = await ownersAmong(reach().github, named('@acme/people-ops', '@dot'), people)
    expect(found).toEqual([{ path: 'a', owners: ['ann', 'dot'] }])
  })

  test.each([403, 404])('are not known of a team of which GitHub says %d', async (status) => {
    nock(origin).get('/orgs/acme/teams/people-ops').reply(status, { message: 'No' })
    const found = await ownersAmong(reach().github, named('@ann', '@acme/people-ops'), people)
    expect(found).toEqual([{ path: 'a', owners: null }])
  })

  test.each(['ada@acme.example', 'ada', '@', '@acme/../people'])('are not known by %s', async (owner) => {
    expect(await ownersAmong(reach().github, named('@ann', owner), people)).toEqual([{ path: 'a', owners: null }])
  })
})

describe('whether a user is in a team', () => {
  const team = '/orgs/acme/teams/people-ops'
  const asked = async (): Promise<boolean | null> => await isInTeam(reach().github, 'people-ops', 'ann')

  test('is known by the members whom GitHub names', async () => {
    answer(team, { slug: 'people-ops' }, {})
    answer(`${team}/memberships/ann`, { state: 'active' }, {})
    expect(await asked()).toBe(true)
    answer(team, { slug: 'people-ops' }, {})
    answer(`${team}/memberships/ann`, { state: 'pending' }, {})
    expect(await asked()).toBe(false)
  })

  test.each([403, 404])('is not known if GitHub says %d of the team', async (status) => {
    nock(origin).get(team).reply(status, { message: 'No' })
    expect(await asked()).toBeNull()
  })
})
