import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readContract } from '../../../src/desired/contract-file.js'
import { shownKey, shownKeys, shownName, unshownNames } from '../../../src/live/plain-name.js'
import { compared } from '../../../src/live/probe/compare.js'
import { listIn, oneIn, typesOf, unshownIn } from '../../../src/live/probe/shapes.js'
import type { Day } from '../../../src/model/names.js'
import type { Ran } from '../../support/cli.js'
import { runHere } from '../../support/in-process.js'
import { temporaryFolder } from '../../support/stage.js'
import { listen } from './http/loopback.js'

const long = 'a'.repeat(10_000)
const jane = 'jane.doe@acme.example'
/** Names that a service may send and that are no field's, as JSON brings them: `__proto__` is a key of its own there. */
const hostile = [
  jane,
  '__proto__',
  long,
  'a\u001b[31mb\nc',
  '**[x](http://evil.example)**',
  '::error::x',
  '',
  'Jane Doe',
  '4711',
]
const record = JSON.parse(
  `{${hostile.map((name) => `${JSON.stringify(name)}: 1`).join(', ')}, "id": "u1"}`,
) as Readonly<Record<string, unknown>>

test.each(['email', 'isActive', '_links', 'first-name', 'custom_field_2', 'constructor', 'a'.repeat(40)])(
  '"%s" is the name of a field',
  (name) => expect(shownName(name)).toBe(name),
)

test.each(hostile)('of a name that is no field, only the shape is told (%#)', (name) => {
  expect(shownName(name)).toMatch(
    /^\(a name (?:with an @|of more than 40 characters|of no characters|of unusual characters)\)$/,
  )
})

test('such names are counted by their shape, and are in no file', () => {
  expect(unshownNames(hostile)).toBe(
    '1 of more than 40 characters, 1 of no characters, 6 of unusual characters, 1 with an @',
  )
  expect(unshownIn([record, record])).toBe(unshownNames(hostile))
  expect(typesOf([record])).toEqual({ id: 'text' })
})

test.each(hostile)('a list or a user that stands under such a name is told without it (%#)', (name) => {
  const under = (inner: unknown): unknown =>
    JSON.parse(`{ "data": { ${JSON.stringify(name)}: ${JSON.stringify(inner)} } }`)
  expect(listIn(under([{ id: 'u1' }]))).toEqual({ records: [{ id: 'u1' }], under: `data.${shownName(name)}` })
  expect(oneIn(under({ id: 'u1' }), 'u1')?.under).toBe(`data.${shownName(name)}`)
})

const [grace, ada] = [
  { id: 'u1', email: 'grace@acme.example' },
  { id: 'u2', email: 'ada@acme.example' },
]

test('of a map of records by a key, the keys are counted and not told', () => {
  const map = { ghopper: grace, alovelace: ada }
  expect(shownKeys(map)).toBe('2 keys')
  expect(shownKeys({ users: [grace], total: 1, ghopper: grace })).toBe('the keys "users", "total", and 1 more')
  expect(shownKeys({ ghopper: [grace], alovelace: [ada] })).toBe('2 keys')
  expect(shownKeys({})).toBe('0 keys')
  expect(shownKey({ data: map }, 'data')).toBe('data')
  expect(oneIn(map, 'u2')?.under).toBe('(one of 2 keys)')
  expect(oneIn({ data: { ghopper: grace } }, 'u1')?.under).toBe('data.(its only key)')
  expect(oneIn([{ user: grace }], 'u1')?.under).toBe('(a list).user')
  expect(listIn({ ghopper: { reports: [ada] }, aturing: { reports: [] } })?.under).toBe('(one of 2 keys).reports')
  expect(listIn({ ghopper: [ada], aturing: [] })?.under).toBe('(one of 2 keys)')
  expect(typesOf([{ ghopper: grace }, { alovelace: ada }])).toEqual({})
})

test('a user that stands under its id is told without the id', () => {
  expect(oneIn({ K7WKGSABaosiI3myun1SKT: { id: 'K7WKGSABaosiI3myun1SKT' } }, 'K7WKGSABaosiI3myun1SKT')?.under).toBe(
    '(its id)',
  )
})

test('a field with the name of something that every object has is new where it is new', () => {
  const fields = (list: Readonly<Record<string, string>>) => ({ list, one: list })
  const before = { contract: 'v1', facts: {}, fields: fields({ id: 'text' }) } as const
  const { differences } = compared('v1', before, [], fields({ id: 'text', constructor: 'text' }), '2026-12-01' as Day)
  expect(differences).toEqual([
    { what: 'list.constructor', before: null, after: 'text' },
    { what: 'one.constructor', before: null, after: 'text' },
  ])
})

/** What comes of probing a service that brings this for a list, and the first of these users for one. */
async function probedOf(users: readonly unknown[], list: unknown) {
  const port = await listen((request, response) => {
    const isList = new URL(request.url ?? '', 'http://here').pathname.endsWith('/users')
    const body = isList ? list : request.url?.endsWith('/u1') === true ? users[0] : null
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  const folder = temporaryFolder()
  mkdirSync(`${folder}/org`)
  writeFileSync(`${folder}/org/espalier.yaml`, 'company: Acme\ntimezone: UTC\n')
  const run = async (...flags: readonly string[]): Promise<Ran> =>
    await runHere(['probe', ...flags], folder, `http://127.0.0.1:${port}/api/v1`)
  return { text: await run(), json: await run('--format', 'json'), file: `${folder}/org/contract.yaml` }
}

const user = { ...record, email: 'u1@acme.example', active: true }

test('a probe shows and writes nothing of names that are no field', async () => {
  const { text, json, file } = await probedOf([user], [user])
  expect([text.exit, json.exit]).toEqual([0, 0])
  expect(text.out).toContain(`  ${unshownNames(hostile)}\n`)
  expect(JSON.parse(json.out)).toMatchObject({ unshown: unshownNames(hostile) })
  const written = readFileSync(file, 'utf8')
  for (const name of ['jane', '__proto__', 'aaaa', 'evil', '::error', 'Doe', '4711'])
    expect(text.out + json.out + written).not.toContain(name)
  expect((await readContract(file, 'org/contract.yaml'))?.value.fields.list).toEqual({
    active: 'boolean',
    email: 'text',
    id: 'text',
  })
})

test('a probe names no address under which the users stand', async () => {
  const { text, json } = await probedOf([user], { data: { [jane]: [user] } })
  expect([text.exit, text.out]).toEqual([1, expect.stringContaining('the users are under "data.(a name with an @)"')])
  expect(text.out + text.err + json.out).not.toContain('jane')
})
