import type { Recorded } from '../../src/model/files.js'
import type { UserId } from '../../src/model/names.js'
import { readRecord } from '../../src/state/chain.js'
import type { Sim } from './sim.js'

/**
 * What must hold in the end: a record has every person whom a run has made, if only as a failure, or deactivated,
 * however that run ended; and what a record calls done was done. People whom a person has edited too, or whose state
 * was put back, may have been found that way.
 */
export function checkEvidence(sim: Sim): void {
  const { touches, vault, broken } = sim
  if (vault.isOld || broken.length > 0) return
  const changes = vault.records.flatMap((one) => readRecord(one).changes)
  const left = new Set(changes.flatMap((one) => (one.action === 'deactivate' && isDone(one) ? [one.user] : [])))
  const made = changes.filter(({ action }) => action === 'create' || action === 'adopt')
  const told = new Set<unknown>(made.flatMap(({ user, after }) => [user, after.email]))
  const edited = new Set(touches.flatMap(({ by, id }) => (by === null ? [id] : [])))
  for (const { id, fields, by } of touches) {
    if (by === null || edited.has(id)) continue
    const account = sim.service.company.users.find((user) => user.id === id)
    if (account === undefined) continue
    if (fields.includes('id') && !told.has(id) && !told.has(account.email))
      broken.push(`evidence (a record tells of every new account): ${id}`)
    if (!fields.includes('id') && fields.includes('active') && !left.has(id as UserId) && !account.active)
      broken.push(`evidence (a record tells of every leaver): ${id}`)
  }
  for (const { id, user } of changes.filter((one) => one.action === 'deactivate' && isDone(one)))
    if (!touches.some((one) => one.id === user && one.fields.includes('active')))
      broken.push(`evidence (what a record calls done was done): ${id}`)
}

function isDone({ result }: Recorded): boolean {
  return result === 'applied' || result === 'found'
}
