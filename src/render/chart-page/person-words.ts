import type { Seat } from '../../model/org-chart.js'
import type { Phrase } from '../../page/phrase.js'
import { html, type Html } from '../escaping/html.js'

/** Name, department, address and role. What is foreign is isolated, so that its direction stays its own. */
export function person({ name, department, email, role }: Seat): Html {
  const more = [
    ...(isBlank(department) ? [] : [html`<bdi>${department}</bdi>`]),
    ...(isBlank(email) ? [] : [html`<bdi>${email}</bdi>`]),
    ...(isBlank(role) ? [] : [html`role <bdi>${role}</bdi>`]),
  ]
  return html.join([html`<bdi>${name}</bdi>`, ...more], ' · ')
}

function isBlank(text: string | null): text is null | '' {
  return text === null || text === ''
}

/** A sentence of the page. */
export function phraseHtml(said: Phrase): Html {
  return html.join(
    said.map((part) => (typeof part === 'string' ? html`${part}` : html`<bdi>${part.foreign}</bdi>`)),
    '',
  )
}
