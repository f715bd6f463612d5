import { formFields, formTitle, type FormKind } from '../../src/model/forms.js'

const blank = '_No response_'

/** The text of an issue, as GitHub writes it from a form of which these fields are filled, by their names. */
export function formText(kind: FormKind, answers: Readonly<Record<string, string>>): string {
  const parts = formFields[kind].map(({ label, name }) => `### ${label}\n\n${answers[name] ?? blank}`)
  return parts.join('\n\n')
}

/** The title that such a form has. */
export const formTitleOf = (kind: FormKind): string => `${formTitle}${kind}`
