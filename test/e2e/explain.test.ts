import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Explanation } from '../../src/model/files.js'
import { altered, outline, unlimited, writeChart } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { root } from '../support/docs.js'
import { expectExit, newCompany } from '../support/stage.js'

const before = altered(
  outline(`
top
  ann
    bob
      cid
  dan
`),
  { bob: { firstName: 'José', lastName: 'Núñez', department: 'Sales' } },
)

const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true })
ajv.addVocabulary(['tsType'])
const isExplanation = ajv.compile<Explanation>(
  JSON.parse(readFileSync(`${root}schema/explain.schema.json`, 'utf8')) as object,
)

function explanationIn({ out, err }: Ran): Explanation {
  if (out === '') throw new Error(err)
  const value: unknown = JSON.parse(out)
  if (isExplanation(value)) return value
  throw new Error(JSON.stringify(isExplanation.errors?.[0]))
}

test('explain before the first apply, without a key and with one: by key, address and name', async () => {
  const place = await newCompany()
  writeChart(place.folder, before, unlimited)
  const offline = async (...args: readonly string[]): Promise<Ran> =>
    await startCli(['explain', ...args], place.folder, {}).done
  const stats = place.sandbox.stats()
  const texts = await Promise.all(['bob', 'bob@acme.example', 'jose nunez'].map(async (who) => await offline(who)))
  for (const ran of texts) expectExit(ran, 0)
  expect(new Set(texts.map(({ out }) => out)).size).toBe(1)
  const line = readFileSync(join(place.folder, 'org/people/all.yaml'), 'utf8').split('\n').findIndex((one) => one.includes('"Sales"')) + 1 // prettier-ignore
  expect(texts[0]?.out).toContain('José Núñez (bob)')
  expect(texts[0]?.out).toMatch(new RegExp(String.raw`department {2}Sales +org/people/all\.yaml:${line}:`))
  expect(texts[0]?.out).toContain('Not asked: there is no key')
  expect(texts[0]?.out).toContain('Nothing was applied yet')
  expect(place.sandbox.stats()).toEqual(stats)

  const seen = explanationIn(await place.run('explain', 'bob', '--format', 'json'))
  expect(seen).toMatchObject({ key: 'bob', status: 'active', state: { trust: null, user: null }, live: { user: null } })
  expect(seen.live?.held.map(({ id }) => id)).toEqual(['create:bob'])

  const unknown = await offline('bobb')
  expectExit(unknown, 1)
  expect(unknown.err).toContain('Did you mean José Núñez (bob)? Then run: espalier explain bob')
  expectExit(await offline(), 64)
})

test('explain after an apply: chart, last applied, live, what is scheduled, who gains access, and the records', async () => {
  const place = await newCompany()
  writeChart(place.folder, before, unlimited)
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(
    place.folder,
    altered(before, { bob: { manager: 'dan', end: '2999-12-31' }, cid: { end: '2999-12-31' } }),
    unlimited,
  )
  const one = explanationIn(await place.run('explain', 'bob', '--format', 'json'))
  const id = place.sandbox.company.users.find(({ email }) => email === 'bob@acme.example')?.id
  expect(one).toMatchObject({ state: { trust: 'sealed', user: id }, live: { user: id, changes: [{ id: 'move:bob' }] } })
  expect(one.values.find(({ field }) => field === 'manager')).toMatchObject({
    chart: 'dan',
    applied: 'ann',
    live: 'ann',
  })
  expect(one.scheduled).toMatchObject([{ on: '3000-01-01', kind: 'leave', at: { file: 'org/people/all.yaml' } }])
  const nodes = (all: readonly { readonly node: string }[] | undefined) => all?.map(({ node }) => node)
  expect([nodes(one.reviews.readBy), nodes(one.reviews.reports)]).toEqual([['ann', 'top'], ['cid']])
  expect([nodes(one.reviews.changes?.readByGained), nodes(one.reviews.changes?.readByLost)]).toEqual([['dan'], ['ann']])
  expect(one.records.map(({ id: change, as, result }) => [change, as, result])).toEqual([
    ['create:bob', 'person', 'applied'],
    ['create:cid', 'manager', 'applied'],
  ])
  const text = await place.run('explain', 'José Núñez')
  expectExit(text, 0)
  expect(text.out).toMatch(/manager +dan +ann +ann +org\/people\/all\.yaml:\d+:\d+/)
  expect(text.out).toContain('after the plan also read by Dan Example (dan)')
  // Without the key, the state is shown with what that leaves open.
  const offline = await startCli(['explain', 'bob'], place.folder, {}).done
  expectExit(offline, 0)
  expect(offline.out).toContain('its seal was not checked: there is no key here')
  expect(offline.out).toContain('Not asked: there is no key')
  writeChart(place.folder, altered(before, { bob: { manager: 'no.one' } }), unlimited)
  const [unsound, judged] = [await place.run('explain', 'bob'), await place.run('validate')]
  expectExit(unsound, 1)
  expect([unsound.out, unsound.err]).toEqual(['', judged.err])
})
