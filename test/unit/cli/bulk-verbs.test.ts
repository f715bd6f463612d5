import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bulkVerbs } from '../../../src/cli/bulk-verbs.js'
import { readFolder } from '../../../src/desired/reading/folder.js'
import type { Host } from '../../../src/host/host.js'
import { outline, writeChart } from '../../support/charts.js'
import { temporaryFolder } from '../../support/stage.js'

async function bulk(flags: Readonly<Record<string, string>>, words: readonly string[] = []) {
  const folder = temporaryFolder()
  writeChart(folder, outline('una\n  bo\n    max\n    kim\n'))
  const host = { folder, now: () => new Date('2026-12-01T10:00:00Z') } as unknown as Host
  const args = { words, flags: new Map(Object.entries(flags).map(([name, value]) => [name, [value]])) }
  return await bulkVerbs(await readFolder(join(folder, 'org'), 'org'), args, host)
}

test('everyone of a manager moves, but for the new one', async () => {
  const many = await bulk({ where: 'manager=Bo Example', to: 'max', on: '2027-01-01' })
  expect(many).toMatchObject({ verbs: [{ verb: 'move', person: 'kim', manager: 'max', on: '2027-01-01' }] })
  expect(await bulk({ where: 'manager=una', to: 'null' })).toMatchObject({ verbs: [{ person: 'bo', manager: null }] })
  expect(await bulk({ manager: 'una' }, ['max'])).toBeNull()
})

test('what is not known is refused, and half a command is wrong usage', async () => {
  expect(await bulk({ where: 'manager=boo', to: 'max' })).toHaveProperty('refused')
  expect(await bulk({ where: 'manager=bo', to: 'maxx' })).toHaveProperty('refused')
  expect(await bulk({ where: 'department=Sales', to: 'Legal' })).toHaveProperty('refused')
  await expect(bulk({ where: 'manager=bo' })).rejects.toMatchObject({ exit: 64 })
  // --department would be lost.
  await expect(bulk({ where: 'manager=bo', to: 'max', department: 'Sales' })).rejects.toMatchObject({ exit: 64 })
  await expect(bulk({ where: 'role=x', to: 'y' })).rejects.toMatchObject({ exit: 64 })
  await expect(bulk({ from: 'x.csv', to: 'y' })).rejects.toMatchObject({ exit: 64 })
})
