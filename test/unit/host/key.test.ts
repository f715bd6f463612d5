import { expect, test } from 'vitest'
import type { Host } from '../../../src/host/host.js'
import { requireSafe, strangeHost, takeKeys } from '../../../src/host/key.js'

const secret = 'canary-0123456789abcdef'

test('the keys leave the environment, and no text shows them', () => {
  const env = { SMALL_IMPROVEMENTS_API_KEY: secret, ESPALIER_STATE_KEY: `${secret}-too`, HOME: '/' }
  const taken = takeKeys(env)
  expect(env).toEqual({ HOME: '/' })
  expect([taken.key(), taken.stateKey()]).toEqual([secret, `${secret}-too`])
  expect(taken.hide(`a ${secret} b`)).not.toContain(secret)
  expect(JSON.stringify(taken)).not.toContain(secret)
})

test('without a key nothing is hidden', () => {
  expect(takeKeys({}).hide('a text')).toBe('a text')
})

const hostWith = (env: Host['env'], nodeFlags: readonly string[] = []): Host => ({ env, nodeFlags }) as unknown as Host

test.each<[Host['env'], readonly string[]]>([
  [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, []],
  [{}, ['--inspect-brk']],
  [{ NODE_OPTIONS: '--ins"pect"' }, []],
  [{ NODE_OPTIONS: '-r ./x.js' }, []],
  [{ NODE_OPTIONS: '--experimental_loader x' }, []],
  [{ SSLKEYLOGFILE: '/tmp/x' }, []],
  [{ NODE_DEBUG: 'fs,un*' }, []],
])('%j %j is not safe', (env, flags) => {
  expect(() => requireSafe(hostWith(env, flags))).toThrow('Nothing was read or written.')
})

test('what only looks like it is safe', () => {
  const env = {
    NODE_TLS_REJECT_UNAUTHORIZED: '1',
    NODE_OPTIONS: '--require-x --max-old-space-size=1',
    NODE_DEBUG: 'fs',
    SSLKEYLOGFILE: '',
  }
  expect(() => requireSafe(hostWith(env, ['--import', 'x']))).not.toThrow()
})

test('the service and this machine are no strange hosts', () => {
  expect(
    [
      'https://www.small-improvements.com/api',
      'http://localhost:1/',
      'https://small-improvements.com.evil.example/',
      'https://xsmall-improvements.com/',
    ].map(strangeHost),
  ).toEqual([null, null, 'small-improvements.com.evil.example', 'xsmall-improvements.com'])
})
