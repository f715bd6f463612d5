import type { Diagnostic, Drift, Place, Scheduled, State } from '../model/files.js'
import type { Day, PersonKey, UserId } from '../model/names.js'
import type { DesiredState, Person, Upcoming, User } from '../model/people.js'
import { mostNamed, shortList } from '../model/short-list.js'
import { revertCommand } from '../model/still-active.js'

// The findings that a plan can have, in one place, because people read them as sentences. Those about who is who are in
// identity-findings.ts.

/** First and last name, or the one that is there. */
export function fullName(values: Person['values']): string {
  return [values.firstName, values.lastName].filter((part) => typeof part === 'string' && part !== '').join(' ')
}

export function vanishedUser(person: Person, id: UserId): Diagnostic {
  return error(
    'vanished-user',
    `${who(person)} is bound to account ${id}, which is gone from Small Improvements. Espalier never makes a ` +
      `second account by itself: if it is really gone, run "espalier state forget ${person.key}" and plan again.`,
    person.at,
  )
}

/** A plan as of a day before the one that was applied last looks back: people who have left seem to be there. */
export function earlierDay({ asOf }: Pick<DesiredState, 'asOf'>, { lastDay }: Pick<State, 'lastDay'>): Diagnostic[] {
  if (lastDay === undefined || asOf >= lastDay) return []
  return [
    warning(
      'earlier-day',
      `This plan is as of ${asOf}, but the chart was already applied as of ${lastDay}. This plan would undo the changes in between.`,
    ),
  ]
}

export function startsLater(hire: Upcoming, id: UserId): Diagnostic {
  return warning(
    'starts-later',
    `${hire.key} has the account ${id} already, but starts on ${hire.on}: nothing is written before that day.`,
    hire.at,
  )
}

export function sharedBinding(person: Person, other: PersonKey, id: UserId): Diagnostic {
  return error(
    'shared-binding',
    `The state binds both ${other} and ${person.key} to account ${id}. Run "espalier state forget" for the wrong one.`,
    person.at,
  )
}

/** `other`: whose address the account has. `bound`: the keys to forget if the state is wrong; empty: it is not bound yet. */
export function otherAccount(
  person: Named,
  id: UserId,
  address: string,
  other: Named,
  bound: readonly PersonKey[],
): Diagnostic {
  const isBound = bound.length > 0
  const commands = bound.map((key) => `"espalier state forget ${key}"`).join(' and ')
  const forget = ` If the state is wrong, run ${commands} and plan again: accounts are then adopted by their addresses.`
  return error(
    'other-account',
    `${who(person)} ${isBound ? 'is bound to' : 'would adopt'} account ${id}, which has the address of ${who(other)}: ` +
      `${address}. If it was changed in Small Improvements, change it back there, or write the new addresses in the chart ` +
      `if they are to stay.${isBound ? forget : ''}`,
    person.at,
  )
}

export function driftedAccount(person: Person, user: User): Diagnostic {
  return warning(
    'drifted-account',
    `The address of account ${user.id} was changed outside Git to ${String(user.values.email)}. The sealed state says ` +
      `that it is the account of ${who(person)}, and the plan relies on that. Write the address in the chart if it is to stay.`,
    person.at,
  )
}

/** `free`: an account that has the address of the leaver, and could be theirs. `bound`: the key that the state has. */
export function leaverElsewhere(person: Person, own: User, free: User, address: string, bound: PersonKey): Diagnostic {
  return error(
    'leaver-elsewhere',
    `${who(person)} leaves and is bound to account ${own.id} (${String(own.values.email)}), while the active account ` +
      `${free.id} has the address ${address}. If that one is theirs, run "espalier state forget ${bound}" with ` +
      `this address in the chart: it is then adopted. If not, write the address of account ${own.id} in the chart.`,
    person.at,
  )
}

export function twoAccounts(person: Person, count: number): Diagnostic {
  return error(
    'two-accounts',
    `Small Improvements has ${count} accounts with the address of ${who(person)}, so none can be adopted. Merge them ` +
      `there, or give all but one another address.`,
    person.at,
  )
}

export function protectedPerson(person: Person, what: string): Diagnostic {
  return error(
    'protected',
    `${who(person)} is protected and would be ${what}. Undo that, or change "protected".`,
    person.at,
  )
}

export function keyOwner(person: Person, what: string): Diagnostic {
  return error(
    'key-owner',
    `${who(person)} owns the API key of this run and would be ${what}: the key could stop working. Undo the ` +
      `change, or use the key of another person.`,
    person.at,
  )
}

export function addressTaken(person: Person, email: string, holder: string): Diagnostic {
  return error(
    'address-taken',
    `${who(person)} cannot have the address ${email}: ${holder} has it in Small Improvements. Give that account ` +
      `another address first.`,
    person.at,
  )
}

export function addressSwap(people: readonly Person[]): Diagnostic {
  return error(
    'address-swap',
    `${people.map(who).join(' and ')} wait for each other, because an address passes between them. Addresses cannot be ` +
      `swapped in one step: give one of them a third address, apply, and then make the other change.`,
    people[0]?.at,
  )
}

/** All leavers who were made active again, with the command for all of them. */
export function leaverActive(leavers: readonly Drift[]): Diagnostic {
  const named = shortList(leavers.map(({ key, name }) => `${name} (${key})`))
  const [was, accounts] = leavers.length === 1 ? ['was', 'the account'] : ['were', 'the accounts']
  return warning(
    'leaver-active',
    `${named} left by the chart, and ${was} made active again in Small Improvements. To deactivate ` +
      `${accounts} again, run "${revertCommand(leavers.slice(0, mostNamed))}". If they have come back, write that in the chart.`,
    leavers[0]?.at,
  )
}

export function reportsStay(person: Person, reports: readonly string[]): Diagnostic {
  return warning(
    'reports-stay',
    `${who(person)} leaves, and is still the manager of ${shortList(reports)}, outside the chart, because it says ` +
      `"reportsStay: true". Give them another manager in Small Improvements.`,
    person.at,
  )
}

/** `reports`: people who leave too, and whose last day is not over where they work. */
export function reportsFollow(person: Person, reports: readonly string[]): Diagnostic {
  const isOne = reports.length === 1
  return warning(
    'reports-stay',
    `${who(person)} leaves, and is still the manager of ${shortList(reports)}, who ${isOne ? 'leaves' : 'leave'} too: the ` +
      `last day goes on where they work. The first apply after that deactivates ${isOne ? 'the account' : 'the accounts'}.`,
    person.at,
  )
}

export function roleNotListed(person: Person): Diagnostic {
  return warning(
    'role-not-listed',
    `The role of ${who(person)} differs in Small Improvements, and is not written: only people on the list ` +
      `"admins" of espalier.yaml get a role from the chart. Add ${person.key} there, or delete the line "role".`,
    person.at,
  )
}

export function limitAhead(on: Day, limit: string, value: number, bound: number): Diagnostic {
  return warning(
    'limit-ahead',
    `On ${on} the plan would be blocked by the limit "${limit}": ${value}, but at most ${bound} are allowed. Spread the ` +
      `days, or lift the limit for that day under "allow:".`,
  )
}

const wasTo = {
  leave: 'was to leave',
  admin: 'was to get another role',
  move: 'was to get another manager',
  rehire: 'was to come back',
  hire: 'was to start',
  change: 'was to change',
  adopt: 'was to be recognised',
} satisfies Record<Scheduled['verb'], string>

/** What the chart that this one is compared with says about a later day, and this one does not. */
export function noLongerScheduled({ on, verb, key, name }: Scheduled): Diagnostic {
  return warning(
    'no-longer-scheduled',
    `${name} (${key}) ${wasTo[verb]} on ${on} by the chart compared with. By this chart they do not, or not in this way.`,
  )
}

/** `id` names the write; `isNew`: it makes an account. */
export function unresolvedWrite(id: string, isNew: boolean): Diagnostic {
  const resolve = `espalier state resolve ${id}`
  const then = isNew
    ? `If the account is there, run "${resolve} --created USER" with its id. If not, run "${resolve} --not-sent".`
    : `Then run "${resolve} --not-sent".`
  return warning(
    'unresolved-write',
    `${id} was sent, but its result is not known, so nothing more is written for that person. Check in Small ` +
      `Improvements. ${then}`,
  )
}

export type Named = Pick<Person, 'key'> & Partial<Pick<Person, 'values' | 'at'>>

/** A person whom only an older chart or a later day names may have nothing but a key. */
export function who({ key, values }: Named): string {
  const name = fullName(values ?? {})
  return name === '' ? key : `${name} (${key})`
}

export function error(code: string, message: string, place?: Place): Diagnostic {
  return { severity: 'error', code, message, ...(place === undefined ? {} : { place }) }
}

export function warning(code: string, message: string, place?: Place): Diagnostic {
  return { severity: 'warning', code, message, ...(place === undefined ? {} : { place }) }
}
