import { expect, test } from 'vitest'
import { obstacleNames } from '../../../../src/model/contact.js'
import { obstacleOf } from '../../../../src/live/contact/obstacles.js'

const told = (name: (typeof obstacleNames)[number], from: string | null = 'ESPALIER_API_URL') =>
  obstacleOf(
    { kind: 'missing', name, detail: 'HTTP 418', elsewhere: 'https://eu.example/api' },
    'https://hr.example/api/v1',
    from,
  )

test.each(obstacleNames.map((name) => [name]))('%s is one paragraph that differs from every other', (name) => {
  const { message } = told(name)
  expect(message).toMatch(/^[A-Za-z][^\n]*\.$/)
  expect(obstacleNames.filter((other) => told(other).message === message)).toEqual([name])
})

test('an answer that is no TLS is no matter of a certificate', () => {
  const { message } = obstacleOf(
    { kind: 'missing', name: 'untrusted', detail: 'ERR_SSL_WRONG_VERSION_NUMBER', elsewhere: null },
    'https://hr.example/api/v1',
    'ESPALIER_API_URL',
  )
  expect(message).toMatch(/^hr\.example does not speak https .*the API key was not sent\. Correct ESPALIER_API_URL: /)
  expect(message).not.toContain('NODE_EXTRA_CA_CERTS')
})

test('the address is corrected where it comes from', () => {
  expect(told('no-service').message).toContain('Correct ESPALIER_API_URL: ')
  expect(told('no-service', 'api.baseUrl in org/espalier.yaml').message).toContain('Correct api.baseUrl in org/')
  expect(told('no-service', null).message).toContain('Set ESPALIER_API_URL to the address')
})

test('what is wrong with the key is exit 6, what passes by itself 8, and an address 1', () => {
  expect(obstacleNames.map((name) => [name, told(name).exit])).toEqual([
    ['unknown-host', 1],
    ['no-connection', 1],
    ['untrusted', 1],
    ['other-address', 1],
    ['expired-key', 6],
    ['wrong-key', 6],
    ['no-rights', 6],
    ['web-page', 6],
    ['other-contract', 1],
    ['no-answer', 8],
    ['no-service', 1],
  ])
})

test('a host that is not found may be a machine without a network', () => {
  expect(told('unknown-host', null).message).toContain(
    'Check that this machine is online; behind a proxy, set HTTPS_PROXY.',
  )
})
