import { readdirSync, readFileSync } from 'node:fs'
import { optionalWorkflows } from '../../src/cli/scaffold.js'
import { root } from './docs.js'

/** The workflows of a folder of the repository, as the doctor reads them: each by the path that it has for GitHub. */
function workflowsIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(`${root}${folder}`).filter((name) => name.endsWith('.yml'))
  return new Map(
    names.map((name) => [`.github/workflows/${name}`, readFileSync(`${root}${folder}/${name}`, 'utf8')] as const),
  )
}

export const shipped = workflowsIn('template/.github/workflows')
/** What `init` writes unasked. */
export const usual = new Map([...shipped].filter(([path]) => !Object.values(optionalWorkflows).includes(path)))
export const own = workflowsIn('.github/workflows')
