import { inspect } from 'node:util'
import { disconnect } from '../../../src/live/connection.js'
import { observe } from '../../../src/live/read/observe.js'
import { openWriter } from '../../../src/live/write/writer.js'
import { encodings, showsKey } from '../../support/canary.js'
import { nothingKnown } from '../../support/nothing-known.js'
import { calls, lineTo } from './line.js'
import { asList, places } from './places.js'
import { rawServer } from './raw-server.js'
import type { UserId } from '../../../src/model/names.js'
import type { Connection } from '../../../src/live/connection.js'
import type { Row } from '../row.js'
import type { Form } from '../form.js'

const manage = new Set(['email', 'department', 'manager'] as const)

/** What Espalier does with the service. Whatever comes of it is looked at: values, errors, and all that hangs on them. */
const deeds: Readonly<Record<string, (line: Connection) => Promise<unknown>>> = {
  ...Object.fromEntries(calls.map((call) => [`asks for ${call.operation}`, (line: Connection) => line.send(call)])),
  'reads everybody': (line) => observe(line, { ...nothingKnown, manage }),
  'makes an account': (line) =>
    openWriter(line, new Map()).create({ email: 'a@acme.example', department: 'Sales', active: true }),
  'changes an account': (line) =>
    openWriter(line, new Map()).change(
      'u1' as UserId,
      ['a@acme.example'],
      { department: 'Sales' },
      { department: 'Research' },
    ),
  'looks for an address': (line) => openWriter(line, new Map()).find('a@acme.example'),
}

/** One of so many cases is met. */
const every = { brief: 17, short: 4, full: 1 } as const

/** Every deed meets every place in every encoding; the other forms, a part of them that is spread evenly. */
export async function echoCampaign(form: Form): Promise<Row> {
  const cases = Object.keys(places).flatMap((place) =>
    Object.keys(encodings).flatMap((encoding) => Object.keys(deeds).map((deed) => ({ place, encoding, deed }))),
  )
  const chosen = cases.filter((_, at) => at % every[form] === 0)
  const server = await rawServer((socket, { method, path }) => {
    const [, number = '0'] = /^\/(\d+)\//.exec(path) ?? []
    const { place, encoding } = chosen[Number(number)] ?? cases[0]!
    const answer = places[place]?.(encodings[encoding] ?? '') ?? ''
    socket.end(method === 'GET' && /\/users(?:\?|$)/.test(path) ? asList(answer) : answer, 'latin1')
  })
  const failures: string[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (next < chosen.length) {
        const at = next++
        const { place, encoding, deed } = chosen[at]!
        const line = lineTo(server.port, {}, `/${at}`)
        const shown = await whatShows(deeds[deed]!(line))
        await disconnect(line)
        if (showsKey(shown)) failures.push(`the key in ${place}, ${encoding}: it shows when Espalier ${deed}`)
      }
    }),
  )
  await server.close()
  const note = `${Object.keys(places).length} places × ${Object.keys(encodings).length} encodings × ${Object.keys(deeds).length} deeds`
  return { what: 'answers that quote the key', cases: chosen.length, failures, note }
}

/** Every text in what came, an error with its stack and cause, and all of it as the console would show it. */
async function whatShows(work: Promise<unknown>): Promise<string> {
  let came: unknown
  try {
    came = await work
  } catch (error) {
    came = error
  }
  return [...textsIn(came), inspect(came, { depth: 9, showHidden: true, maxStringLength: null })].join('\n')
}

/** Every text that can be reached from a value, the names of properties too. */
function textsIn(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const inside: readonly unknown[] = value instanceof Map || value instanceof Set ? [...(value as Set<unknown>)] : []
  const own = Reflect.ownKeys(value).flatMap((name) => [String(name), Reflect.get(value, name) as unknown])
  return [...inside, ...own].flatMap((one) => textsIn(one, seen))
}
