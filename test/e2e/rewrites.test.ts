import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { altered, outline, seedsOf, writeChart } from '../support/charts.js'
import { expectConverged, expectExit, stage } from '../support/stage.js'

const team = outline('top\n  ann\n  bob\n  cid')
const wanted = altered(team, {
  ann: { email: 'Ann@acme.example', department: 'field sales' },
  bob: { department: 'people ops' },
})
const rewrites = ['department=title', 'email=lower']

test('probe proposes for the contract what runs have learned, and changes it only when asked', async () => {
  const place = await stage(seedsOf(team), { rewrites })
  writeChart(place.folder, team)
  expectExit(await place.run('apply', '--yes'), 0)
  writeChart(place.folder, wanted)
  const file = join(place.folder, 'org/contract.yaml')
  expect((await place.run('apply', '--yes')).out).toContain('kept as "Field Sales"')
  expectExit(await place.run('probe'), 0)
  const proposed =
    /rewrites: \{ value: \{ department: \[ title \], email: \[ lower \] \}, evidence: probed, at: \S+, by: espalier apply \}/
  expect(readFileSync(file, 'utf8')).toMatch(proposed)
  expectExit(await place.run('validate'), 0)
  expect((await place.run('probe')).err).toContain('Nothing is new')

  const other = readFileSync(file, 'utf8').replace('[ title ]', '[ trim ]')
  writeFileSync(file, other)
  const differs = await place.run('probe')
  expectExit(differs, 1)
  expect(differs.out).toContain('department: trim; email: lower → department: title; email: lower')
  expect(readFileSync(file, 'utf8')).toBe(other)
  expectExit(await place.run('probe', '--accept'), 0)
  expect(readFileSync(file, 'utf8')).toMatch(proposed)
})

test('where the contract says so, another form is no change from the first run on, and said once', async () => {
  const kept = { ann: { email: 'ann@acme.example', department: 'Field Sales' }, bob: { department: 'People Ops' } }
  const place = await stage(seedsOf(altered(team, kept)), { rewrites })
  writeChart(place.folder, wanted)
  expect((await place.plan()).changes.map(({ id }) => id)).toContain('update:ann')
  const fact = 'rewrites: { value: { department: [title], email: [lower] }, evidence: probed }'
  writeFileSync(
    join(place.folder, 'org/contract.yaml'),
    `contract: v1\nfields: { list: {}, one: {} }\nfacts:\n  ${fact}\n`,
  )
  const plan = await place.plan()
  expect([new Set(plan.changes.map(({ action }) => action)), plan.drift]).toEqual([new Set(['adopt']), []])
  const ran = await place.run('apply', '--yes')
  expectExit(ran, 0)
  expect(ran.out).toContain('department of 2 people, such as "field sales", kept as "Field Sales"')
  const again = await place.run('apply', '--yes')
  expectExit(again, 0)
  expect(again.out).not.toContain('another form')
  await expectConverged(place)
  // What is more than another form is a change, and what is changed outside Git is drift.
  writeChart(place.folder, altered(wanted, { bob: { department: 'field sales' } }))
  expect((await place.plan()).changes.map(({ id }) => id)).toEqual(['update:bob'])
})
