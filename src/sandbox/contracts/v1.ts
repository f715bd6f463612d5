import { createAll } from '../batches.js'
import { answered, no, taken, takenList } from '../call.js'
import type { Call, Reply } from '../call.js'
import { create, edit, erase, find, get, update } from '../company.js'
import { echoed, only, shown } from '../records.js'
import type { Company, Fields, UserRecord } from '../records.js'
import { refused } from '../refusals.js'
import { valueOf } from '../switches.js'
import type { Switches } from '../switches.js'
import { listed } from './lists.js'
import { callRoutes } from './locks.js'
import type { Route } from './route.js'

/** What contract v1 answers (the API document, "Users"). The more specific paths come first. */
export const v1Routes: readonly Route[] = [
  { method: 'GET', path: /^\/users$/, shown: 'list', run: showList },
  { method: 'POST', path: /^\/users$/, shown: 'write', run: takeNew },
  ...callRoutes('v1'),
  {
    method: 'GET',
    path: /^\/users\/([^/]+)$/,
    shown: 'one',
    run: (company, _, id) => answered(get(company, id), (record) => shown(record, company.switches)),
  },
  { method: 'PUT', path: /^\/users\/([^/]+)$/, shown: 'write', run: takeChange },
  { method: 'DELETE', path: /^\/users\/([^/]+)$/, shown: 'write', run: takeAway },
]

const brief = new Set(['id', 'email', 'firstName', 'lastName', 'active'])

/** A record as a list shows it. Brief is the example of the API document. */
export function inList(record: UserRecord, switches: Switches): Fields {
  return switches.listFields === 'brief' ? only(record, brief) : shown(record, switches)
}

function showList(company: Company, call: Call): Reply {
  const { switches } = company
  const email = call.query.get('email')
  const show = (user: UserRecord): Fields => inList(user, switches)
  if (email !== null && switches.emailFilter === 'none')
    return no(refused(400, 'bad_request', 'There is no filter by email.'))
  if (email === null || switches.emailFilter === 'ignored') return listed(company, call, 'v1', ['email'], null, show)
  return { status: 200, body: find(company, email).map(show) }
}

function takeNew(company: Company, call: Call): Reply {
  const { switches } = company
  const show = (record: UserRecord, sent: unknown): Fields | undefined =>
    echoed(shown(record, switches), sent as Fields, ['id', 'email', 'active'], switches)
  if (valueOf(switches, 'create', 'v1') === 'one')
    return taken(call, (sent) => answered(create(company, sent), (record) => show(record, sent)))
  return takenList(call, switches.batchSize, (sent) => {
    const done = createAll(company, sent, 'v1')
    if ('error' in done) return no(done)
    return { status: 201, body: switches.echo === 'none' ? undefined : done.map((record) => show(record, record)) }
  })
}

function takeChange(company: Company, call: Call, id: string): Reply {
  return taken(call, (sent) =>
    answered(update(company, id, sent, 'v1', company.switches.put), (record) =>
      echoed(shown(record, company.switches), sent, ['id', 'email'], company.switches),
    ),
  )
}

/** It exists so that a test can prove that no code calls it. */
export function takeAway(company: Company, _: Call, id: string): Reply {
  if (company.switches.delete === 'refused') return no(refused(403, 'forbidden', 'Users cannot be deleted.'))
  if (company.switches.delete === 'soft')
    return answered(edit(company, id, { active: false }), () => ({ success: true }))
  const before = get(company, id)
  if ('record' in before) erase(company, new Set([id]))
  return answered(before, () => ({ success: true }))
}
