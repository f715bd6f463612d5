import { readMarker } from '../../model/marker.js'
import { nameOfPlan } from '../plan/fingerprint-words.js'
import { code, link, markdown, markerOf, type Markdown } from '../escaping/markdown.js'
import { answeredUrl } from '../escaping/url.js'
import { words } from '../escaping/words.js'

/**
 * A plan's comment once there is a newer one at `url`: it says so and stays. `old` is its text, which is also in
 * GitHub's own history of the comment.
 */
export function outdatedPage(old: string, url: string): Markdown {
  const before = readMarker(old) ?? { kind: 'plan', state: 'open', pull: 0, risk: 'nothing', shows: '' }
  const name = before.shows === '' ? words`This plan` : markdown`Plan ${code(nameOfPlan(before.shows))}`
  const newer = link(words`a newer comment`, answeredUrl(url))
  const text = markdown`${name} is outdated: ${newer} has the current plan. The earlier text is in the history of this comment, behind "edited".`
  return markdown`${markerOf({ ...before, state: 'frozen' })}\n## Espalier plan: outdated\n\n${text}\n`
}

/** The comment on a run that failed, once a later run succeeded: `url` has the result of that. */
export function settledPage(old: string, url: string): Markdown {
  const before = readMarker(old) ?? { kind: 'apply', state: 'open', pull: 0, risk: 'nothing', shows: '' }
  const later = link(words`a later run`, answeredUrl(url))
  const text = markdown`This is settled: ${later} applied the approved changes. The earlier text is in the history of this comment, behind "edited".`
  return markdown`${markerOf({ ...before, state: 'frozen' })}\n## Espalier apply: settled\n\n${text}\n`
}
