import { join } from 'node:path'
import { expect, test } from 'vitest'
import { talkedThrough } from '../../../src/cli/talk-through.js'
import type { VerbName } from '../../../src/cli/verb-flags.js'
import { readFolder } from '../../../src/desired/reading/folder.js'
import type { Host } from '../../../src/host/host.js'
import type { Printable } from '../../../src/render/escaping/printed.js'
import { outline, writeChart } from '../../support/charts.js'
import { temporaryFolder } from '../../support/stage.js'

/** A verb on a terminal where a person gives these answers, and what the person was asked and told. */
async function talk(name: VerbName, words: readonly string[], answers: readonly string[]) {
  const folder = temporaryFolder()
  writeChart(folder, outline('una\n  bo\n    max\n'))
  const seen: string[] = []
  const left = [...answers]
  const terminal = {
    interactive: true,
    say: ({ text }: Printable) => void seen.push(text),
    ask: async ({ text }: Printable) => (seen.push(text), await Promise.resolve(left.shift() ?? '')),
  }
  const host = {
    folder,
    env: {},
    version: '0',
    now: () => new Date('2026-12-01T10:00:00Z'),
    terminal,
  } as unknown as Host
  const chart = await readFolder(join(folder, 'org'), 'org')
  return { seen, told: await talkedThrough(name, chart, { words, flags: new Map() }, host) }
}

test('what is missing is asked for, and what was wrong once more', async () => {
  const { seen, told } = await talk('move', ['max'], ['unna', '', '', 'una'])
  expect(told).toMatchObject({ asked: true, edit: { edited: { people: ['max'], problems: [] } } })
  expect(seen).toEqual([
    'Manager (null for none): ',
    'Department: ',
    'Day of the move, such as 2027-01-31 (empty: now): ',
    'The chart has no "unna". Did you mean Una Example (una)?',
    'Manager (null for none): ',
  ])
})

test('a whole command is not asked about, and an answer that never comes ends the questions', async () => {
  const { seen, told } = await talk('leave', ['max'], [])
  expect([seen, told.asked]).toEqual([[], false])
  await expect(talk('rename', ['max'], [])).rejects.toMatchObject({ exit: 64 })
})
