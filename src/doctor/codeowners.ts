import type { Flaw } from '../model/flaw.js'
import { ownerRules, ownersOf } from '../model/owners.js'
import { flaw } from './codes.js'

/** Nobody: whoever sets the repository up puts somebody else there. */
export const placeholder = '@your-organisation/people-team'

const intro = '# Espalier: who approves changes of the chart, of its rules, and of what reads and applies it.'

/** The folders that need an owner: the chart, the workflows with the action and this file, and the schemas. */
const folders = ['/org/', '/.github/', '/schema/']

/** What a file of owners lacks of ours, as its new end; '' if nothing. `path` is where it is. */
export function missingOwners(path: string, text: string, owner: string): string {
  const named = new Set(ownerRules(text).map(({ pattern }) => pattern))
  const wanted = path.startsWith('.github/') ? folders : [...folders, `/${path}`]
  const missing = wanted.filter((pattern) => !named.has(pattern)).map((pattern) => `${pattern} ${owner}\n`)
  if (missing.length === 0) return ''
  const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n'
  return `${gap}${intro}\n${missing.join('')}`
}

/** A file of each kind that must have an owner. */
const samples = [
  'org/espalier.yaml',
  'org/people/team.yaml',
  '.github/workflows/espalier-plan.yml',
  '.github/workflows/espalier-apply.yml',
  '.github/espalier/action.yml',
  'schema/people.schema.json',
]

/** Judges the owners. `text` is null if there is no such file. */
export function judgeOwners(path: string, text: string | null): readonly Flaw[] {
  if (text === null) return [flaw('not-owned', path, null, 'There is no such file.')]
  const rules = ownerRules(text)
  const left = [...samples, path].filter((file) => ownersOf(rules, file).length === 0)
  const lines = rules.filter(({ owners }) => owners.includes(placeholder))
  return [
    ...(left.length === 0 ? [] : [flaw('not-owned', path, null, `Nobody owns ${left.join(', ')}.`)]),
    ...lines
      .slice(0, 1)
      .map(({ line }) => flaw('placeholder-owner', path, line, `${placeholder} is no team of yours.`)),
  ]
}
