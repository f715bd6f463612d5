import { expect, test } from 'vitest'
import { memoryOf } from '../../../src/engine/state.js'

test.each([
  [{ XDG_STATE_HOME: '/state', HOME: '/home/ann' }, '/state/espalier'],
  [{ HOME: '/home/ann' }, '/home/ann/.local/state/espalier'],
  [{ XDG_STATE_HOME: '', HOME: '/home/ann' }, '/home/ann/.local/state/espalier'],
  [{ XDG_STATE_HOME: '.', HOME: '/home/ann' }, '/home/ann/.local/state/espalier'],
  [{ XDG_STATE_HOME: 'state', HOME: 'home' }, null],
  [{}, null],
])('of %j what was seen is remembered in %s, and never in the current folder', (env, folder) => {
  expect(memoryOf({ env })).toBe(folder)
})
