import { describe, expect, test } from 'vitest'
import type { State } from '../../../src/model/files.js'
import { overgrown } from '../../../src/model/json.js'
import { checkOwner, emptyState } from '../../../src/state/state.js'
import { read } from '../../../src/state/version.js'
import { fileHome, fresh, gitHome, grown, large } from './places.js'
import { stateIn } from '../../support/seals.js'

describe('a text of JSON is not parsed', () => {
  const why = (text: string): string | null => overgrown(Buffer.from(text))
  const many = (count: number, part: (at: number) => string): string =>
    `[${Array.from({ length: count }, (_, at) => part(at)).join(',')}]`

  test.each([
    ['nested deeper than 64 levels', '['.repeat(65), 'nested'],
    ['deeper after many short lists', `${'[]'.repeat(1000)}${'{"a":'.repeat(65)}`, 'nested'],
    ['with too many objects', '{}'.repeat(150_001), 'lists and objects'],
    ['with too many names', many(100, (at) => `{${many(1100, (n) => `"k${at}x${n}":1`).slice(1, -1)}}`), 'names'],
    ['with too many values', '1,'.repeat(750_001), 'values'],
  ])('if it is %s', (_, text, words) => expect(why(text)).toContain(words))

  test.each([
    ['64 levels', '['.repeat(64) + ']'.repeat(64)],
    ['brackets in a text', `"${'['.repeat(1_000_000)}"`],
    ['brackets after a quote in a text', `"\\"${'{"'.replace('"', '\\"').repeat(200_000)}"`],
    ['the same names a hundred thousand times', many(100_001, (at) => `{"id":${at % 7}}`)],
    ['a text without an end', '"\\'],
    ['nothing', ''],
  ])('only then: not for %s', (_, text) => expect(why(text)).toBeNull())
})

describe('a state', () => {
  const damaged = (more: object): State | string => read(Buffer.from(JSON.stringify({ ...fresh, ...more })))

  test.each([
    ['service', ''],
    ['service', 'acme.example'],
    ['service', `https://${'x'.repeat(10_000)}`],
    ['serial', 9_007_199_254_740_991],
    ['serial', 1e300],
    ['company', 'x'.repeat(101)],
    ['lineage', 'x'.repeat(65)],
    ['bindings', { ['x'.repeat(65)]: { id: 'u', applied: {} } }],
    ['lastGood', { users: 1e300, active: 0 }],
  ])('with the %s %j is damaged', (name, value) => expect(damaged({ [name]: value })).toContain(name))

  test('of 60,000 people is read', () => {
    const text = JSON.stringify(large(fresh, 60_000))
    expect(JSON.stringify(read(Buffer.from(text)))).toBe(text)
  })

  test('with an address that is none belongs to nobody else’s service, and breaks nothing', () => {
    const odd = { ...fresh, service: 'http://[' }
    expect(() => checkOwner(odd, 'Acme', fresh.service)).toThrowError(expect.objectContaining({ exit: 6 }))
    expect(() => checkOwner(odd, 'Acme', 'http://[')).not.toThrow()
  })

  test.each(['HTTPS://Service.Example/api/v1/', ' https:service.example/api/v1'])(
    'is made with %j in the form in which it can be read again',
    (service) => expect(emptyState('Acme', service, fresh.lineage).service).toBe('https://service.example/api/v1'),
  )

  test.each([
    ['file', fileHome],
    ['git', gitHome],
  ] as const)('that could not be read again is not saved to a %s', async (_, home) => {
    const store = home().open()
    await store.save(fresh)
    const message = expect.stringContaining('could not be read again') as string
    for (const key of ['k'.repeat(17 * 1024 * 1024), '['])
      await expect(store.save({ ...grown(fresh, key), intents: key === '[' ? deep() : {} })).rejects.toMatchObject({
        exit: 7,
        message,
      })
    expect(await stateIn(store)).toEqual(fresh)
    await store.save(grown(fresh, 'ann'))
  })
})

/** More lists than any state has. */
function deep(): State['intents'] {
  return Object.fromEntries(Array.from({ length: 150_001 }, (_, at) => [`i${at}`, {}])) as unknown as State['intents']
}
