import type { FormKind } from '../../model/forms.js'
import { code, markdown, prose, row, table, type Markdown, type Marked } from '../escaping/markdown.js'
import { nothing, words, type Words } from '../escaping/words.js'
import { runLink, type PullContext } from './context.js'
import type { ProposalPage } from './issues.js'
import { markedPage, type MarkedPage } from './page.js'

const kindWords: Readonly<Record<FormKind, Words>> = {
  hire: words`New hire`,
  move: words`Move`,
  leave: words`Leaver`,
  rename: words`Change of name or address`,
}

/** A form that was taken: its issue, who filed it, and what it says. */
interface TakenForm {
  readonly issue: number
  readonly filer: string
  readonly kind: FormKind
  readonly answers: ReadonlyMap<string, string>
  /** What else to know of it. */
  readonly notes: readonly string[]
}

/** The pull request of a form. Merging it closes the issue. */
export function formProposal({ issue, filer, kind, answers, notes }: TakenForm): ProposalPage {
  const rows = [...answers].map(([label, answer]) => row([prose(label), code(answer)]))
  const parts = [
    markdown`${filer} asks for this with the form #${issue}.`,
    table([kindWords[kind], words`as filled in`], rows),
    ...notes.map((note) => prose(note)),
    words`People who filed or edited the form cannot approve this pull request. To correct something, edit the form: the pull request follows.`,
    words`Closes #${issue}`,
  ]
  return {
    title: markdown`${kindWords[kind]} · form ${issue}`,
    body: markdown`${markdown.join(parts, '\n\n')}\n`,
  }
}

/** What is said of a form on its issue: the one answer, which each run replaces. */
export type FormAnswer =
  | {
      readonly kind: 'proposed'
      readonly pull: number
      readonly startsChecks: boolean
      readonly notes: readonly string[]
    }
  | { readonly kind: 'left'; readonly pull: number | null }
  | { readonly kind: 'so already' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[]; readonly pull: number | null }

interface Problem {
  readonly label: string | null
  readonly message: string
  readonly near: readonly string[]
}

export function formAnswer(answer: FormAnswer, { pull: issue, run }: Pick<PullContext, 'pull' | 'run'>): MarkedPage {
  const parts = [...answerParts(answer), markdown`<sub>answer to this form · ${runLink({ run })}</sub>`]
  return markedPage({ kind: 'form', state: 'open', pull: issue, risk: 'nothing', shows: '' }, parts)
}

function answerParts(answer: FormAnswer): readonly Marked[] {
  switch (answer.kind) {
    case 'proposed':
      return [
        words`## Pull request #${answer.pull} has this change`,
        ...answer.notes.map((note) => prose(note)),
        words`Another person approves it there. To correct something, edit this form: the pull request follows. Merging it closes this issue.`,
        ...(answer.startsChecks
          ? []
          : [words`GitHub starts no checks on a pull request that a workflow opened: its text says what to click.`]),
      ]
    case 'left':
      return [
        words`## The pull request of this form is in other hands`,
        answer.pull === null
          ? words`Other people have pushed to its branch, so Espalier leaves that alone. Delete the branch, then edit this form.`
          : words`Other people have pushed to #${answer.pull}, so Espalier leaves it alone. Correct it there; or close it and delete its branch, then edit this form.`,
      ]
    case 'so already':
      return [
        words`## The chart says this already`,
        words`There is nothing to change. Close this issue, or edit the form.`,
      ]
    case 'refused':
      return [words`## This form was not taken`, prose(answer.why)]
    case 'wrong':
      return [
        words`## This form needs a correction`,
        markdown.join(answer.problems.map(problemWords), '\n'),
        words`Edit the form (the menu of the issue's text, "Edit"), correct this, and save: it is read again.`,
        ...(answer.pull === null ? [] : [words`Until then, #${answer.pull} has what the form said before.`]),
      ]
  }
}

/** `- **Manager:** The chart has no "Grace Hoper". Did you mean Grace Hopper (grace.hopper)?` */
function problemWords({ label, message, near }: Problem): Markdown {
  const field = label === null ? nothing : markdown`**${prose(label)}:** `
  const names = near.filter((name) => !message.includes(name)).map((name) => code(name))
  const meant = names.length === 0 ? nothing : markdown` Nearest: ${markdown.join(names, ', ')}.`
  return markdown`- ${field}${prose(message)}${meant}`
}
