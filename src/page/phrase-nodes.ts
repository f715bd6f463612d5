import { foreign } from './element.js'
import type { Phrase } from './phrase.js'

/** A sentence as nodes: what is not ours is isolated. */
export function phraseNodes(said: Phrase): readonly (Node | string)[] {
  return said.map((part) => (typeof part === 'string' ? part : foreign(part.foreign)))
}
