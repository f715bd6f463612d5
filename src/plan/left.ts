import type { Change, Plan } from '../model/files.js'

/** Whether a plan still has something of a change: to make, to hold back, or changed by somebody else. */
export function leftIn(after: Plan | null): (change: Pick<Change, 'key' | 'after'>) => boolean {
  if (after === null) return () => true
  const left = new Set<string>()
  const all = [...after.changes, ...after.held.map(({ change }) => change)]
  for (const { key, after: values } of all) for (const field of Object.keys(values)) left.add(`${key} ${field}`)
  for (const { key, field } of after.drift) left.add(`${key} ${field}`)
  return ({ key, after: values }) => Object.keys(values).some((field) => left.has(`${key} ${field}`))
}
