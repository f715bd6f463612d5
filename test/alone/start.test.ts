import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/stage.js'

const action = fileURLToPath(new URL('../../dist/action.mjs', import.meta.url))

/** Milliseconds from the start of Node to its end. This process waits for it, so that it takes no time from it. */
function time(file: string): number {
  const began = performance.now()
  spawnSync(process.execPath, [file], { env: { INPUT_COMMAND: 'none' } })
  return performance.now() - began
}

test('the action starts in less than twice the time that Node takes to start', () => {
  const empty = join(temporaryFolder(), 'empty.mjs')
  writeFileSync(empty, '')
  const [own, bare] = [[], []] as [number[], number[]]
  for (let round = 0; round < 40; round += 1) {
    bare.push(time(empty))
    own.push(time(action))
  }
  // The fastest of each: other work of the machine only makes a start slower. So many rounds, because it may still be busy
  // for some seconds after all other tests have ended.
  expect(Math.min(...own) / Math.min(...bare)).toBeLessThan(2)
})
