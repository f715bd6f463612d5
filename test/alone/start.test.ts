import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startNode } from '../support/cli.js'
import { temporaryFolder } from '../support/stage.js'

const action = fileURLToPath(new URL('../../dist/action.mjs', import.meta.url))

test('the action starts in less than twice the time that Node takes to start', async () => {
  const [own, bare] = [[], []] as [number[], number[]]
  const time = async (args: readonly string[]): Promise<number> => {
    const folder = process.cwd()
    const began = performance.now()
    await startNode(args, folder, temporaryFolder(), { INPUT_COMMAND: 'none' }).done
    return performance.now() - began
  }
  for (let round = 0; round < 40; round += 1) {
    bare.push(await time(['-e', '0']))
    own.push(await time([action]))
  }
  // The fastest of each: whatever else the machine does only ever makes a start slower. For so many rounds, as it may do
  // that for some seconds after all other tests have ended.
  expect(Math.min(...own) / Math.min(...bare)).toBeLessThan(2)
})
