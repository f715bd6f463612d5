import type { Diagnostic } from '../model/files.js'
import type { Values } from '../model/fields.js'
import { likenessOf } from '../model/likeness.js'
import type { Day, PersonKey, UserId } from '../model/names.js'
import type { Aside, Person, Upcoming, User } from '../model/people.js'
import { error, fullName, warning, who, type Named } from './findings.js'

// The findings about whether two records are one person. Each says what to write in either case.

/** A record that may be of the same person as a new one. `end`: the last day; `left` counts from today. */
export type Namesake =
  | { readonly kind: 'account'; readonly user: User }
  | { readonly kind: 'aside'; readonly user: Aside }
  | { readonly kind: 'left' | 'here' | 'hire'; readonly person: Person | Upcoming }

/** What two records have in common: the name, nearly the name, or the part of the address before the @. */
export type Alike = 'same' | 'near' | 'local'

const shared = {
  same: 'has the same name',
  near: 'has nearly the same name',
  local: 'has the same part before the @',
} satisfies Record<Alike, string>

export function sameName(person: Person | Upcoming, known: Namesake, alike: Alike): Diagnostic {
  const message =
    `${who(person)} would be a new account, but ${described(known)} ${shared[alike]}. ` +
    `If it is the same person, ${wayOut(known, alike)}. If not, write "newPerson: true".`
  return alike === 'near' ? warning('near-name', message, person.at) : error('same-name', message, person.at)
}

function described(known: Namesake): string {
  if (known.kind === 'account') return `account ${named(known.user)}`
  if (known.kind === 'aside') return `${known.user.sort}, account ${named(known.user)},`
  return `${who(known.person)}, ${stands(known)},`
}

function stands({ kind, person }: Extract<Namesake, { person: unknown }>): string {
  if (kind === 'hire') return 'who would be new as well'
  if (kind === 'left') return 'who has left'
  return 'end' in person && person.end !== undefined ? `who leaves after ${person.end}` : 'who is in the chart'
}

function wayOut(known: Namesake, alike: Alike): string {
  const isNamed = alike !== 'local' ? '' : ' with "samePerson: true"'
  switch (known.kind) {
    case 'account':
      return `write that address here${isNamed}, and the account is adopted`
    case 'aside':
      return `make that an ordinary account in Small Improvements, and write its address here${isNamed}`
    case 'hire':
      return `delete one of the two entries`
    case 'left':
      return `delete this entry, and take ${known.person.key} back: remove ${leaving(known.person)} there, and write what has changed`
    case 'here':
      return `delete this entry, and write what changes at ${known.person.key}${'end' in known.person ? ', without "end"' : ''}`
  }
}

function leaving(person: Person | Upcoming): string {
  return 'end' in person && person.end !== undefined ? '"end"' : '"status: left"'
}

/** An account with the address of a person, and the name of another, or of a namesake with `newPerson`. */
export function adoptsAnother(person: Person | Upcoming, user: User): Diagnostic {
  const holder = fullName(user.values)
  const free = `account ${user.id} is ${holder}'s: give that account another address first`
  const says = `${who(person)} would adopt account ${named(user)}, which is in the name of ${holder}.`
  const isNamesake = likenessOf(person.values, user.values) !== 'other'
  const adopt = isNamesake ? ' If it is the account of this person, delete "newPerson: true", and it is adopted.' : ''
  const what =
    person.newPerson === true
      ? `"newPerson: true" says that they are two people, so ${free}.${adopt}`
      : `If it is the same person under another name, write "samePerson: true". If not, ${free}.`
  return error('adopts-another', `${says} ${what}`, person.at)
}

/** A key, and with it an account, that gets the name of another person. `before` has the name until then. */
export function anotherPerson(person: Person | Upcoming, user: User, before: Values, on?: Day): Diagnostic {
  const [old, fresh] = [fullName(before), fullName(person.values)]
  const says =
    `Account ${user.id} is ${old}'s under the key ${person.key}, and gets the name ${fresh}${on === undefined ? '' : ` on ${on}`}. ` +
    `If ${fresh} is another person, who would sign in to this account and read the reviews of ${old}, give ${fresh} a ` +
    `new key, and keep ${person.key} for ${old}, with "status: left" if ${old} has left.`
  return person.newPerson
    ? error('another-person', `${says} "newPerson: true" says that it is another person.`, person.at)
    : warning('another-person', `${says} If ${old} has a new name, write "samePerson: true".`, person.at)
}

export function newPersonDone(person: Person): Diagnostic {
  return warning(
    'new-person-done',
    `${who(person)} has an account now, so "newPerson: true" is no longer needed. Delete the line: if the state were ` +
      `lost, it could allow a second account.`,
    person.at,
  )
}

export function samePersonDone(person: Person): Diagnostic {
  return warning(
    'same-person-done',
    `${who(person)} has the account under this name now, so "samePerson: true" is no longer needed. Delete the line: it ` +
      `would let the account pass to another person unseen.`,
    person.at,
  )
}

/** A person without an account, with the address of the account of a key that is missing from the files. */
export function renamedKey(person: Person, key: PersonKey, id: UserId): Diagnostic {
  return error(
    'renamed-key',
    `${who(person)} has the address of account ${id}, which is bound to ${key}, and ${key} is missing from the files. If ` +
      `the key was renamed, write "was: ${key}" here. If they are two people, put ${key} back with "status: left", and ` +
      `give this person another address.`,
    person.at,
  )
}

/** `person`: who may be the same person under a new key. */
export function vanishedPerson(key: PersonKey, id: UserId, person?: Person): Diagnostic {
  const rename =
    person === undefined
      ? `For a renamed key, write "was: ${key}". A leaver stays in the files: write "status: left".`
      : `If ${who(person)} is the same person, write "was: ${key}" there. If not: a leaver stays in the files, with "status: left".`
  return error(
    'vanished-person',
    `${key} is bound to account ${id} but is missing from the files. ${rename} To release the account, run ` +
      `"espalier state forget ${key}".`,
    person?.at,
  )
}

/** A person whose account is inactive, while another has the address and the name. `bound`: the key that the state has. */
export function mergedAccount(person: Named, own: User, holder: User, bound: PersonKey): Diagnostic {
  return error(
    'merged-account',
    `${who(person)} is bound to account ${own.id}, which is inactive, while account ${named(holder)} has the address and ` +
      `the name. If the two were merged in Small Improvements, run "espalier state forget ${bound}" and plan again: account ` +
      `${holder.id} is then adopted by its address. If they are two people, give account ${holder.id} another address first.`,
    person.at,
  )
}

/** An account as people know it. */
function named({ id, values }: User): string {
  const name = fullName(values)
  const email = String(values.email)
  return `${id} (${name === '' ? email : `${name}, ${email}`}${values.active === true ? '' : ', inactive'})`
}
