import { expect, it } from 'vitest'
import { failed } from '../../../../src/live/http/attempt.js'

const coded = (code: string, syscall: string): Error => Object.assign(new Error(code), { code, syscall })
const unreachable = ['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL']

it.each(unreachable)('%s is unsent while connecting; of a connection that was there, nobody knows', (code) => {
  expect(failed('here', coded(code, 'connect'), null, true).kind).toBe('unsent')
  expect(failed('here', new AggregateError([coded(code, 'connect')]), null, true).kind).toBe('unsent')
  for (const syscall of ['read', 'write'])
    expect(failed('here', coded(code, syscall), null, true).kind).toBe('ambiguous')
})
