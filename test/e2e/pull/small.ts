import { altered, outline, seedsOf, unlimited, type Entry, type People } from '../../support/charts.js'
import { adopt } from '../../support/github/ends.js'
import { chartOf } from '../../support/github/chart-text.js'
import type { Edits } from '../../support/github/origin.js'
import { repository, type Beginning, type Repository } from '../../support/github/repository.js'

/** A small company, of which each story changes some people. */
export const before: People = outline(`
top
  ann
    bob
    cid
  dan
    eva
    fay
  gus
`)

/** The chart with other values for some, or with a new person. */
export function edited(changes: Readonly<Record<string, Partial<Entry>>>, of: People = before): Edits {
  return { 'org/people/all.yaml': chartOf(altered(of, changes))['org/people/all.yaml'] ?? '' }
}

/**
 * The small company on the double, with everything applied that its chart says. Only the workflows with a key. `program`:
 * the CLI of another version applies it.
 */
export async function settled(more: Partial<Beginning> = {}, program?: string): Promise<Repository> {
  // An older version does not know the newer limits.
  const limits = program === undefined ? unlimited : unlimited.replace(/^ {2}(?:name|department): .*\n/gm, '')
  const settings = `${limits}api: { showsWithin: 1 }\n`
  const repo = await repository({
    files: chartOf(before, settings),
    company: seedsOf(before),
    workflows: ['plan', 'apply', 'schedule'],
    git: 'folder',
    ...more,
  })
  await adopt(repo, program)
  return repo
}
