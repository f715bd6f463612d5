import type { Recorded } from '../../src/model/files.js'
import { readRecord } from '../../src/state/evidence.js'
import type { Sim } from './sim.js'

/**
 * What must hold in the end: a record tells of everybody whom a run has deactivated, whatever became of that run. Whom a
 * person has edited too, or whose state somebody has put back, may have been found that way.
 */
export function checkEvidence(sim: Sim): void {
  const { touches, vault, broken } = sim
  if (vault.isOld || broken.length > 0) return
  const changes = vault.records.flatMap((one) => readRecord(one).changes)
  const told = new Set(changes.flatMap((one) => (isDone(one) ? [String(one.user)] : [])))
  const edited = new Set(touches.flatMap(({ by, id }) => (by === null ? [id] : [])))
  for (const { id, fields, by } of touches)
    if (by !== null && fields.includes('active') && !edited.has(id) && !told.has(id) && isInactive(sim, id))
      broken.push(`evidence (a record tells of every leaver): ${id}`)
}

function isDone({ action, result }: Recorded): boolean {
  return action === 'deactivate' && (result === 'applied' || result === 'found')
}

function isInactive({ service }: Sim, id: string): boolean {
  return service.company.users.some((user) => user.id === id && !user.active)
}
