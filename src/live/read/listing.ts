import { ExitError } from '../../model/exit-error.js'
import { describe } from '../http/answer.js'
import type { Answer } from '../http/answer.js'
import { listRecords } from './decode.js'
import type { Contract, Raw } from '../contracts/contract.js'

/** The service rejects the request for the list as it was made. */
export class RefusedList extends ExitError {}

/** The records in the answer to a list; the `ExitError` that fits if there are none. */
export function recordsIn(contract: Contract, answer: Answer): readonly Raw[] {
  if (answer.kind === 'unsent')
    throw new ExitError(1, `The service cannot be reached: ${answer.why}. Nothing more is written.`)
  if (answer.kind === 'ambiguous') throw unread(answer)
  if (answer.status < 300) return listRecords(contract, answer.body, answer.where)
  if (answer.status === 403) {
    throw new ExitError(
      6,
      `The API key may not read the users: ${describe(answer)}. It must belong to an admin. Nothing more is written.`,
    )
  }
  if (answer.status === 429) throw unread(answer)
  const what =
    answer.status === 404
      ? `The list of users was not found where it should be: ${describe(answer)}. "espalier probe" finds out what answers, and where.`
      : `The service refuses to list the users: ${describe(answer)}.`
  throw new RefusedList(1, `${what} Nothing more is written.`)
}

function unread(answer: Answer): ExitError {
  return new ExitError(8, `The users could not be read: ${describe(answer)}. Nothing more is written; try again later.`)
}
