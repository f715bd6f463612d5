import { expect, test } from 'vitest'
import { notDone, notReached } from '../../../src/git/trouble.js'
import type { Git, Ran } from '../../../src/model/git.js'

const ran = (more: Partial<Ran> = {}): Ran =>
  ({ ok: false, out: Buffer.from(''), words: 'fatal', never: null, ...more }) as unknown as Ran
const failing =
  (...commands: readonly string[]): Git =>
  async ([command = '']) =>
    await Promise.resolve(ran({ ok: !commands.includes(command) }))

test('without Git, or outside a clone, that is said', async () => {
  expect((await notDone(failing(), ran({ never: 'missing' }), 'No.')).message).toContain('install Git 2.38 or newer')
  expect((await notDone(failing('rev-parse'), ran(), 'No.')).message).toContain(
    'Git finds no repository around this folder (fatal)',
  )
  expect((await notDone(failing(), ran({ words: '' }), 'No.')).message).toBe('No. Git says: nothing.')
})

test('a remote that is missing, hangs or refuses is told apart', async () => {
  expect((await notReached(failing('config'), ran(), 'No.')).message).toContain('has no remote "origin"')
  expect((await notReached(failing(), ran({ never: 'hung' }), 'No.')).message).toContain('did not finish in time')
  expect((await notReached(failing(), ran(), 'No.')).message).toContain('The remote "origin" says: fatal.')
})
