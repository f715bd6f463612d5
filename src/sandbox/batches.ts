import { create, erase, set, store } from './company.js'
import type { Answer } from './company.js'
import { isObject } from './call.js'
import type { Company, Fields, UserRecord } from './records.js'
import { refused } from './refusals.js'
import type { Refusal } from './refusals.js'
import type { Contract } from './switches.js'

/** The result for several users in one request: those that were done, in the order asked, or a refusal of all. */
export type Done = readonly UserRecord[] | Refusal

/** Creates several users. By the `batch` switch, one refusal refuses all, or is left out. */
export function createAll(company: Company, sent: readonly unknown[], contract: Contract): Done {
  const done = all(company, sent, (one) =>
    isObject(one) ? create(company, one, contract) : refused(400, 'bad_request', 'Each user must be a JSON object.'),
  )
  if ('error' in done.result) erase(company, new Set(done.before.map(({ id }) => id)))
  return done.result
}

/** Makes several users active or inactive, also those that are so already. By the `batch` switch as above. */
export function setAll(company: Company, ids: readonly unknown[], fields: Fields): Done {
  const was = company.users.slice()
  const done = all(company, ids, (id) => set(company, String(id), fields))
  if ('error' in done.result) for (const record of was) store(company, record)
  return done.result
}

interface Attempt {
  readonly result: Done
  /** Those that were done before a user was refused. */
  readonly before: readonly UserRecord[]
}

function all(company: Company, items: readonly unknown[], step: (item: unknown) => Answer): Attempt {
  const before: UserRecord[] = []
  for (const item of items) {
    const answer = step(item)
    if ('record' in answer) before.push(answer.record)
    else if (company.switches.batch === 'whole') return { result: answer, before }
  }
  return { result: before, before }
}
