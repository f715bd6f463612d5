import { setAll } from '../batches.js'
import { no, takenList } from '../call.js'
import { valueOf } from '../switches.js'
import type { Contract } from '../switches.js'
import type { Route } from './route.js'

/** The calls that make users inactive and active again: an array of ids, answered with the ids that were done. */
export function callRoutes(contract: Contract): readonly Route[] {
  const route = (name: string, active: boolean): Route => ({
    method: 'POST',
    path: new RegExp(`^/users/roles/${name}$`),
    shown: 'write',
    on: (switches) => valueOf(switches, 'deactivate', contract) === 'call',
    run: (company, call) =>
      takenList(call, company.switches.batchSize, (ids) => {
        const done = setAll(company, ids, { active })
        return 'error' in done ? no(done) : { status: 200, body: done.map(({ id }) => id) }
      }),
  })
  return [route('lock', false), route('unlock', true)]
}
