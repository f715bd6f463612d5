import { sections, type Case, type Form } from './sections.js'

/** What a hunt for a mutant comes to: the world that shows it, or null. */
export interface Catch {
  readonly worlds: number
  readonly name: string | null
  readonly broken: string
}

/**
 * Lives through worlds of every kind, one of each in its turn, until an invariant is broken, or all of `most` are
 * through. The kinds take turns because each sees other mistakes.
 */
export async function hunt(most: number): Promise<Catch> {
  const kinds = ['kills', 'random', 'pairs', 'lost', 'answers', 'faults', 'store', 'hostile', 'approval']
  // A world of many changes takes as long as ten others, so there are only a few.
  const rows = [...kinds.map((name) => iterate(name, 'full')), iterate('many', 'short')]
  let worlds = 0
  while (worlds < most && rows.length > 0) {
    for (const row of rows.splice(0)) {
      const { value, done } = await row.next()
      if (done === true) continue
      rows.push(row)
      worlds += 1
      const verdict = await value.live()
      const broken = verdict?.broken[0]
      if (broken !== undefined) return { worlds, name: value.name.join(' '), broken }
    }
  }
  return { worlds, name: null, broken: '' }
}

async function* iterate(name: string, form: Form): AsyncGenerator<Case, undefined> {
  const section = sections[name]
  if (section !== undefined) for await (const one of section.cases(form)) yield one
  return undefined
}
