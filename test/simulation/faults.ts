import type { Fields } from '../../src/sandbox/records.js'
import {
  doneBut,
  failure,
  garbled,
  idOf,
  listed,
  meddle,
  records,
  refusing,
  renamed,
  unheard,
  unsent,
  webPage,
} from './endings.js'
import { interrupt, type Fault, type Moment, type Sent } from './sim.js'

type Row = readonly [name: string, on: Fault['on'], says: string, play: Fault['play'], lasts?: number]

const ever = Number.POSITIVE_INFINITY

/** Faults of the way there and back. The numbers are those of the catalogue; letters are variants. */
const wire: readonly Row[] = [
  ['F1', 'create', 'an account is made, and no answer comes in time', unheard('UND_ERR_HEADERS_TIMEOUT', 30_000)],
  ['F1b', 'create', 'no answer comes in time, and no account is made', unsent('UND_ERR_HEADERS_TIMEOUT', 30_000)],
  ['F2', 'update', 'it is done, and no answer comes in time', unheard('UND_ERR_HEADERS_TIMEOUT', 30_000)],
  ['F3', 'update', 'it is not done, and no answer comes in time', unsent('UND_ERR_HEADERS_TIMEOUT', 30_000)],
  ['F4a', 'any', 'the connection is refused', unsent('ECONNREFUSED')],
  ['F4b', 'any', 'the name is not found', unsent('ENOTFOUND')],
  ['F4c', 'any', 'the name cannot be looked up now', unsent('EAI_AGAIN')],
  ['F4d', 'any', 'no connection in time', unsent('UND_ERR_CONNECT_TIMEOUT', 10_000)],
  ['F4e', 'any', 'there is no way to the network, for the rest of the run', unsent('ENETUNREACH'), ever],
  ['F11a', 'any', 'the connection is reset before the answer, and it is done', unheard('ECONNRESET')],
  ['F11b', 'any', 'the connection is reset, and nothing is done', unsent('ECONNRESET')],
  ['F11c', 'any', 'the connection is reset in the body', unheard('UND_ERR_SOCKET')],
  ['F11d', 'any', 'the pipe breaks', unsent('EPIPE')],
  ['F12', 'any', 'the body comes too slowly', unheard('UND_ERR_BODY_TIMEOUT', 30_000)],
  ['F12b', 'any', 'the whole request takes too long', unheard('TimeoutError', 120_000)],
  ['F47', 'any', 'another host is named', refusing(302, '', { location: 'https://elsewhere.example/' })],
  ['F48', 'any', 'the same address is named', refusing(308, '', { location: '/api/v1/users' })],
  ['F49a', 'any', 'the certificate is out of date', unsent('CERT_HAS_EXPIRED')],
  ['F49b', 'any', 'the certificate is of a proxy', unsent('SELF_SIGNED_CERT_IN_CHAIN'), ever],
  ['F50', 'any', 'the body is compressed', doneBut(200, '', { 'content-encoding': 'gzip' })],
  ['F51', 'any', 'the body does not end', unheard('UND_ERR_RES_EXCEEDED_MAX_SIZE')],
]

/** Faults that are a status of HTTP. */
const statuses: readonly Row[] = [
  ['F5', 'any', '429, come back in 7 s', refusing(429, failure, { 'retry-after': '7' })],
  [
    'F6',
    'any',
    '429, with a date and a clock that is off',
    refusing(429, failure, { 'retry-after': 'Thu, 03 Dec 2026 00:00:30 GMT', date: 'Thu, 03 Dec 2026 00:00:00 GMT' }),
  ],
  ['F7a', 'any', '429 without a word', refusing(429)],
  ['F7b', 'any', '429 for the rest of the run', refusing(429), ever],
  ['F8a', 'any', '429, come back in -5 s', refusing(429, failure, { 'retry-after': '-5' })],
  ['F8b', 'any', '429, come back soon', refusing(429, failure, { 'retry-after': 'soon' })],
  ['F8c', 'any', '429, come back in three years', refusing(429, failure, { 'retry-after': '99999999' })],
  ['F9a', 'any', '500, and nothing is done', refusing(500)],
  ['F9b', 'any', '500, and it is done', doneBut(500)],
  ['F9c', 'any', '502, and it is done', doneBut(502, webPage)],
  ['F9d', 'any', '503 four times', refusing(503), 4],
  ['F9e', 'any', '504, and it is done', doneBut(504)],
  ['F9f', 'any', '408, and nothing is done', refusing(408)],
  ['F9g', 'any', '500 for the rest of the run', refusing(500), ever],
  ['F10', 'any', '503 with a web page', refusing(503, webPage)],
  ['F28', 'any', 'the key is refused from here on', refusing(401), ever],
  ['F28b', 'any', 'the key is refused once', refusing(401)],
  [
    'F28c',
    'any',
    'the key is refused, and quoted',
    ({ sim }) => refusing(401, `no: Bearer ${sim.service.company.switches.key}`)({} as Moment),
  ],
  ['F29', 'any', '403 once', refusing(403)],
  ['F30', 'any', '403 from here on', refusing(403), ever],
  ['F31', 'one', 'an account is not there once', refusing(404)],
  ['F31b', 'one', 'no account is there for the rest of the run', refusing(404), ever],
  ['F31c', 'read', 'an account is gone, alone and in lists', gone, ever],
  ['F32', 'update', 'an account is not there when it is written', refusing(404)],
  ['F32b', 'update', 'it is done, and said to be not there', doneBut(404)],
  ['F33a', 'create', 'the address is said to be taken: 409', refusing(409)],
  ['F33b', 'create', 'the address is said to be taken: 400', refusing(400)],
  ['F33c', 'create', 'the address is said to be taken: 422', refusing(422)],
  ['F33d', 'create', 'it is done, sent again by a proxy, and so refused', doneBut(409)],
  ['F34', 'create', 'the address is said to be taken: 500', refusing(500)],
  ['F36', 'update', 'a loop is said to be there', refusing(400)],
  ['F37', 'write', 'the manager is not to be seen yet', refusing(404)],
]

/** Faults that are an answer of another kind. */
const answers: readonly Row[] = [
  ['F13', 'any', 'the JSON is cut', garbled((text) => text.slice(0, Math.floor(text.length / 2)))],
  ['F14', 'any', 'a sign-in page with 200', refusing(200, webPage)],
  ['F14b', 'any', 'a sign-in page with 200, from here on', refusing(200, webPage), ever],
  ['F15a', 'any', '200 with an error', refusing(200, { error: 'no' })],
  ['F15b', 'any', '200 with success: false', refusing(200, { success: false })],
  ['F16a', 'any', '200 with nothing', doneBut(200, '')],
  ['F16b', 'any', '204', doneBut(204, '')],
  ['F17', 'write', '202, done at once', doneBut(202, {})],
  [
    'F17b',
    'write',
    '202, done 8 s later',
    ({ sim, serve }) => (sim.clock.after(8000, () => void serve()), refusing(202, {})({} as Moment)),
  ],
  [
    'F35a',
    'write',
    'the answer is in capitals',
    records((one) => ({ ...one, email: String(one['email']).toUpperCase() })),
  ],
  ['F50b', 'any', 'a record comes as an array', garbled((text) => `[${text}]`)],
  ['F52a', 'read', '"active" is called "isActive"', records((one) => renamed(one, 'active', 'isActive'))],
  ['F52b', 'read', '"email" is missing', records((one) => renamed(one, 'email', null))],
  ['F52c', 'read', '"active" is null', records((one) => ({ ...one, active: null }))],
  ['F52d', 'read', '"active" is a text', records((one) => ({ ...one, active: 'true' }))],
  ['F52e', 'any', '"id" is called "_id"', records((one) => renamed(one, 'id', '_id'))],
  ['F53', 'any', 'the body is in an envelope', garbled((text) => `{"data":${text}}`)],
  ['F54', 'any', 'ids are numbers', records((one, index) => ({ ...one, id: 9_007_199_254_740_994 + 2 * index }))],
  ['F55a', 'any', 'a key comes twice', garbled((text) => text.replaceAll('"active":', '"active":"no","active":'))],
  [
    'F55b',
    'any',
    'there is a key __proto__',
    garbled((text) => text.replaceAll('"active":', '"__proto__":{"active":true},"active":')),
  ],
  ['F55c', 'any', 'the JSON is deep', garbled((text) => '['.repeat(5000) + text + ']'.repeat(5000))],
  ['F56a', 'any', 'a name of a megabyte', records((one) => ({ ...one, lastName: 'x'.repeat(100_000) }))],
  ['F56b', 'any', 'half a character', records((one) => ({ ...one, firstName: '\ud800' }))],
  ['F56c', 'any', 'the text is not UTF-8', ({ serve }) => ({ ...serve(), body: Uint8Array.of(0x5b, 0xff, 0x5d) })],
]

/** Faults of what the service shows, and of what it does. */
const deeds: readonly Row[] = [
  ['F18', 'list', 'the pages shift by one', listed((list) => list.slice(1))],
  [
    'F19',
    'list',
    'paging is ignored',
    ({ sim, serve }) => ({ ...serve(), body: JSON.stringify(sim.service.company.users) }),
  ],
  ['F20', 'list', 'the page is capped at one', listed((list) => list.slice(0, 1))],
  ['F22', 'list', 'the page is empty', listed(() => [])],
  ['F22b', 'list', 'every list is empty', listed(() => []), ever],
  ['F23', 'list', 'half of the page is missing', listed((list) => list.slice(0, Math.ceil(list.length / 2)))],
  ['F23b', 'list', 'half of each page is missing', listed((list) => list.slice(0, Math.ceil(list.length / 2))), ever],
  ['F24', 'list', 'lists hide the inactive', listed((list) => list.filter((one) => one['active'] === true)), ever],
  [
    'F25',
    'one',
    'what is shown is old',
    ({ sent, serve, ...moment }) => old(sent, idOf({ sent, serve, ...moment })) ?? serve(),
  ],
  ['F26', 'one', 'who has left is shown as active', shownActive],
  ['F38', 'update', 'it is confirmed, and not done', (moment) => refusing(200, confirmed(moment))(moment)],
  [
    'F38b',
    'update',
    'the record is answered as it was, and nothing is done',
    (moment) => refusing(200, standing(moment) ?? failure)(moment),
  ],
  [
    'F39',
    'update',
    'other fields are emptied',
    (moment) => {
      const ending = moment.serve()
      meddle(moment, idOf(moment), { title: null, location: null })
      return ending
    },
  ],
  [
    'F45',
    'one',
    'somebody edits between plan and write',
    (moment) => {
      meddle(moment, idOf(moment), { department: 'Reorganised' })
      return moment.serve()
    },
  ],
  [
    'F45b',
    'update',
    'somebody edits at the moment of the write',
    (moment) => {
      meddle(moment, idOf(moment), { title: 'Hero' })
      return moment.serve()
    },
  ],
  [
    'F57',
    'list',
    'the users of another company come',
    records((one) => ({ ...one, id: `x${String(one['id'])}`, email: `x${String(one['email'])}` })),
    ever,
  ],
  ['F59', 'any', 'the run is asked to stop', ({ sent, sim, serve }) => (interrupt(sim, sent.process), serve())],
]

/** What one client may meet, by the number in the catalogue. Faults of the store are in `StoreFault`. */
export const faults: readonly Fault[] = [...wire, ...statuses, ...answers, ...deeds].map(
  ([name, on, says, play, lasts = 1]) => ({ name, on, says, play, lasts }),
)

function standing({ sim, ...moment }: Moment): Fields | undefined {
  const id = idOf({ sim, ...moment })
  return sim.service.company.users.find((user) => user.id === id)
}

/** What a service shows that says yes and does nothing: a run that believes it takes the rest for an edit by hand. */
function confirmed(moment: Moment): Fields {
  const { sim, sent } = moment
  const [before, after] = [standing(moment), { ...standing(moment), ...sent.body }]
  const fields = Object.keys(after).filter((name) => before?.[name] !== after[name])
  sim.touches.push({ id: idOf(moment), fields, at: sim.clock.now(), by: null })
  return after
}

/** The account is always the same one, so that all answers agree. */
function gone(moment: Moment): ReturnType<Fault['play']> {
  const missing = moment.sim.service.company.users[1]?.id ?? ''
  moment.sent.process.blind.add(missing)
  if (idOf(moment) === missing) return refusing(404)(moment)
  return listed((list) => list.filter((one) => one['id'] !== missing))(moment)
}

/** A run that believes it takes the truth for an edit by hand. */
function shownActive(moment: Moment): ReturnType<Fault['play']> {
  const { sim } = moment
  sim.touches.push({ id: idOf(moment), fields: ['active'], at: sim.clock.now(), by: null })
  return records((one) => ({ ...one, active: true }))(moment)
}

/** What the process was shown of an account first. */
function old({ process }: Sent, id: string): ReturnType<Fault['play']> | null {
  const first = process.shown.get(id)?.[0]
  return first === undefined ? null : { status: 200, body: JSON.stringify(first), headers: {}, code: null, late: 0 }
}

/** Whether a fault can happen to a request. */
export function fits({ on }: Fault, { method, path }: Sent): boolean {
  const single = /\/users\/[^/?]+$/.test(path)
  const kinds = { GET: single ? 'one' : 'list', POST: 'create', PUT: 'update' } as Readonly<Record<string, string>>
  if (on === 'any') return true
  if (on === 'read' || on === 'write') return (method === 'GET') === (on === 'read')
  return kinds[method] === on
}
