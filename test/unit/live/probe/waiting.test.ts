import { expect, test } from 'vitest'
import { main } from '../../../../src/cli/dispatch.js'
import { worldIn } from '../../../support/in-process.js'
import { countingClock, probed } from './company.js'

/** What a probe comes to whose first request is refused, and what it says meanwhile: at a terminal, or in a log. */
async function refusedOnce(pause: number, live: boolean) {
  const { sandbox, folder } = await probed({ faults: [`GET /users:1:429/${pause}`] })
  const [said, shown] = [[] as string[], [] as string[]]
  const outside = worldIn(
    folder,
    sandbox.url,
    countingClock(),
    ({ text }) => said.push(text),
    ({ text }) => shown.push(text),
  )
  const { exit } = await main(['probe'], {
    ...outside,
    random: () => 0.5,
    terminal: { ...outside.terminal, live },
  })
  await sandbox.close()
  const waits = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.startsWith('waiting'))
  return { exit, said: waits(said), shown: waits(shown) }
}

// As long as was asked for, and a little more by chance.
const line = (seconds: number): string => `waiting ${seconds} s: the service reports too many requests`

test('a refusal that comes by itself is waited for, and the terminal says so', async () => {
  const { exit, said, shown } = await refusedOnce(5, true)
  expect([exit, said, shown]).toEqual([0, [], [line(6)]])
})

test('a log says only why a run stands still for long', async () => {
  expect(await refusedOnce(5, false)).toMatchObject({ said: [], shown: [] })
  expect(await refusedOnce(30, false)).toMatchObject({ said: [line(31)], shown: [] })
})
