import { formFields, type FormKind } from '../model/forms.js'
import { isDay } from '../model/names.js'
import type { ChartVerb } from '../model/verbs.js'
import type { FilledForm, FormProblem } from './form-body.js'

/** What a filled form asks for, or what is wrong with it. */
export function formVerb({ kind, answers }: FilledForm): ChartVerb | readonly FormProblem[] {
  const fields = formFields[kind]
  const missing = fields.filter(({ label, required }) => required && !answers.has(label))
  if (missing.length > 0) return missing.map(({ label }) => problem(label, 'It is empty: fill it in.'))
  const values = new Map(
    fields.flatMap(({ label, name }) => {
      const answer = answers.get(label)
      return answer === undefined ? [] : [[name, valueOf(name, answer)] as const]
    }),
  )
  const day = answers.get(formLabelOf(kind, 'on') ?? '')
  if (day !== undefined && !isDay(day))
    return [problem(formLabelOf(kind, 'on'), 'It is no day of the calendar: write YYYY-MM-DD, such as 2027-01-31.')]
  if ([...values.keys()].every((name) => name === 'person' || name === 'on') && kind !== 'leave')
    return [problem(null, 'The form changes nothing: fill in what is to be new.')]
  if (values.has('newPerson') && values.get('newPerson') !== true)
    return [problem(formLabelOf(kind, 'newPerson'), 'Write "yes", or leave it empty.')]
  // The table of the fields has the names of the verb, and all that it must have is there.
  return { verb: kind, ...Object.fromEntries(values) } as ChartVerb
}

/** The label of the field that a verb calls so; null if the form has none. */
export function formLabelOf(kind: FormKind, name: string): string | null {
  return formFields[kind].find((field) => field.name === name)?.label ?? null
}

/** A person may have no manager and no department, and the form says that with this word. */
const none = 'none'

function valueOf(name: string, answer: string): string | true | null {
  if (name === 'newPerson' && answer.toLowerCase() === 'yes') return true
  const mayBeNone = name === 'manager' || name === 'department'
  return mayBeNone && answer.toLowerCase() === none ? null : answer
}

function problem(label: string | null, message: string): FormProblem {
  return { label, message, near: [] }
}
