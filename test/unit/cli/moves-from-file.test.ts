import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { movesFromFile } from '../../../src/cli/moves-from-file.js'
import type { Host } from '../../../src/host/host.js'
import { temporaryFolder } from '../../support/stage.js'

async function read(text: string, hr: { readonly dates?: string } = {}): Promise<unknown> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'm.csv'), text)
  const host = { folder, terminal: { colour: false } } as unknown as Host
  const moves = await movesFromFile('m.csv', undefined, hr, host)
  return 'refused' in moves ? moves.refused.text : moves.verbs
}

test('a row is a move: a blank cell says nothing, null is none', async () => {
  expect(await read('department,person,manager\nSales,Ada,\n,Bo,null\n')).toEqual([
    { verb: 'move', person: 'Ada', department: 'Sales' },
    { verb: 'move', person: 'Bo', manager: null },
  ])
})

test.each([
  ['a,b\nx,y\n', /^m\.csv has no column "person"\./],
  ['person,manager\nAda,eve\n,eve\n', /row 3 .*hr-no-person/],
  ['person,manager,on\nAda,eve,03\\/04\\/2027\n', /row 2/],
])('what cannot be read is refused as a whole: %j', async (text, why) => {
  expect(await read(text)).toMatch(why)
})

test('the form of the dates that the settings name is that of the file', async () => {
  const file = 'person;manager;on\nAda;eve;01.02.2027\n'
  expect(await read(file)).toMatch(/hr-ambiguous-date/)
  expect(await read(file, { dates: 'DD.MM.YYYY' })).toEqual([
    { verb: 'move', person: 'Ada', manager: 'eve', on: '2027-02-01' },
  ])
})
