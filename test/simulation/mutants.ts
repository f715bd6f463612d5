import type { Row } from '../torture/row.js'
import { child } from './child.js'
import type { Catch } from './hunt.js'
import mutants from './mutants.json' with { type: 'json' }
import type { Form } from './sections.js'

/** A safety step switched off: the texts of the product that are replaced, each of which must be there once. */
interface Mutant {
  readonly name: string
  readonly because: string
  readonly quick: boolean
  readonly changes: readonly { readonly file: string; readonly from: string; readonly to: string }[]
}

/** Worlds that a mutant may outlive at the most. */
const most = 20_000

/** The client with one safety step switched off must break an invariant: one bundle and one hunt for each. */
export async function mutantRow(form: Form): Promise<Row> {
  const all: readonly Mutant[] = mutants
  const chosen = form === 'short' ? all.filter(({ quick }) => quick) : all
  const failures: string[] = []
  const caught: (Catch & { readonly mutant: string })[] = []
  const queue = [...chosen]
  const lane = async (): Promise<void> => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const { name, because } = mutant
      const found = await huntFor(name)
      if (typeof found === 'string') failures.push(`${name}: ${found}`)
      else if (found.name === null) failures.push(`${name} outlives ${found.worlds} worlds: ${because}`)
      else caught.push({ ...found, mutant: name })
    }
  }
  await Promise.all([lane(), lane()])
  const last = caught.toSorted((a, b) => b.worlds - a.worlds)[0]
  const note =
    last === undefined ? '' : `the last one, ${last.mutant}, after ${last.worlds} worlds by ${last.name ?? ''}`
  return {
    what: 'simulation: the client with a safety step switched off is caught',
    cases: chosen.length,
    failures,
    note,
  }
}

/** What a hunt comes to, or why there was none: a text of the mutant may not be in the product any more. */
async function huntFor(name: string): Promise<Catch | string> {
  try {
    return JSON.parse(await child(['mutant', name, 'hunt', String(most)])) as Catch
  } catch (error) {
    return String(error)
  }
}
