import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startNode } from '../support/cli.js'
import { expectExit, temporaryFolder } from '../support/stage.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the demo goes through without a terminal, and leaves nothing behind', async () => {
  const temporary = join(temporaryFolder(), 'tmp')
  mkdirSync(temporary)
  const before = traces()
  const ran = await startNode([join(root, 'demo/demo.mjs')], root, temporary, { TMPDIR: temporary }).done
  expectExit(ran, 0)
  expect(ran.out).toContain('no changes')
  expect(traces()).toEqual(before)
  expect(readdirSync(temporary)).toEqual([])
})

/** Every file of the project with the time at which it was written, save what other tests and programs write. */
function traces(): readonly string[] {
  const tops = readdirSync(root).filter((name) => !['.git', 'node_modules', 'test'].includes(name))
  return tops.flatMap((top) => below(join(root, top)))
}

function below(path: string): string[] {
  const stats = statSync(path)
  if (!stats.isDirectory()) return [`${path} ${stats.mtimeMs}`]
  return readdirSync(path).flatMap((name) => below(join(path, name)))
}
