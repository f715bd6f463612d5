import { edit } from './company.js'
import type { Company, Fields } from './records.js'
import { refused } from './refusals.js'
import { answered, no, taken } from './routes.js'
import type { Call, Reply } from './routes.js'
import type { Stats } from './stats.js'

/** Where the paths begin that the real service does not have. They need no key, and are not counted or made to fail. */
export const sideDoor = '/__sandbox'

/**
 * Answers a request of somebody who watches or plays a part: `GET stats`, `GET users` (the records as they are kept),
 * and `POST edit` with `{"id": …, "fields": {…}}`, an HR person who changes a user in the product.
 */
export function serveAside(company: Company, stats: Stats, call: Call): Reply {
  const asked = `${call.method} ${call.path.slice(sideDoor.length)}`
  if (asked === 'GET /stats') return { status: 200, body: stats }
  if (asked === 'GET /users') return { status: 200, body: company.users }
  if (asked === 'POST /edit') return taken(call, (sent) => edited(company, sent))
  return no(refused(404, 'not_found', `${sideDoor} has GET /stats, GET /users and POST /edit.`))
}

function edited(company: Company, { id, fields }: Fields): Reply {
  if (typeof id !== 'string' || typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return no(refused(400, 'bad_request', 'The body must be {"id": "…", "fields": {…}}.'))
  return answered(edit(company, id, fields as Fields), (record) => record)
}
