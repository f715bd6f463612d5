import { expect, test } from 'vitest'
import { stateShow } from '../../../../src/cli/commands/state-show.js'
import { given, hostWith } from '../state-folder.js'
import { stateOf } from '../../../support/small-company.js'

const shown = async (state: ReturnType<typeof stateOf> | null, key?: null, format = 'text') => {
  const { host } = hostWith(state)
  const { exit, out, err } = await stateShow(
    given([], { format }),
    key === null ? { ...host, key: () => undefined } : host,
  )
  return { exit, out: out.text, err: err.text }
}

test('a state is shown with what its seal says', async () => {
  expect(await shown(stateOf('ann'))).toMatchObject({ exit: 0, err: 'The seal fits: Espalier wrote this.\n' })
  expect((await shown(stateOf('ann'), null)).err).toContain('The seal was not checked')
  expect(JSON.parse((await shown(stateOf('ann'), undefined, 'json')).out)).toMatchObject({ serial: 1 })
})

test('no state is no error', async () => {
  expect(await shown(null)).toMatchObject({ exit: 0, out: '', err: 'There is no state at .espalier/state.json.\n' })
  expect((await shown(null, undefined, 'json')).out.trim()).toBe('null')
})
