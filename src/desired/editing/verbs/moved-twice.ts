import type { PersonKey } from '../../../model/names.js'
import type { Move, VerbProblem } from '../../../model/verbs.js'
import { nameWithKey, type ChartDraft } from './draft.js'
import { namedManager } from './refusal.js'

/** A move that was done, and whom it named. */
export interface DoneMove {
  readonly at: number
  readonly key: PersonKey
  readonly move: Move
}

/** Moves that say another thing of a person and a day than one before: the last one would win unseen. */
export function movedTwice(moves: readonly DoneMove[], draft: ChartDraft): readonly VerbProblem[] {
  const first = new Map<string, string | null>()
  return moves.flatMap(({ at, key, move }) =>
    (['manager', 'department'] as const).flatMap((field) => {
      const value = move[field] === undefined ? undefined : valueOf(move, field, draft)
      if (value === undefined) return []
      const name = JSON.stringify([key, move.on ?? draft.today, field])
      const before = first.get(name)
      if (before === undefined) first.set(name, value)
      if (before === undefined || before === value) return []
      const person = draft.people.get(key)
      const message = `${person === undefined ? key : nameWithKey(person)} gets two values of ${field} on one day: ${before ?? 'none'} and ${value ?? 'none'}. Leave one of them.`
      return [{ at, field, message, near: [] }]
    }),
  )
}

function valueOf(move: Move, field: 'manager' | 'department', draft: ChartDraft): string | null | undefined {
  if (field === 'department') return move.department
  const boss = namedManager(draft, move.manager ?? null)
  return 'message' in boss ? undefined : boss.key
}
