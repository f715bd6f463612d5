import { assert, property, webUrl } from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from '../../../../src/live/contact/places.js'

const host = 'https://hr.example:8443'
const at = (address: string): readonly string[] => placesOf(address).map(({ baseUrl }) => baseUrl.slice(host.length))

test.each([
  ['/api/v1', ['/api/v1', '/api/v2']],
  ['/api/v2/', ['/api/v2', '/api/v1']],
  ['/api/v2/users/me', ['/api/v2', '/api/v1']],
  ['//api//v1/', ['/api/v1', '/api/v2']],
  ['', ['', '/v1', '/v2', '/api/v1', '/api/v2']],
  ['/hr', ['/hr', '/hr/v1', '/hr/v2', '/hr/api/v1', '/hr/api/v2', '/api/v1', '/api/v2']],
  ['/api', ['/api', '/api/v1', '/api/v2', '/api/api/v1', '/api/api/v2']],
])('below %j the service is looked for at %j', (path, places) => {
  expect(at(host + path)).toEqual(places)
})

test('a place names the contract that its path ends with', () => {
  expect(placesOf(`${host}/x`).map(({ named }) => named)).toEqual([null, 'v1', 'v2', 'v1', 'v2', 'v1', 'v2'])
})

test('no place is at another origin, and none is there twice', () => {
  assert(
    property(webUrl({ withQueryParameters: false, withFragments: false }), (address) => {
      const places = placesOf(address)
      expect(new Set(places.map(({ baseUrl }) => new URL(baseUrl).origin))).toEqual(new Set([new URL(address).origin]))
      expect(new Set(places.map(({ baseUrl }) => baseUrl)).size).toBe(places.length)
    }),
  )
})
