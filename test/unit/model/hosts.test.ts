import { expect, test } from 'vitest'
import { isCallable, isThisMachine } from '../../../src/model/hosts.js'

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['[::1]', true],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
  ['10.0.0.1', false],
])('%s is this machine: %s', (host, is) => {
  expect(isThisMachine(host)).toBe(is)
})

test.each([
  ['https://hooks.chat.example/services/T0/B0', true],
  ['https://hooks.chat.example/a?code=x', true],
  ['http://127.0.0.1:8080/a', true],
  ['http://hooks.chat.example/a', false],
  ['https://user@hooks.chat.example/a', false],
  ['https://u:p@hooks.chat.example/a', false],
  ['https://hooks.chat.example/a#b', false],
  ['file:///etc/passwd', false],
  ['hooks.chat.example', false],
  ['', false],
])('%s may be called: %s', (address, may) => {
  expect(isCallable(address)).toBe(may)
})
