import type { RunOf } from '../../model/pull.js'
import { link, markdown, type Marked } from '../escaping/markdown.js'
import { addressOn } from '../escaping/url.js'
import { words } from '../escaping/words.js'
import { runLink } from './context.js'

/** Room for the line about the org chart page, in bytes. */
export const chartLineBytes = 800

/** Where the page of a plan is: an artifact of the run that planned it; null: it could not be uploaded. */
export function chartLine(run: RunOf, artifact: string | null): Marked {
  if (artifact === null)
    return markdown`**Org chart.** The page of this plan is missing: it could not be uploaded. The log of ${runLink({ run })} says why.`
  const { server, repository, id } = run
  const url = addressOn(server, [...repository.split('/'), 'actions', 'runs', id, 'artifacts', artifact])
  return markdown`**Org chart.** ${link(words`The org chart with this plan on it`, url)}: before, after, and every day that the files name.`
}

/** The number of an artifact of this very run, from the address that the upload names; null if it is another address. */
export function artifactIn(address: string, { server, repository, id }: RunOf): string | null {
  const start = `${server}/${repository}/actions/runs/${id}/artifacts/`
  const number = address.startsWith(start) ? address.slice(start.length) : ''
  return /^[1-9]\d{0,19}$/.test(number) ? number : null
}
