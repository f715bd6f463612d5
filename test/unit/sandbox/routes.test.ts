import { expect, test } from 'vitest'
import type { Call } from '../../../src/sandbox/call.js'
import { contractOf, serve } from '../../../src/sandbox/routes.js'
import { createCompany } from '../../../src/sandbox/seed.js'
import { defaultSwitches, type Switches } from '../../../src/sandbox/switches.js'
import { people } from './running.js'

function status(path: string, more: Partial<Call> = {}, switches: Partial<Switches> = {}): number {
  const all = { ...defaultSwitches, ...switches }
  const call: Call = {
    method: 'GET',
    path,
    query: new URLSearchParams(),
    authorization: `Bearer ${all.key}`,
    contentType: undefined,
    userAgent: 'x',
    body: new Uint8Array(),
    ...more,
  }
  return serve(createCompany(people, all), call).status
}

test('a path is of one contract, or of none', () => {
  const at = (switches: Partial<Switches>) =>
    ['/api/v1/users', '/api/v2/users', '/hr/v2/users', '/api/v1', '/api/v3/users', '/'].map((path) =>
      contractOf(path, { ...defaultSwitches, ...switches }),
    )
  expect(at({})).toEqual(['v1', 'v2', null, null, null, null])
  expect(at({ contract: 'v2', v2At: '/api/v1' })).toEqual(['v2', null, null, null, null, null])
  expect(at({ v2At: '/hr/v2' })).toEqual(['v1', null, 'v2', null, null, null])
})

test('a key without rights reads whose it is, and an old one reads nothing', () => {
  expect(status('/api/v2/users/me', {}, { keyIs: 'reader' })).toBe(200)
  expect(status('/api/v2/users', {}, { keyIs: 'reader' })).toBe(403)
  expect(status('/api/v2/users/me', {}, { keyIs: 'expired' })).toBe(401)
})

test('a service that has moved names the new address, whatever the key is', () => {
  expect(status('/api/v1/users', { authorization: undefined }, { movedTo: 'https://eu.example/api/v1' })).toBe(308)
  expect(status('/other', {}, { movedTo: 'https://eu.example/api/v1' })).toBe(404)
})

test('the key is asked for before the path is looked at', () => {
  expect(status('/api/v1/nothing', { authorization: undefined })).toBe(401)
  expect(status('/api/v1/nothing')).toBe(404)
  expect(status('/api/v1/users', { authorization: 'Bearer x' })).toBe(401)
  expect(status('/api/v1/users', { authorization: 'Bearer other' }, { otherKeys: ['other'] })).toBe(200)
})

test('a contract that is off is not there', () => {
  expect(status('/api/v1/users', {}, { contract: 'v2' })).toBe(404)
})

test('a method that a path does not take is a 405', () => {
  expect(status('/api/v1/users', { method: 'BREW' })).toBe(405)
})

test('an id that cannot be decoded is taken as it is', () => {
  expect(status('/api/v1/users/%zz')).toBe(404)
})
