import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, isThere, ownAction, template, textAt } from '../../../src/cli/package-files.js'
import { newFolder } from '../state/places.js'

test('every file below a folder is read, in the order of the paths, and no link is followed', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'z'), '1')
  writeFileSync(join(folder, 'deep/a'), '2')
  symlinkSync(join(folder, 'z'), join(folder, 'link'))
  expect([...(await filesBelow(folder))]).toEqual([
    ['deep/a', '2'],
    ['z', '1'],
  ])
  expect((await filesBelow(join(folder, 'none'))).size).toBe(0)
})

test('the package has the workflows, and the action with what it runs', async () => {
  expect([...(await template()).keys()]).toContain('.github/workflows/espalier-plan.yml')
  const action = await ownAction()
  expect([action.has('action.yml'), [...action.keys()].some((path) => path.startsWith('dist/'))]).toEqual([true, true])
})

test('a file that is missing has no text', async () => {
  const folder = newFolder()
  expect([await textAt(join(folder, 'x')), await isThere(join(folder, 'x')), await isThere(folder)]).toEqual([
    null,
    false,
    true,
  ])
})
