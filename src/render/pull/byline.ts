import type { PullRecord } from '../../model/files.js'
import { clockWords, timeWords } from '../day-words.js'
import { nameOfPlan } from '../plan/fingerprint-words.js'
import { code, markdown, type Marked } from '../escaping/markdown.js'
import { words } from '../escaping/words.js'
import { commitLink, runLink, zoneWords } from './context.js'
import type { Results } from './results.js'

/** If there are more pull requests or reviews, they are counted. */
const most = 10

/** Who asked, who approved and who merged, one line a pull request; when it was done, and by which run. */
export function byline(results: Results): Marked {
  const { pulls, from, to, timezone } = results
  const merged = pulls.slice(0, most).map((pull) => mergedLine(pull, results))
  const rest = pulls.length - merged.length
  const more = rest === 0 ? [] : [words`- and ${rest} more pull requests`]
  const when = markdown`- applied ${timeWords(from, timezone)} (${clockWords(from, timezone)} to ${clockWords(to, timezone)}), ${zoneWords(timezone)}, ${runLink(results)}`
  return markdown.join([...merged, ...more, when], '\n')
}

function mergedLine({ number, author, mergedBy, mergedAt, approvals }: PullRecord, results: Results): Marked {
  const names = approvals
    .slice(0, most)
    .map(({ by, commit }) => markdown`${by} (commit ${commitLink(commit, results)})`)
  const rest = approvals.length - names.length
  const all = markdown.join(rest > 0 ? [...names, words`${rest} more`] : names, ', ')
  const approved = approvals.length === 0 ? words`no approval` : markdown`approved by ${all}`
  const merged = markdown`merged by ${mergedBy} ${timeWords(mergedAt, results.timezone)}`
  return markdown`- #${number} by ${author}, ${approved}, ${merged}`
}

/** The plan that was applied, and where its record is. */
export function recordLine({ plan, evidence }: Results): Marked {
  const record = evidence === null ? [] : [markdown`evidence record ${code(evidence)}`]
  return markdown`<sub>${markdown.join([markdown`Plan ${code(nameOfPlan(plan.fingerprint))}`, ...record], ' · ')}</sub>`
}
