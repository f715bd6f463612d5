import { answered, isObject, no, taken } from './call.js'
import type { Call, Reply } from './call.js'
import { edit } from './company.js'
import type { Company, Fields } from './records.js'
import { refused } from './refusals.js'
import type { Tally } from './stats.js'

/**
 * The start of the paths that the real service does not have. They need no key, and are not counted or made to fail.
 */
export const sideDoor = '/__sandbox'

/**
 * Answers an observer, or a tool that plays a part: `GET stats`, `GET writes`, `GET users` (the records as they are
 * kept), and `POST edit` with `{"id": …, "fields": {…}}`, an HR person who changes a user in the product. `host` is where
 * the sandbox answers.
 */
export function serveAside(company: Company, tally: Tally, call: Call, host: string): Reply {
  const asked = `${call.method} ${call.path.slice(sideDoor.length)}`
  if (asked === 'GET /stats') return { status: 200, body: tally.stats(company.mails) }
  if (asked === 'GET /writes') return { status: 200, body: tally.writes() }
  if (asked === 'GET /users') return { status: 200, body: company.users }
  if (asked === 'POST /edit')
    return withExample(
      taken(call, (sent) => edited(company, sent)),
      company,
      host,
    )
  return no(refused(404, 'not_found', `${sideDoor} has GET /stats, GET /writes, GET /users and POST /edit.`))
}

function edited(company: Company, { id, fields }: Fields): Reply {
  if (typeof id !== 'string' || !isObject(fields))
    return no(refused(400, 'bad_request', 'The body must be {"id": "…", "fields": {…}}.'))
  return answered(edit(company, id, fields), (record) => record)
}

/** A refusal has a line beside it that works as it is. */
function withExample(reply: Reply, { users: [first] }: Company, host: string): Reply {
  if (reply.status < 400 || first === undefined) return reply
  const body = JSON.stringify({ id: first.id, fields: { department: 'Growth' } })
  const example = `curl -H 'content-type: application/json' -d '${body}' ${host}${sideDoor}/edit`
  return { ...reply, body: { ...(reply.body as Fields), example } }
}
