import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blamed } from '../../../src/git/blame.js'
import { newFolder } from '../state/places.js'
import { ourGit, repository } from './repository.js'

test('each line has the commit that wrote it, and the lines end with the file', async () => {
  const here = repository()
  const first = here.commit({ 'org/a.yaml': 'people:\n  ann:\n    end: 2026-12-31\n  ben:\n' })
  const second = here.commit({ 'org/a.yaml': 'people:\n  ann:\n    end: 2027-01-31\n  ben:\n' })
  const lines = await blamed(here.ours, second, 'org/a.yaml', 2, 60)
  expect(lines).toEqual([
    { commit: first, text: '  ann:' },
    { commit: second, text: '    end: 2027-01-31' },
    { commit: first, text: '  ben:' },
  ])
  expect(await blamed(here.ours, first, 'org/a.yaml', 3, 1)).toEqual([{ commit: first, text: '    end: 2026-12-31' }])
})

test('a line that looks like what git says of one is a line', async () => {
  const here = repository()
  const strange = `${'a'.repeat(40)} 1 1 1`
  const commit = here.commit({ 'org/a.yaml': `${strange}\nauthor somebody\n\ttab\n` })
  const lines = await blamed(here.ours, commit, 'org/a.yaml', 1, 60)
  expect(lines.map(({ text }) => text)).toEqual([strange, 'author somebody', '\ttab'])
  expect(new Set(lines.map((line) => line.commit))).toEqual(new Set([commit]))
})

test('nothing that the repository names is run', async () => {
  const here = repository()
  const mark = join(newFolder(), 'mark')
  const commit = here.commit({ 'org/a.yaml': 'a\n', '.gitattributes': '*.yaml diff=mark\n' })
  here.git(['config', 'diff.mark.textconv', `touch ${mark}; cat`])
  expect(await blamed(ourGit(here.folder), commit, 'org/a.yaml', 1, 60)).toHaveLength(1)
  expect(existsSync(mark)).toBe(false)
})

test('a line that is not there, and a file that is not, are told', async () => {
  const here = repository()
  const commit = here.commit({ 'org/a.yaml': 'a\n' })
  const trouble = { exit: 1, message: expect.stringContaining('Who wrote line') as string }
  await expect(blamed(here.ours, commit, 'org/a.yaml', 9, 60)).rejects.toMatchObject(trouble)
  await expect(blamed(here.ours, commit, 'org/b.yaml', 1, 60)).rejects.toMatchObject(trouble)
})
