import type { Marker } from '../../model/marker.js'
import { markdown, markerOf, type Markdown, type Marked } from '../escaping/markdown.js'

/** A comment or an issue of ours: what it is about, and what people read. */
export interface MarkedPage {
  readonly marker: Marker
  readonly body: Markdown
}

export function markedPage(marker: Marker, parts: readonly Marked[]): MarkedPage {
  return { marker, body: markdown`${markdown.join(parts, '\n\n')}\n` }
}

/** The text as it is posted: the next run finds it by the first line. */
export function pageText({ marker, body }: MarkedPage): Markdown {
  return markdown`${markerOf(marker)}\n${body}`
}
