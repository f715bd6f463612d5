import { fieldFacts, type Field } from '../model/fields.js'
import type { AnsweringService } from '../model/contact.js'
import type { FirstLists } from '../model/first-lists.js'
import type { Aside, User } from '../model/people.js'
import { counted } from './plan/counts.js'
import { shortList } from '../model/short-list.js'
import { message, printed, type Line, type Printed } from './escaping/printed.js'
import { words, type Words } from './escaping/words.js'

/** The result of an import. */
export interface Imported {
  readonly people: number
  readonly files: readonly string[]
  readonly leftOut: readonly { readonly user: User; readonly why: string }[]
  /** Accounts that are no person's, such as guests. */
  readonly aside: readonly Aside[]
  /** The lists that the first import writes into the settings; null after it. */
  readonly lists: FirstLists | null
  readonly contact: Pick<AnsweringService, 'contract' | 'owner'>
  /** The managed fields that no user has in the service. */
  readonly unseen: readonly Field[]
  /** The keys of people who have left in the chart, and are active in the service. */
  readonly returned: readonly string[]
  /** The fields, by key, that the chart still says otherwise. */
  readonly notTaken: readonly { readonly key: string; readonly fields: readonly Field[] }[]
}

/** The summary of an import, with what a person must look at before the first plan. */
export function importText(imported: Imported): Printed {
  const { people, files, leftOut, aside, unseen, returned, notTaken } = imported
  const lines = [
    words`${counted(people, words`person is`, words`people are`)} in the chart now; ${counted(files.length, words`file was`, words`files were`)} written.`,
    ...files.map((file) => printed`  ${file}`),
    ...(leftOut.length === 0 ? [] : [words`${counted(leftOut.length, words`user was`, words`users were`)} left out:`]),
    ...leftOut.map(({ user, why }) => printed`  ${user.id} ${String(user.values.email)} ${why}`),
    ...aside.map(({ id, values, sort }) => printed`Left out: ${id} ${String(values.email)} is ${sort}, and no person.`),
    ...listLines(imported),
    ...unseen.map(unseenLine),
    ...(returned.length === 0 ? [] : [returnedLine(returned)]),
    ...notTaken.flatMap(notTakenLines),
    words`Read the files. Remove accounts that are not people, such as bots, the manager lines that name them, and their keys in espalier.yaml: a manager who is left out stays as it is. Espalier never writes to an account that the chart does not name.`,
    words`Then run "espalier plan": it adopts each account by its address, and changes nothing.`,
  ]
  return printed`${printed.join(lines, '\n')}\n`
}

/** What the settings got, and what they did not, with the reason. */
function listLines({ lists, contact: { contract, owner } }: Imported): readonly Line[] {
  if (lists === null) return []
  const { departments, admins } = lists
  const noOwner =
    owner.id === null && owner.email === null
      ? printed`contract ${contract} does not say whose API key it is. Write the key of that person there.`
      : words`the owner of the API key is no person of the chart.`
  return [
    departments.length === 0
      ? words`"departments" is left out: no user shows one.`
      : printed`"departments" has the ${departments.length} that there are: another one in the files is an error, until it is on that list.`,
    admins.length === 0
      ? words`"admins" is left out: no active user shows the role admin.`
      : printed`"admins" has those who are: ${message(shortList(admins, 5))}.`,
    lists.protected.length === 0
      ? printed`"protected" is left out: ${noOwner}`
      : printed`"protected" has the owner of the API key: ${message(lists.protected.join(', '))}.`,
  ]
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
