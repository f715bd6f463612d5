import { formFields, formKinds, type FormField, type FormKind } from '../model/forms.js'

/** A filled form: what each field says, by its label; a blank field is left out. */
export interface FilledForm {
  readonly kind: FormKind
  readonly answers: ReadonlyMap<string, string>
}

/** Something in a form that cannot be taken: the label of its field, or null for the whole form. */
export interface FormProblem {
  readonly label: string | null
  readonly message: string
  /** The nearest names. */
  readonly near: readonly string[]
}

/** A form has a few short lines. In characters. */
const [longestForm, longestAnswer] = [20_000, 200]

/** What GitHub writes for a field that was left blank. */
const noAnswer = '_No response_'

/**
 * Reads the text of an issue as GitHub writes it from a form: each label as a heading, and below it one line. Everyone who
 * may edit the issue can make any text of it, so it must be exactly that. Null: it is no form of ours.
 */
export function filledForm(text: string): FilledForm | readonly FormProblem[] | null {
  const lines = text.slice(0, longestForm + 1).split(/\r\n|\n|\r/)
  const first = lines.find((line) => line.trim() !== '')
  const kind = formKinds.find((one) => first === heading(formFields[one][0]))
  if (kind === undefined) return null
  if (text.length > longestForm) return [whole('The form is too long. File a new one.')]
  const parts = partsOf(lines, formFields[kind])
  if (parts === null)
    return [
      whole('The headings of the form were changed. Put them back, each once and in their order, or file a new form.'),
    ]
  const read = parts.map(([label, below]) => ({ label, ...answerIn(below) }))
  const problems = read.flatMap(({ label, wrong }) => (wrong === null ? [] : [{ label, message: wrong, near: [] }]))
  if (problems.length > 0) return problems
  return { kind, answers: new Map(read.flatMap(({ label, answer }) => (answer === '' ? [] : [[label, answer]]))) }
}

function whole(message: string): FormProblem {
  return { label: null, message, near: [] }
}

/** The lines below each heading; null unless the headings are exactly those of the form. */
function partsOf(
  lines: readonly string[],
  fields: readonly FormField[],
): readonly (readonly [label: string, below: readonly string[]])[] | null {
  const found: [string, string[]][] = []
  for (const line of lines) {
    if (/^#{1,6}\s/.test(line)) found.push([line, []])
    else found.at(-1)?.[1].push(line)
  }
  const isSame = found.length === fields.length && found.every(([line], at) => line === heading(fields[at]))
  return isSame ? found.map(([line, below]) => [line.slice(mark.length), below]) : null
}

const mark = '### '

function heading(field: FormField | undefined): string {
  return `${mark}${field?.label ?? ''}`
}

/** The one line of an answer; '' if it is blank. */
function answerIn(below: readonly string[]): { readonly answer: string; readonly wrong: string | null } {
  const [line = '', ...more] = below.map((one) => one.trim()).filter((one) => one !== '')
  if (more.length > 0) return { answer: '', wrong: 'It has several lines: write one line.' }
  if (line.length > longestAnswer) return { answer: '', wrong: `It has more than ${longestAnswer} characters.` }
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(line))
    return { answer: '', wrong: 'It has characters that do not show: type it anew.' }
  return { answer: line === noAnswer ? '' : line, wrong: null }
}
