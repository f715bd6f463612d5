import nock from 'nock'
import { expect, test } from 'vitest'
import { whyNotFrom } from '../../../src/action/form-rights.js'
import { origin, ours, reach, withoutNetwork } from '../github/reach.js'

withoutNetwork()

const pushes = (login: string, permission: string): unknown =>
  nock(origin).get(`${ours}/collaborators/${login}/permission`).reply(200, { permission, user: { login } })
const isMember = (login: string, state: string | null): void => {
  const team = '/orgs/acme/teams/people-ops'
  nock(origin).get(team).reply(200, { slug: 'people-ops' })
  nock(origin)
    .get(`${team}/memberships/${login}`)
    .reply(state === null ? 404 : 200, { state })
}
const why = async (people: readonly (string | null)[], team: string | null = null): Promise<string | null> =>
  await whyNotFrom(people, team, reach().github, reach().github)

test('a form is taken if each of its people may push, or is in the team', async () => {
  pushes('ada', 'write')
  expect(await why(['ada', 'ada'])).toBeNull()
  pushes('ada', 'write')
  pushes('bea', 'read')
  isMember('bea', 'active')
  expect(await why(['ada', 'bea'], 'people-ops')).toBeNull()
})

test('it is not if one of them may not, whoever the other is', async () => {
  pushes('ada', 'write')
  pushes('bea', 'read')
  expect(await why(['ada', 'bea'])).toBe('Only people who may push to this repository can file and edit this form.')
  pushes('bea', 'read')
  isMember('bea', 'pending')
  expect(await why(['bea', 'ada'], 'people-ops')).toContain('members of the team people-ops')
  pushes('bea', 'none')
  isMember('bea', null)
  expect(await why(['bea'], 'people-ops')).not.toContain('may not ask')
})

test('it says if the token may not ask about the team', async () => {
  pushes('bea', 'read')
  nock(origin).get('/orgs/acme/teams/people-ops').reply(404, {})
  expect(await why(['bea'], 'people-ops')).toContain('"Members: read"')
})

test.each([null, 'charts[bot]'])('%s is no person: GitHub is not asked', async (login) => {
  expect(await why([login])).toContain('only from a person')
})
