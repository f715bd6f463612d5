import { afterEach, beforeEach, expect, test } from 'vitest'
import { proposeEvent, type EventOutcome } from '../../../src/action/event-proposal.js'
import { readScim } from '../../../src/scim/read-event.js'
import { eventPeople, eventSettings } from '../../support/event-chart.js'
import { filer, formPlace, type FormPlace } from '../../support/github/form-place.js'

let place: FormPlace
beforeEach(async () => {
  place = await formPlace({ 'org/espalier.yaml': eventSettings, 'org/people/all.yaml': eventPeople })
})
afterEach(async () => await place.close())

const user = 'urn:ietf:params:scim:schemas:core:2.0:User'
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const sender = { login: 'okta-sync', id: 7 }

/** What an event about a person comes to. */
async function proposed(about: string, scim: object, by: typeof sender | null = sender): Promise<EventOutcome> {
  const reading = readScim({ user: about, scim: { schemas: [user, enterprise], ...scim } })
  return await proposeEvent(place.job(1, filer), reading, by)
}

interface Shown {
  readonly number: number
  readonly title: string
  readonly state: string
  readonly labels: readonly { readonly name: string }[]
}

async function pulls(): Promise<readonly Shown[]> {
  const path = '/repos/acme/org/pulls?state=all&direction=asc'
  return (await place.github.as(filer)('GET', path)) as readonly Shown[]
}

const changed = ({ branch }: EventOutcome): readonly string[] =>
  place.origin.say(['diff', '--name-only', place.tip(), `refs/heads/${branch}`]).split('\n')
const author = ({ branch }: EventOutcome): string =>
  place.origin.say(['log', '-1', '--format=%an', `refs/heads/${branch}`])
const mara = { userName: 'mara@acme.example', name: { givenName: 'Mara', familyName: 'Lind' } }

test('a leaver has an urgent pull request by the sender, and the same event makes no second one', async () => {
  const first = await proposed('00417', { active: false })
  expect(first).toMatchObject({ findings: [], name: 'Ada Lovelace', isUrgent: true, tip: place.tip() })
  expect(first.proposal).toMatchObject({ kind: 'opened', pull: { number: 1 } })
  expect([changed(first), author(first)]).toEqual([['org/people/all.yaml'], sender.login])
  expect(await pulls()).toMatchObject([{ title: /^URGENT/, labels: [{ name: 'org: urgent' }] }])
  const again = await proposed('00417', { active: false })
  expect([again.branch, again.proposal?.kind]).toEqual([first.branch, 'unchanged'])
})

test('a later event closes the earlier ones of which it changes everything', async () => {
  await proposed('00417', { active: true, [enterprise]: { department: 'Sales' } })
  const second = await proposed('00417', { active: true, [enterprise]: { department: 'Research' } })
  expect((await pulls()).map(({ state }) => state)).toEqual(['closed', 'open'])
  expect(second).toMatchObject({ isUrgent: false, proposal: { kind: 'opened', pull: { number: 2 } } })
})

test('what the chart says already closes what would say otherwise, and has no pull request', async () => {
  await proposed('00417', { active: true, [enterprise]: { department: 'Sales' } })
  const back = await proposed('00417', { active: true, [enterprise]: { department: 'Engineering' } })
  expect(back).toMatchObject({ findings: [], proposal: null })
  expect((await pulls()).map(({ state }) => state)).toEqual(['closed'])
})

test('a new person who is gone again takes the pull request back; one never heard of is a finding', async () => {
  const hire = { ...mara, active: true, [enterprise]: { employeeNumber: '00500', manager: { value: '00012' } } }
  const hired = await proposed('00500', hire, null)
  expect(hired).toMatchObject({ name: 'Mara Lind', isUrgent: false, proposal: { kind: 'opened' } })
  const gone = await proposed('00500', { active: false })
  expect(gone).toMatchObject({ findings: [], proposal: null, isUrgent: true })
  expect((await pulls()).map(({ state }) => state)).toEqual(['closed'])
  const unknown = await proposed('00600', { active: false })
  expect(unknown.findings).toHaveLength(1)
  expect(unknown).toMatchObject({ proposal: null, branch: '' })
})

test('what cannot be read proposes nothing', async () => {
  const { findings, proposal } = await proposeEvent(place.job(1, filer), readScim({ scim: 7 }), sender)
  expect([findings.map(({ code }) => code), proposal, await pulls()]).toEqual([['not-scim'], null, []])
})
