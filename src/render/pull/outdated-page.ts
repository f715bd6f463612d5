import type { Marker } from '../../model/marker.js'
import { nameOfPlan } from '../plan/fingerprint-words.js'
import { code, link, markdown } from '../escaping/markdown.js'
import { answeredUrl } from '../escaping/url.js'
import { words } from '../escaping/words.js'
import { markedPage, type MarkedPage } from './page.js'

/**
 * A plan's comment once there is a newer one at `url`: it says so and stays. Its text is in GitHub's own history of the
 * comment.
 */
export function outdatedPage(before: Marker, url: string): MarkedPage {
  const name = before.shows === '' ? words`This plan` : markdown`Plan ${code(nameOfPlan(before.shows))}`
  const newer = link(words`a newer comment`, answeredUrl(url))
  const text = markdown`${name} is outdated: ${newer} has the current plan. The earlier text is in the history of this comment, behind "edited".`
  return markedPage({ ...before, state: 'frozen' }, [words`## Espalier plan: outdated`, text])
}

/** The comment on a run that failed, once a later run succeeded: `url` has the result of that. */
export function settledPage(before: Marker, url: string): MarkedPage {
  const later = link(words`a later run`, answeredUrl(url))
  const text = markdown`This is settled: ${later} applied the approved changes. The earlier text is in the history of this comment, behind "edited".`
  return markedPage({ ...before, state: 'frozen' }, [words`## Espalier apply: settled`, text])
}
