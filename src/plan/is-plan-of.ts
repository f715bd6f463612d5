import type { Field, Values } from '../model/fields.js'
import type { Change, Plan } from '../model/files.js'
import type { DesiredState, Upcoming } from '../model/people.js'
import { changeDigest, fingerprintOf } from './fingerprint.js'
import { managedUpcoming } from './upcoming.js'

/** Whether a plan has the changes that its fingerprint names: a file can be edited, and a chart shows both. */
export function isWhole({ company, contract, changes, fingerprint }: Plan): boolean {
  return fingerprintOf(company, contract, changes.map(changeDigest)) === fingerprint
}

/**
 * Whether a plan was made of a chart: of its company and day, and each change leads to what the chart says now. Else the
 * picture would show what neither of them says.
 */
export function isPlanOf(plan: Plan, desired: DesiredState): boolean {
  const { people, settings, asOf } = desired
  const says = ({ key, after }: Pick<Change, 'key' | 'after'>): boolean => {
    const person = people.get(key)
    return person !== undefined && isWithin(after, person.values)
  }
  return (
    plan.company === settings.company &&
    plan.asOf === asOf &&
    plan.totals.people === people.size &&
    plan.changes.every(says) &&
    plan.held.every(({ change }) => says(change)) &&
    plan.drift.every(({ key, field, desired: value }) => says({ key, after: { [field]: value } })) &&
    later(plan.scheduled, asOf) === later(managedUpcoming(desired), asOf)
  )
}

function isWithin(after: Values, stated: Values): boolean {
  return (Object.keys(after) as Field[]).every((field) => after[field] === stated[field])
}

/** What comes after a day, and for whom. The last days that go on are as of a time, and so not compared. */
function later(all: readonly Pick<Upcoming, 'on' | 'key'>[], asOf: string): string {
  return JSON.stringify(all.flatMap(({ on, key }) => (on > asOf ? [[on, key]] : [])))
}
