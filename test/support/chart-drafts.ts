import type { ChartDraft, DraftPerson } from '../../src/desired/editing/verbs/draft.js'
import type { Day, PersonKey } from '../../src/model/names.js'

/** The day of the drafts. */
export const draftDay = '2026-12-01' as Day

/** A person of a draft: the first name is the key, all are called Example. */
export function drafted(key: string, said: object = {}, file = 'org/people/all.yaml', defaults = {}): DraftPerson {
  const entry = { email: `${key}@acme.example`, firstName: key, lastName: 'Example', manager: null, ...said }
  return { key: key as PersonKey, file, entry, defaults }
}

/** A chart of these people, to be edited. */
export function draftOf(...people: readonly DraftPerson[]): ChartDraft {
  return { people: new Map(people.map((one) => [one.key, one])), today: draftDay, root: 'org' }
}
