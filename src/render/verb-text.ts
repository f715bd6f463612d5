import type { VerbProblem } from '../model/verbs.js'
import { message, printed, type Line, type Printed } from './escaping/printed.js'
import { words } from './escaping/words.js'
import { shellWord } from './shell-word.js'

/** Longer lists of files are not cut. */
const longest = 100_000

/** What is wrong with the verbs of a command. `label` says what each is about. */
export function verbProblemsText(problems: readonly VerbProblem[], label: (problem: VerbProblem) => string): Printed {
  const lines = problems.map((one) => {
    const name = label(one)
    return name === '' ? message(one.message) : printed`${message(name)}: ${message(one.message)}`
  })
  return printed`${printed.join([...lines, words`Nothing was written.`], '\n')}\n`
}

/** What was done with an edited chart, and what a person does next. */
export interface EditDone {
  readonly files: readonly string[]
  readonly branch: string
  readonly message: string
  /** The commit that was made; null: none. */
  readonly commit: string | null
  /** Nothing was written, as was asked for. */
  readonly isDry: boolean
  /** Small Improvements would get nothing of it: something in its plan is to be settled first. */
  readonly isBlocked: boolean
}

/** Which files were written, and the commands that propose them. */
export function editDoneText({ files, branch, message: subject, commit, isDry, isBlocked }: EditDone): Printed {
  const blocked = isBlocked
    ? [words`The chart is sound, but its plan would be blocked: settle what is said above before you propose it.`]
    : []
  if (isDry) {
    const dry = printed`${words`Nothing was written (--dry-run). These files would change:`} ${message(files.join(', '), longest)}`
    return printed`${printed.join([dry, ...blocked], '\n')}\n`
  }
  const push = command('git', 'push', '--set-upstream', 'origin', branch)
  if (commit !== null) {
    const done = printed`The branch ${message(branch)} is checked out, with commit ${commit.slice(0, 10)}: ${message(files.join(', '), longest)}.`
    return printed`${printed.join([done, ...blocked, words`To propose it, push it, and open a pull request:`, push], '\n')}\n`
  }
  const lines = [
    printed`Written: ${message(files.join(', '), longest)}.`,
    ...blocked,
    words`To propose it, run these commands, and open a pull request:`,
    command('git', 'switch', '--create', branch),
    command('git', 'add', '--', ...files),
    command('git', 'commit', '--message', subject, '--', ...files),
    push,
  ]
  return printed`${printed.join(lines, '\n')}\n`
}

function command(...parts: readonly string[]): Line {
  return printed`  ${message(parts.map(shellWord).join(' '), longest)}`
}
