import { editByVerbs } from '../desired/editing/edit-by-verbs.js'
import type { VerbProblem } from '../model/verbs.js'
import { folderAt } from '../engine/chart-at-revision.js'
import type { FormKind } from '../model/forms.js'
import { orgOf, textsFromTop, type Job } from './context.js'
import { filledForm, type FilledForm, type FormProblem } from './form-body.js'
import { formVerb, formLabelOf } from './form-verb.js'

/** What a form makes of a chart: the new texts of files, by their paths from the top. None: the chart says so already. */
export type FormEdit =
  | {
      readonly kind: 'edited'
      readonly form: FilledForm
      readonly files: ReadonlyMap<string, string>
      readonly notes: readonly string[]
    }
  | { readonly kind: 'wrong'; readonly problems: readonly FormProblem[] }

/** What the text of an issue makes of the chart at a commit. Nothing is written. */
export async function formEdit(job: Job, text: string, commit: string, now: Date): Promise<FormEdit> {
  const form = filledForm(text)
  if (form === null) return wrong([noForm])
  if (!('kind' in form)) return wrong(form)
  const verb = formVerb(form)
  if (!('verb' in verb)) return wrong(verb)
  const org = orgOf(job)
  const { files, problems, notes } = await editByVerbs(await folderAt(commit, org, job.host), [verb], now)
  if (problems.length > 0) return wrong(problems.map((one) => problemIn(form.kind, one)))
  if (files.some(({ file }) => !file.startsWith(`${org}/people/`))) return wrong([elsewhere])
  return { kind: 'edited', form, files: await textsFromTop(job, files), notes }
}

function wrong(problems: readonly FormProblem[]): FormEdit {
  return { kind: 'wrong', problems }
}

const noForm: FormProblem = {
  label: null,
  message:
    'The text of this issue does not begin with the first heading of a form. File a new form, and leave its headings as they are.',
  near: [],
}

const elsewhere: FormProblem = {
  label: null,
  message:
    'The form would change a file outside of people/, such as espalier.yaml. Change that in a pull request of your own.',
  near: [],
}

/** What the chart says of its verbs, and what a form has instead. */
const ways: readonly (readonly [verb: RegExp, form: string])[] = [
  [/say so: newPerson\./, 'answer "yes" to "Another person of the same name".'],
  [/use rehire(?: for [\w.-]*\w)?\./, 'run "espalier rehire" in a clone, or edit the file: a return has no form.'],
]

function problemIn(kind: FormKind, { field, message, near }: VerbProblem): FormProblem {
  const said = ways.reduce((text, [verb, form]) => text.replace(verb, form), message)
  return { label: formLabelOf(kind, field), message: said, near }
}
