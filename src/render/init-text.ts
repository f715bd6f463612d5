import { message, printed, type Line, type Printed } from './escaping/printed.js'
import { nothing, words } from './escaping/words.js'

/** The result of `init`, and what the steps after it depend on. */
export interface Started {
  readonly written: readonly string[]
  /** Files that got lines at their end. */
  readonly added: readonly string[]
  /** Files that exist with another content. */
  readonly kept: readonly string[]
  /** The page of the repository on GitHub; null if there is none. */
  readonly page: string | null
  /** The host of the repository if it is not GitHub's own. */
  readonly elsewhere: string | null
  readonly main: string
  /** The file of owners, if it still has the placeholder. */
  readonly owners: string | null
  /** Whether the example exists. */
  readonly example: boolean
}

/** What was written, and the five steps that only a person can do. */
export function initText(started: Started): Printed {
  const { written, added, kept } = started
  const lines = [
    ...listed(words`Written:`, written),
    ...listed(words`Lines were added to:`, added),
    ...listed(words`Kept, although Espalier's version differs:`, kept),
    ...(kept.length === 0
      ? []
      : [
          words`To get Espalier's version, delete the file and run "espalier init" again; "git diff" then shows the changes.`,
        ]),
    ...(written.length + added.length + kept.length === 0 ? [words`All files exist already.`] : []),
    ...otherHost(started),
    nothing,
    words`Do these steps by hand, in this order:`,
    ...steps(started).flatMap(([head, ...rest], at) => [
      nothing,
      printed`${at + 1}. ${head ?? nothing}`,
      ...rest.map((line) => printed`   ${line}`),
    ]),
  ]
  return printed`${printed.join(lines, '\n')}\n`
}

function listed(head: Line, paths: readonly string[]): readonly Line[] {
  return paths.length === 0 ? [] : [head, ...paths.map((path) => printed`  ${message(path)}`)]
}

function otherHost({ elsewhere }: Started): readonly Line[] {
  if (elsewhere === null) return []
  return [
    nothing,
    printed`The repository is at ${message(elsewhere)}, not github.com: the workflows are written for github.com. An older`,
    words`GitHub Enterprise Server lacks parts of them, other platforms run none: docs/setup.md, "Not on github.com".`,
  ]
}

function steps(started: Started): readonly (readonly Line[])[] {
  return [importing(started), environments(started), protection(started), state(started), looking(started)]
}

function importing({ example, owners }: Started): readonly Line[] {
  const lines = example
    ? [
        words`Import the live users, and commit. Do not push yet.`,
        words`rm org/people/team.yaml   (the example: its people would become accounts)`,
        words`export SMALL_IMPROVEMENTS_API_KEY=...   (Company Settings, API)`,
        words`espalier import live, then read the files, then espalier validate, then git add . and git commit`,
      ]
    : [
        words`The people are there: no import is needed. Commit with git add . and git commit. Do not push yet.`,
        words`If org/espalier.yaml names the lineage of a state in a file, delete that line: the runs begin a state on a branch.`,
      ]
  return owners === null
    ? lines
    : [...lines, printed`In ${message(owners)}, replace the placeholder with those who approve changes.`]
}

function environments(started: Started): readonly Line[] {
  return [
    ...(started.page === null
      ? [words`Make a private, empty repository on GitHub, name it as the remote "origin", and push nothing yet. Then:`]
      : []),
    words`Create the environments espalier-plan and espalier-apply.`,
    printed`In each: deployment branches "Selected branches and tags" with ${message(started.main)} alone, and two secrets,`,
    words`SMALL_IMPROVEMENTS_API_KEY and ESPALIER_STATE_KEY. "espalier state key" makes the second: the same one for both.`,
    words`Never make them secrets of the repository: every branch could read those.`,
    link(started, 'settings/environments', words`Settings, Environments`),
  ]
}

function protection(started: Started): readonly Line[] {
  return [
    printed`Push, then protect ${message(started.main)}: only pull requests, approved by a code owner and after the last push, stale`,
    words`approvals dismissed, branch up to date, the check "espalier / validate" required, with GitHub Actions as its source, no`,
    words`force pushes, no deletion, and an empty bypass list.`,
    words`The push starts the workflow "espalier apply". It writes nothing, and opens an issue with its plan: each account`,
    words`is adopted. Read it, then run the workflow by hand with the fingerprint in that issue.`,
    link(started, 'settings/rules', words`Settings, Rules`),
  ]
}

function state(started: Started): readonly Line[] {
  return [
    words`Protect the branch espalier-state (the first apply creates it): no force pushes, no deletion. In the`,
    words`settings of Actions, make the token read-only by default. Let Actions create pull requests only if you want those`,
    words`that Espalier opens: of forms, of the HR file, of events, and of "take-live", which writes values that were changed`,
    words`outside Git into the chart. Then run`,
    words`export ESPALIER_STATE=git:espalier-state   (from now on, in each terminal that works on this repository)`,
    words`and write the lineage that "espalier state show" names into org/espalier.yaml, as state: { lineage: ... }, with a`,
    words`pull request: without it, a lost state looks new.`,
    link(started, 'settings/actions', words`Settings, Actions, General`),
  ]
}

function looking(started: Started): readonly Line[] {
  return [
    words`Run "espalier doctor" with GITHUB_TOKEN set to a token of an administrator: it checks all of this. Then open`,
    words`a first pull request that changes one person, and read the plan on it.`,
    link(started, 'compare', words`Pull requests, New`),
  ]
}

function link({ page }: Started, path: string, place: Line): Printed {
  return page === null ? printed`On the page of the repository: ${place}` : printed`${message(page)}/${message(path)}`
}
