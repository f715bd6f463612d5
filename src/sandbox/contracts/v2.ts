import { createAll } from '../batches.js'
import { answered, isObject, no, taken, takenList } from '../call.js'
import type { Call, Reply } from '../call.js'
import { create, find, get, set, update } from '../company.js'
import type { Answer } from '../company.js'
import { echoed, shown } from '../records.js'
import type { Company, Fields, UserRecord } from '../records.js'
import { refused } from '../refusals.js'
import { valueOf } from '../switches.js'
import { listed } from './lists.js'
import { callRoutes } from './locks.js'
import type { Route } from './route.js'
import { ownerOf } from './owner.js'
import { fromV2, inList, medium, toV2 } from './v2-records.js'
import { takeAway } from './v1.js'

const one = /^\/users\/([^/]+)$/

/** What contract v2 answers: the vendor's published operations. The more specific paths come first. */
export const v2Routes: readonly Route[] = [
  { method: 'GET', path: /^\/users$/, shown: 'list', run: showList(inList) },
  { method: 'GET', path: /^\/users\/medium$/, shown: 'list', run: showList(medium) },
  { method: 'GET', path: /^\/users\/me$/, shown: 'one', run: ownerOf },
  { method: 'GET', path: /^\/users\/medium\/by-login$/, shown: 'one', run: findLogin },
  { method: 'GET', path: /^\/users\/medium\/by-external-system-id\/([^/]+)$/, shown: 'one', run: findOurs },
  { method: 'POST', path: /^\/users\/invite$/, shown: 'write', run: invite },
  ...callRoutes('v2'),
  { method: 'PUT', path: /^\/users\/([^/]+)\/manager$/, shown: 'write', run: takeManager },
  { method: 'PUT', path: /^\/users\/([^/]+)\/roles$/, shown: 'write', run: takeRoles },
  { method: 'GET', path: one, shown: 'one', run: (company, _, id) => profile(company, get(company, id)) },
  { method: 'PUT', path: one, shown: 'write', run: takeProfile },
  { method: 'DELETE', path: one, shown: 'write', run: takeAway },
]

function showList(show: typeof inList): Route['run'] {
  return (company, call) => {
    const guests = call.query.get('includeGuests') === 'true'
    const boss = call.query.get('managerId')
    const belongs = (user: UserRecord): boolean =>
      (guests || user['isGuest'] !== true) && (boss === null || user.managerId === boss)
    return listed(company, call, 'v2', ['includeGuests', 'managerId'], belongs, (user) => show(user, company.switches))
  }
}

/** One user by the login, which is the address. A filter that is ignored finds the first user. */
function findLogin(company: Company, { query }: Call): Reply {
  const { switches } = company
  const login = query.get('loginname')
  if (switches.emailFilter === 'none') return no(refused(404, 'not_found', 'There is nothing at this path.'))
  if (login === null) return no(refused(400, 'bad_request', 'The parameter loginname is missing.'))
  const [user] = switches.emailFilter === 'ignored' ? company.users : find(company, login)
  if (user === undefined) return no(refused(404, 'not_found', `There is no user ${login}.`))
  return { status: 200, body: medium(user, switches) }
}

function findOurs(company: Company, _: Call, id: string): Reply {
  const user = company.users.find((known) => known['externalSystemId'] === id)
  if (user === undefined) return no(refused(404, 'not_found', `There is no user with the external id ${id}.`))
  return { status: 200, body: medium(user, company.switches) }
}

/** The new users, in the order sent. The service would mail each; here the mails are only counted. */
function invite(company: Company, call: Call): Reply {
  const { switches } = company
  const count = (made: readonly UserRecord[]): void => {
    if (switches.inviteMail === 'always') company.mails += made.length
  }
  const show = (record: UserRecord, sent: Fields): Fields | undefined =>
    echoed(shown(toV2(record), switches), sent, ['id', 'loginname'], switches)
  if (valueOf(switches, 'create', 'v2') === 'one')
    return taken(call, (sent) => {
      const answer = create(company, fromV2(sent), 'v2')
      if ('record' in answer) count([answer.record])
      return answered(answer, (record) => show(record, sent))
    })
  return takenList(call, switches.batchSize, (sent) => {
    const done = createAll(
      company,
      sent.map((user) => (isObject(user) ? fromV2(user) : user)),
      'v2',
    )
    if ('error' in done) return no(done)
    count(done)
    const named = Object.fromEntries(sent.filter(isObject).flatMap((user) => Object.entries(user)))
    return { status: 201, body: switches.echo === 'none' ? undefined : done.map((record) => show(record, named)) }
  })
}

function takeProfile(company: Company, call: Call, id: string): Reply {
  return taken(call, (sent) => profile(company, update(company, id, fromV2(sent), 'v2', company.switches.put), sent))
}

/** The manager is in the address. A switch says what removes them. */
function takeManager(company: Company, { query }: Call, id: string): Reply {
  const manager = query.get('managerId')
  const form = manager === null ? 'omit' : manager === '' ? 'empty' : manager === 'null' ? 'null' : 'id'
  if (form !== 'id' && form !== valueOf(company.switches, 'clearManager', 'v2'))
    return no(refused(422, 'unknown_manager', 'The parameter managerId names no user.'))
  return profile(company, set(company, id, { managerId: form === 'id' ? manager : null }), {})
}

function takeRoles(company: Company, call: Call, id: string): Reply {
  return taken(call, (sent) => {
    if (Object.values(sent).some((value) => typeof value !== 'boolean'))
      return no(refused(422, 'invalid_field', 'Each role is true or false.'))
    const { isAdmin, isHR } = sent
    const role = isAdmin === undefined ? {} : { role: isAdmin === true ? 'admin' : 'user' }
    return profile(company, set(company, id, { ...role, ...(isHR === undefined ? {} : { isHR }) }), sent)
  })
}

/** A user as an answer shows it: whole after a read, as the `echo` switch says after a write. */
function profile({ switches }: Company, answer: Answer, sent?: Fields): Reply {
  return answered(answer, (record) => {
    const whole = shown(toV2(record), switches)
    return sent === undefined ? whole : echoed(whole, sent, ['id', 'loginname'], switches)
  })
}
