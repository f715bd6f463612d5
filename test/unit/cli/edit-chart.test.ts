import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editChart, writeEdit } from '../../../src/cli/edit-chart.js'
import { readFolder } from '../../../src/desired/reading/folder.js'
import type { Host } from '../../../src/host/host.js'
import { outline, writeChart } from '../../support/charts.js'
import { temporaryFolder } from '../../support/stage.js'

const team = outline('una\n  bo\n    max.lock\n    kim\n')

async function edited(...moving: readonly string[]) {
  const folder = temporaryFolder()
  writeChart(folder, team)
  const host = { folder, env: {}, version: '0', now: () => new Date('2026-12-01T10:00:00Z') } as unknown as Host
  const chart = await readFolder(join(folder, 'org'), 'org')
  const verbs = moving.map((person) => ({ verb: 'move' as const, person, manager: 'una' }))
  return { folder, host, edit: await editChart(chart, verbs, host) }
}

test('an edit has a branch that Git takes, a message for people, and what it changes', async () => {
  const one = (await edited('max.lock')).edit
  expect([one.branch, one.message]).toEqual(['move-max-lock', 'Move Max.lock Example'])
  expect(one.compared?.plan?.changes).toHaveLength(1)
  const both = (await edited('kim', 'max.lock')).edit
  expect([both.branch, both.message]).toEqual(['move-kim-and-1-more', 'Move 2 people'])
  expect((await edited('bo')).edit).toMatchObject({ compared: null, edited: { files: [], problems: [] } })
})

test('the message of a commit stops no workflow and mentions no one, whatever the name is', async () => {
  const { host } = await edited('kim')
  const folder = temporaryFolder()
  writeChart(folder, team)
  const chart = await readFolder(join(folder, 'org'), 'org')
  const hire = {
    verb: 'hire' as const,
    email: 'x@acme.example',
    firstName: '[skip ci]',
    lastName: '@acme/all',
    manager: 'una',
  }
  const { edited: done, message } = await editChart(chart, [hire], host)
  expect(done.problems).toEqual([])
  expect(message).toBe('Hire skip ci acme all')
})

test('an edit is written where the chart is', async () => {
  const { folder, host, edit } = await edited('kim')
  expect(await writeEdit(edit, 'org', false, host)).toBeNull()
  expect(readFileSync(join(folder, 'org/people/all.yaml'), 'utf8')).toBe(edit.edited.files[0]?.text)
})
