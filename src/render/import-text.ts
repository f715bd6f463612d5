import { fieldFacts, type Field } from '../model/fields.js'
import type { User } from '../model/people.js'
import { clean } from './clean.js'
import { counted } from './plan/counts.js'

/** What an import came to. */
export interface Imported {
  readonly people: number
  readonly files: readonly string[]
  readonly leftOut: readonly { readonly user: User; readonly why: string }[]
  /** The managed fields that nobody has in the service. */
  readonly unseen: readonly Field[]
  /** The keys of those who have left in the chart, and are active in the service. */
  readonly returned: readonly string[]
}

/** The summary of an import, with what a person must look at before the first plan. */
export function importText({ people, files, leftOut, unseen, returned }: Imported): string {
  const lines = [
    `${counted(people, 'person is', 'people are')} in the chart now; ${counted(files.length, 'file was', 'files were')} written.`,
    ...files.map((file) => `  ${clean(file)}`),
    ...(leftOut.length === 0 ? [] : [`${counted(leftOut.length, 'user was', 'users were')} left out:`]),
    ...leftOut.map(({ user, why }) => `  ${clean(user.id)} ${clean(String(user.values.email))} ${why}`),
    ...unseen.map(unseenLine),
    ...(returned.length === 0 ? [] : [returnedLine(returned)]),
    'Read the files. Take out accounts that are no people, such as a bot: what the chart does not name is never written.',
    'Then run "espalier plan": it adopts each account by its address, and changes nothing.',
  ]
  return `${lines.join('\n')}\n`
}

function unseenLine(field: Field): string {
  const { label } = fieldFacts[field]
  return `Small Improvements shows no ${label} for anybody. If people have one there, take "${field}" out of "manage" before the first apply.`
}

function returnedLine(keys: readonly string[]): string {
  return `Active in Small Improvements, and left in the chart: ${clean(keys.join(', '), 2_000)}. Remove "status: left" of those who are back.`
}
