import { named, where, type Known } from './known.js'
import type { IndexedPerson } from './people-index.js'
import { violation, type Violation } from './violation.js'

/** An employee id is one person's, leavers included. It is compared to the letter: 417 is not 00417. */
export function judgeIds({ register }: Known, report: (violation: Violation) => void): void {
  const holders = new Map<string, IndexedPerson>()
  for (const person of register.unusual) {
    const { id } = person.entry
    if (id === undefined) continue
    const holder = holders.get(id)
    if (holder === undefined) holders.set(id, person)
    else report(violation('duplicate-id', person.tree, ['people', person.key, 'id'], sharedWords(person, holder, id)))
  }
}

function sharedWords(person: IndexedPerson, holder: IndexedPerson, id: string): string {
  return `${named(person)} has the employee id ${id}, which is also the one of ${named(holder)}, ${where(holder)}. An id belongs to one person, also after they have left: correct one of the two.`
}
