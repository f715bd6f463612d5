import { fieldFacts, type Field } from '../model/fields.js'
import type { User } from '../model/people.js'
import { counted } from './plan/counts.js'
import { message, printed, type Printed } from './escaping/printed.js'
import { words, type Words } from './escaping/words.js'

/** The result of an import. */
export interface Imported {
  readonly people: number
  readonly files: readonly string[]
  readonly leftOut: readonly { readonly user: User; readonly why: string }[]
  /** The managed fields that no user has in the service. */
  readonly unseen: readonly Field[]
  /** The keys of people who have left in the chart, and are active in the service. */
  readonly returned: readonly string[]
  /** The fields, by key, that the chart still says otherwise. */
  readonly notTaken: readonly { readonly key: string; readonly fields: readonly Field[] }[]
}

/** The summary of an import, with what a person must look at before the first plan. */
export function importText({ people, files, leftOut, unseen, returned, notTaken }: Imported): Printed {
  const lines = [
    words`${counted(people, words`person is`, words`people are`)} in the chart now; ${counted(files.length, words`file was`, words`files were`)} written.`,
    ...files.map((file) => printed`  ${file}`),
    ...(leftOut.length === 0 ? [] : [words`${counted(leftOut.length, words`user was`, words`users were`)} left out:`]),
    ...leftOut.map(({ user, why }) => printed`  ${user.id} ${String(user.values.email)} ${why}`),
    ...unseen.map(unseenLine),
    ...(returned.length === 0 ? [] : [returnedLine(returned)]),
    ...notTaken.flatMap(notTakenLines),
    words`Read the files. Remove accounts that are not people, such as bots, and the manager lines that name them: a manager who is left out stays as it is. Espalier never writes to an account that the chart does not name.`,
    words`Then run "espalier plan": it adopts each account by its address, and changes nothing.`,
  ]
  return printed`${printed.join(lines, '\n')}\n`
}

function unseenLine(field: Field): Printed {
  const { label } = fieldFacts[field]
  return printed`Small Improvements shows no ${label} for any user. If users have one there, take "${field}" out of "manage" before the first apply.`
}

function returnedLine(keys: readonly string[]): Printed {
  return printed`Active in Small Improvements, but left in the chart: ${message(keys.join(', '))}. Remove "status: left" for those who are back.`
}

/** What a person does about a field that an import cannot write. */
function howToTake(field: Field): Words {
  if (field === 'manager')
    return words`The one in Small Improvements is no person of the chart: delete the line "manager", and it stays as it is.`
  if (field === 'active') return words`The account is active, and the last day has passed: correct "end".`
  return words`Correct it in the file.`
}

function notTakenLines({ key, fields }: Imported['notTaken'][number]): readonly Printed[] {
  return fields.map((field) => printed`Not taken: ${message(key)}, ${fieldFacts[field].label}. ${howToTake(field)}`)
}
