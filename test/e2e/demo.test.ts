import { cpSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startNode } from '../support/cli.js'
import { expectExit, temporaryFolder } from '../support/stage.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the demo is made of. In a copy of its own, all that is new or changed afterwards was the demo. */
const parts = ['build', 'demo', 'org', 'package.json']

test('the demo goes through without a terminal, and leaves nothing behind', async () => {
  const folder = temporaryFolder()
  const [project, temporary] = [join(folder, 'project'), join(folder, 'tmp')]
  for (const part of parts) cpSync(join(root, part), join(project, part), { recursive: true })
  mkdirSync(temporary)
  const before = traces(project)
  const ran = await startNode([join(project, 'demo/demo.mjs')], project, temporary, { TMPDIR: temporary }).done
  expectExit(ran, 0)
  expect(ran.out).toContain('no changes')
  expect(traces(project)).toEqual(before)
  expect(readdirSync(temporary)).toEqual([])
})

/** Every file below a path with the time at which it was written. */
function traces(path: string): string[] {
  const stats = statSync(path)
  if (!stats.isDirectory()) return [`${path} ${stats.mtimeMs}`]
  return readdirSync(path).flatMap((name) => traces(join(path, name)))
}
