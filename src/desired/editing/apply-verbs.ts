import { hasHidden } from '../reading/hidden.js'
import { isDay, type PersonKey } from '../../model/names.js'
import type { ChartVerb, VerbProblem } from '../../model/verbs.js'
import type { ChartDraft, DraftEdit, DraftPerson } from './verbs/draft.js'
import { hirePerson } from './verbs/hire.js'
import { leavePerson } from './verbs/leave.js'
import { movePerson } from './verbs/move.js'
import { movedTwice, type DoneMove } from './verbs/moved-twice.js'
import { isRefusal, refusal, type Refusal } from './verbs/refusal.js'
import { rehirePerson } from './verbs/rehire.js'
import { renamePerson } from './verbs/rename.js'

/** A person after the verbs. */
export interface EditedPerson extends DraftPerson {
  /** The key in the file as it is; null for a new person. */
  readonly former: string | null
}

/** What verbs make of the people of a chart. */
export interface AppliedVerbs {
  readonly people: readonly EditedPerson[]
  /** Of each verb, the person whom it names, by the key after it; those of refused verbs are left out. */
  readonly named: readonly PersonKey[]
  readonly notes: readonly string[]
  readonly problems: readonly VerbProblem[]
}

/** Does the verbs, each on what the ones before it have made. */
export function applyVerbs(draft: ChartDraft, verbs: readonly ChartVerb[]): AppliedVerbs {
  const people = new Map<string, EditedPerson>(
    [...draft.people].map(([key, person]) => [key, { ...person, former: key }]),
  )
  const [named, notes, problems, moves]: [PersonKey[], string[], VerbProblem[], DoneMove[]] = [[], [], [], []]
  for (const [at, verb] of verbs.entries()) {
    const edit = edited({ ...draft, people }, verb)
    if (isRefusal(edit)) {
      problems.push({ at, ...edit })
      continue
    }
    for (const [key, person] of edit.people) {
      const former = people.get(key)?.former ?? null
      if (key !== person.key) people.delete(key)
      people.set(person.key, { ...person, former })
    }
    named.push(edit.named)
    if (verb.verb === 'move') moves.push({ at, key: edit.named, move: verb })
    notes.push(...edit.notes)
  }
  return {
    people: [...people.values()],
    named,
    notes,
    problems: [...problems, ...movedTwice(moves, { ...draft, people })],
  }
}

function edited(draft: ChartDraft, verb: ChartVerb): DraftEdit | Refusal {
  const unseen = Object.entries(verb).find(
    ([, value]) => (typeof value === 'string' && /\n/.test(value)) || hasHidden(String(value)),
  )
  if (unseen !== undefined)
    return refusal(
      unseen[0],
      `This value has a line break, or a character that cannot be seen. Type it again: ${JSON.stringify(unseen[1])}.`,
    )
  if (verb.on !== undefined && !isDay(verb.on))
    return refusal('on', `"${String(verb.on)}" is not a day. Write year, month and day: 2026-12-31.`)
  switch (verb.verb) {
    case 'hire':
      return hirePerson(draft, verb)
    case 'move':
      return movePerson(draft, verb)
    case 'leave':
      return leavePerson(draft, verb)
    case 'rehire':
      return rehirePerson(draft, verb)
    case 'rename':
      return renamePerson(draft, verb)
  }
}
