import type { Overdue } from '../../model/clock.js'
import type { Place } from '../../model/files.js'
import type { RunOf } from '../../model/pull.js'
import { timeWords } from '../day-words.js'
import { code, link, markdown, type Marked } from '../escaping/markdown.js'
import { addressOn, type Url } from '../escaping/url.js'
import { words } from '../escaping/words.js'

/**
 * What a page is about, and which run posts it. Commits are ids, `readAt` an ISO time, `run` null outside of GitHub
 * Actions.
 */
export interface PullContext {
  /** The number of the pull request; 0 if there is none. */
  readonly pull: number
  readonly head: string
  readonly base: string
  readonly baseBranch: string
  readonly run: RunOf | null
  readonly readAt: string
  readonly timezone: string
  /** That the scheduled run has not come; null if it has, or if the state is unknown. */
  readonly overdue: Overdue | null
  /** How many commits of others lie on top of the state. */
  readonly strange: number
}

type Here = Pick<PullContext, 'run'>

/** An address in the repository: the parts of the path below it. Null if the repository is unknown. */
function addressIn({ run }: Here, path: readonly string[], place = ''): Url | null {
  return run === null ? null : addressOn(run.server, [...run.repository.split('/'), ...path], place)
}

/** A line of a file as it is at a commit. */
export function placeLink({ file, line }: Place, head: string, here: Here): Marked {
  return link(code(`${file}:${line}`, 500), addressIn(here, ['blob', head, ...file.split('/')], `L${line}`))
}

/** `9f3c1e2`, which links to the commit. */
export function commitLink(commit: string, here: Here): Marked {
  return link(code(commit.slice(0, 7)), addressIn(here, ['commit', commit]))
}

/** `run 4417`, which links to its log. */
export function runLink(here: Here): Marked {
  return here.run === null ? words`run by hand` : link(markdown`run ${here.run.id}`, runAddress(here.run, ''))
}

/** The files that the run has kept: the plan as a whole. */
export function reportLink(here: Here): Marked {
  return here.run === null ? words`full report` : link(words`full report`, runAddress(here.run, 'artifacts'))
}

function runAddress(run: RunOf, place: string): Url | null {
  return addressIn({ run }, ['actions', 'runs', run.id], place)
}

/** Where commands on a person's machine find the state that the workflows keep. */
export const stateWords = words`\`ESPALIER_STATE=git:espalier-state\` (as in the workflows)`

/** The page of a workflow, where people start it by hand. */
export function workflowLink(file: string, here: Here): Marked {
  return link(code(file), addressIn(here, ['actions', 'workflows', file]))
}

/** `14 Sep 2026, 10:12 Europe/Berlin` */
export function momentWords(at: string, timezone: string): Marked {
  return markdown`${timeWords(at, timezone)} ${zoneWords(timezone)}`
}

/** `America/New York`: its parts are words, so that it does not become code. */
export function zoneWords(timezone: string): Marked {
  const [area = '', city, ...rest] = timezone.replaceAll('_', ' ').split('/')
  return city === undefined || rest.length > 0 ? markdown`${timezone}` : markdown`${area}/${city}`
}
