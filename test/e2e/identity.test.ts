import { expect, test } from 'vitest'
import { edit } from '../../src/sandbox/company.js'
import { altered, seedsOf, writeChart, unlimited, type Entry, type People } from '../support/charts.js'
import { long } from '../support/long.js'
import {
  answered,
  expectConverged,
  expectExit,
  expectNothingWritten,
  stage,
  userWith,
  type Stage,
} from '../support/stage.js'

// Who is who, on the built command line: each way out that a message names is gone to its end.

const at = (name: string): string => `${name}@acme.example`

function one(name: string, email: string, more: Partial<Entry> = {}): Entry {
  const [firstName = '', lastName = ''] = name.split(' ')
  return { email: at(email), firstName, lastName, manager: 'una.top', ...more }
}

const people: People = {
  'una.top': one('Una Top', 'una.top', { manager: null }),
  'bo.boss': one('Bo Boss', 'bo.boss'),
  'ada.l': one('Ada Lovelace', 'ada'),
}

/** The chart was applied once; further accounts are outside of it. */
async function applied(chart = people, outside: People = {}, guests: readonly string[] = []): Promise<Stage> {
  const seeds = seedsOf({ ...chart, ...outside }).map((seed) => ({
    ...seed,
    isGuest: guests.includes(String(seed.id)),
  }))
  const place = await stage(seeds, { contract: guests.length === 0 ? 'v1' : 'v2' })
  write(place, chart)
  expectExit(await place.run('apply', '--yes', '--first-run'), 0)
  expectNothingWritten(place.sandbox)
  return place
}

function write({ folder, sandbox }: Stage, chart: People): void {
  const contract = sandbox.url.includes('/v2') ? 'api: { contract: v2, showsWithin: 1 }\n' : ''
  writeChart(folder, chart, `${contract}${unlimited}`)
}

/** The chart is refused with these words, and nothing is written. */
async function refused(place: Stage, chart: People, code: string, ...words: readonly string[]): Promise<void> {
  write(place, chart)
  const writes = writesOf(place)
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 8)
  for (const word of [code, ...words]) expect(ran.out).toContain(word)
  expect(writesOf(place)).toBe(writes)
}

function writesOf({ sandbox }: Stage): number {
  return answered(sandbox, 'POST 201') + answered(sandbox, 'PUT 200')
}

/** The chart is applied, and nothing is left then, also without the words of a person. */
async function goes(place: Stage, chart: People, settled = chart): Promise<string> {
  write(place, chart)
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 0)
  write(place, settled)
  await expectConverged(place)
  return ran.out
}

const jane: People = { 'j.smith': one('Jane Smith', 'j.smith', { status: 'left', manager: null }) }
const john = one('John Smith', 'j.smith')

test('1.1: an account is not adopted under another name, until a person decides', async () => {
  const place = await applied(people, jane)
  const words = 'would adopt account id-j.smith (Jane Smith, j.smith@acme.example, inactive)'
  await refused(place, { ...people, 'john.smith': john }, 'adopts-another', words)
  await refused(place, { ...people, 'john.smith': { ...john, newPerson: true } }, 'adopts-another', "is Jane Smith's")
  edit(place.sandbox.company, 'id-j.smith', { email: at('jane.old') })
  const chart = { ...people, 'john.smith': john }
  await goes(place, chart)
  expect(userWith(place.sandbox, at('jane.old'))).toMatchObject({ id: 'id-j.smith', firstName: 'Jane', active: false })
})

long('1.1: it is the same person: samePerson adopts the account, and a finding says when that is done', async () => {
  const place = await applied(people, jane)
  const chart = { ...people, 'john.smith': { ...john, samePerson: true } }
  write(place, chart)
  expectExit(await place.run('apply', '--yes'), 0)
  expect(userWith(place.sandbox, at('j.smith'))).toMatchObject({ id: 'id-j.smith', firstName: 'John', active: true })
  expect((await place.run('plan')).out).toContain('same-person-done')
  await goes(place, { ...people, 'john.smith': john })
})

const mara = one('Mara Lind', 'mara.lind')

test('1.2: a leaver who comes back under a new key is asked about: the old one is taken back', async () => {
  const left = { ...people, 'mara.lind': { ...mara, status: 'left' as const } }
  const place = await applied(left)
  const again = { ...mara, email: at('mara.lind2') }
  await refused(place, { ...left, 'm.lind': again }, 'same-name', 'Mara Lind (mara.lind), who has left,')
  await goes(place, { ...people, 'mara.lind': again })
  expect(userWith(place.sandbox, at('mara.lind2'))).toMatchObject({ id: 'id-mara.lind', active: true })
})

long('1.2: or the new key says was, or that it is another person', async () => {
  const left = { ...people, 'mara.lind': { ...mara, status: 'left' as const } }
  const place = await applied(left)
  const again = { ...mara, email: at('mara.lind2') }
  await refused(place, { ...left, 'm.lind': again }, 'same-name', 'newPerson: true')
  await goes(place, { ...left, 'm.lind': { ...again, newPerson: true } }, { ...left, 'm.lind': again })
  const other = await applied(left)
  await refused(other, { ...left, 'm.lind': again }, 'same-name', 'delete this entry, and take mara.lind back')
  await goes(other, { ...people, 'm.lind': { ...again, was: 'mara.lind' } }, { ...people, 'm.lind': again })
  expect(userWith(other.sandbox, at('mara.lind2'))).toMatchObject({ id: 'id-mara.lind', active: true })
})

long('1.3: names are compared as people read them', async () => {
  const place = await applied(people, { jose: one('José Núñez', 'jn') })
  const chart = { ...people, jose: one('Jose Nunez', 'jose.nunez') }
  await refused(place, chart, 'same-name', 'account id-jose (José Núñez, jn@acme.example)')
  await goes(place, { ...people, jose: { ...one('Jose Nunez', 'jn') } })
  expect(userWith(place.sandbox, at('jn'))).toMatchObject({ id: 'id-jose', firstName: 'Jose' })
})

long('1.4: a guest is compared with hires, and made an ordinary account if it is the same person', async () => {
  const place = await applied(people, { kit: one('Kit Lo', 'kit.agency') }, ['id-kit'])
  await refused(place, { ...people, kit: one('Kit Lo', 'kit') }, 'same-name', 'a guest, account id-kit (Kit Lo')
  edit(place.sandbox.company, 'id-kit', { isGuest: false })
  await goes(place, { ...people, kit: one('Kit Lo', 'kit.agency') })
  expect(place.state().bindings).toMatchObject({ kit: { id: 'id-kit' } })
})

long('1.5: a key that changes to another person is the first warning, and a new key is the way out', async () => {
  const place = await applied()
  write(place, altered(people, { 'ada.l': one('Zoe Quist', 'zoe') }))
  const plan = await place.run('plan')
  expectExit(plan, 0)
  expect(plan.out).toMatch(/^Espalier plan.*\n\n.*another-person\n.*Account id-ada\.l is Ada Lovelace's/)
  const apart = { ...altered(people, { 'ada.l': { status: 'left' } }), 'zoe.quist': one('Zoe Quist', 'zoe') }
  await goes(place, apart)
  expect(userWith(place.sandbox, at('ada'))).toMatchObject({ firstName: 'Ada', active: false })
})

long('1.6 and 1.7: a key that is renamed without was is one finding that says what to write', async () => {
  const place = await applied()
  const { 'ada.l': _, ...rest } = people
  const spelled = one('Ada Lovelace', 'ada')
  await refused(place, { ...rest, 'ada.lovelace': spelled }, 'renamed-key', 'write "was: ada.l" here', '1 error')
  const king = one('Ada King', 'ada.king')
  await refused(place, { ...rest, 'ada.king': king }, 'vanished-person', 'is the same person, write "was: ada.l" there')
  await goes(place, { ...rest, 'ada.king': { ...king, was: 'ada.l' } }, { ...rest, 'ada.king': king })
  expect(userWith(place.sandbox, at('ada.king'))).toMatchObject({ id: 'id-ada.l', lastName: 'King' })
})

long('1.8: of two merged accounts the living one is bound by the command that is named', async () => {
  const place = await applied(people, { twin: one('Ada Lovelace', 'ada.lovelace') })
  edit(place.sandbox.company, 'id-ada.l', { active: false })
  const chart = altered(people, { 'ada.l': { email: at('ada.lovelace') } })
  await refused(place, chart, 'merged-account', '"espalier state forget ada.l"', '1 error')
  expectExit(await place.run('state', 'forget', 'ada.l'), 0)
  await goes(place, chart)
  expect(place.state().bindings).toMatchObject({ 'ada.l': { id: 'id-twin' } })
  expect(userWith(place.sandbox, at('ada'))).toMatchObject({ id: 'id-ada.l', active: false })
})

long('1.9: after a renaming and after a forgetting, the next move of a report is made', async () => {
  const place = await applied(altered(people, { 'bo.boss': { manager: 'ada.l' } }))
  const { 'ada.l': ada = john, ...rest } = people
  const renamed = { ...rest, 'ada.lovelace': ada }
  const below = (manager: string): People => altered(renamed, { 'bo.boss': { manager } })
  const said = altered(below('ada.lovelace'), { 'ada.lovelace': { was: 'ada.l' } })
  await goes(place, said, below('ada.lovelace'))
  expect(await goes(place, below('una.top'))).not.toContain('Conflict')
  expect(userWith(place.sandbox, at('bo.boss')).managerId).toBe('id-una.top')
  await goes(place, below('ada.lovelace'))
  expectExit(await place.run('state', 'forget', 'ada.lovelace'), 0)
  await goes(place, rest)
  expect(userWith(place.sandbox, at('bo.boss')).managerId).toBe('id-una.top')
})
