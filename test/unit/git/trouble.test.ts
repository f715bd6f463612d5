import { expect, test } from 'vitest'
import type { Git, Ran } from '../../../src/git/git.js'
import { notDone, notReached, telling } from '../../../src/git/trouble.js'

const ran = (more: Partial<Ran> = {}): Ran =>
  ({ ok: false, out: Buffer.from(''), words: 'fatal', never: null, ...more }) as unknown as Ran
const failing =
  (...commands: readonly string[]): Git =>
  async ([command = '']) =>
    await Promise.resolve(ran({ ok: !commands.includes(command) }))

test('without Git, or outside a clone, that is said', async () => {
  expect((await notDone(failing(), ran({ never: 'missing' }), telling('No.'))).message).toContain(
    'install Git 2.38 or newer',
  )
  expect((await notDone(failing('rev-parse'), ran(), telling('No.'))).message).toContain(
    'Git finds no repository around this folder (fatal)',
  )
  expect((await notDone(failing(), ran({ words: '' }), telling('No.'))).message).toBe('No. Git says: nothing.')
})

test('a remote that is missing, hangs or refuses is told apart', async () => {
  expect((await notReached(failing('config'), ran(), telling('No.'))).message).toContain('has no remote "origin"')
  expect((await notReached(failing(), ran({ never: 'hung' }), telling('No.'))).message).toContain(
    'did not finish in time',
  )
  expect((await notReached(failing(), ran(), telling('No.'))).message).toContain('The remote "origin" says: fatal.')
})
