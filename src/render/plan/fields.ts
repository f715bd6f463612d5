import { diffLines } from 'diff'
import { fields, type Field, type Value } from '../../model/fields.js'
import type { Change, Scheduled } from '../../model/files.js'
import { message, printed, type Printed } from '../escaping/printed.js'
import { nothing, words } from '../escaping/words.js'
import { unseenDifference } from './look-alike.js'

/** More edits than two lines can need: a guard, because the cost of a comparison grows with the square of the edits. */
const maxEditLength = 8

/**
 * The exact fields of one change, in the order of the model: `- manager: dana.weiss`, `+ manager: tomas.silva`. Keys
 * and user ids are shown as they are. One pair per field, so that the old value is above the new one.
 */
export function exactLines(change: Change): readonly Printed[] {
  return fields.flatMap((field) => {
    const before = line(field, change.before[field])
    const after = line(field, change.after[field])
    const parts = diffLines(before, after, { maxEditLength })
    if (parts === undefined) return [printed`- ${shown(before)}`, printed`+ ${shown(after)}`]
    const unseen = unseenDifference(change.before[field], change.after[field])
    const codes = unseen === null ? nothing : printed`  # ${unseen}`
    return parts
      .filter((part) => part.added || part.removed)
      .map(({ added, value }) => printed`${added ? words`+` : words`-`} ${shown(value)}${added ? codes : nothing}`)
  })
}

/** The values of a person on a later day: the values before them are unknown yet. */
export function scheduledBlock({ key, on, values, at }: Scheduled): readonly Printed[] {
  const written = fields.filter((field) => values[field] !== undefined)
  return [
    printed`# ${key}  on ${on}   ${at.file}:${at.line}`,
    ...(values.active === false ? [printed`- active: true`] : []),
    ...written.map((field) => printed`+ ${shown(line(field, values[field]))}`),
  ]
}

function shown(text: string): Printed {
  return message(text.trimEnd())
}

/** The head above the fields of one change: key, account, place. */
export function exactHead({ key, user, at }: Change): Printed {
  return printed`# ${key}  ${user === null ? words`(new)` : printed`id ${user}`}   ${at.file}:${at.line}`
}

/**
 * One field in its one form; empty for a field that is not stated, so that it does not look like a change to an empty
 * value.
 */
function line(field: Field, value: Value | undefined): string {
  if (value === undefined) return ''
  const stated = typeof value === 'string' && !ambiguous.test(value) ? value : JSON.stringify(value)
  return printed`${field}: ${stated}\n`.text
}

/** Texts that would read like something else without quotes. */
const ambiguous = /^(?:null|true|false|)$|^\s|\s$|^"/
