import { ExitError } from '../../model/exit-error.js'
import { describe } from '../http/answer.js'
import { isAccount } from './decode.js'
import type { UserId } from '../../model/names.js'
import type { Connection } from '../connection.js'
import type { Raw } from '../contracts/contract.js'

/** One account by its id. Gone only if the service says so twice. Throws `ExitError` 8 if it cannot be read. */
export async function one(connection: Connection, id: UserId): Promise<Raw | 'gone'> {
  for (let asked = 1; ; asked++) {
    const answer = await connection.send({ operation: 'one', id })
    if (answer.kind === 'answer' && answer.status === 404) {
      if (asked === 2) return 'gone'
      await connection.sleep(1000)
    } else if (answer.kind === 'answer' && answer.status < 300) {
      if (isAccount(answer.body, id)) return answer.body
      throw new ExitError(
        8,
        `The service returned another account instead of ${id} (${answer.where}). Nothing more is written.`,
      )
    } else {
      throw new ExitError(
        8,
        `The account ${id} could not be read: ${describe(answer)}. Nothing more is written; try again later.`,
      )
    }
  }
}
