import { expect, test } from 'vitest'
import { blocksOf, commandsOf, read } from '../support/docs.js'
import { closePlace, openPlace, run } from '../support/docs-place.js'

test('after the commands of "A mistake was applied", a fresh clone has all evidence, and nothing is left to commit', async () => {
  const blocks = blocksOf(read('docs/recovery.md').split('## A mistake was applied')[1] ?? '')
  const [first] = blocks
  if (first === undefined) throw new Error('The section has no commands.')
  const place = await openPlace(first)
  try {
    const commands = blocks.filter(({ language }) => language === 'sh').flatMap(commandsOf)
    for (const command of commands) expect(await run(command, place)).toMatchObject({ exit: command.exit })
    expect((await run({ text: 'git status --porcelain org .espalier' }, place)).out).toBe('')
    await run({ text: 'git clone --quiet ../remote.git ../fresh' }, place)
    const { exit, err } = await run({ text: 'cd ../fresh && espalier evidence' }, place)
    expect([exit, err]).toEqual([0, expect.stringContaining('the chain is whole')])
  } finally {
    await closePlace(place)
  }
})
