import type { Finding } from '../model/finding.js'
import { ownerRules, ownersOf, type OwnerRule } from '../model/owners.js'
import { doctorFinding } from './codes.js'

/** No real team: the person who sets up the repository replaces it. */
export const placeholder = '@your-organisation/people-team'

const intro = '# Espalier: who approves changes of the chart, of its rules, and of what reads and applies it.'

/**
 * What needs an owner: the chart, the workflows with the action and this file, the schemas, and what says which changes
 * a review collapses.
 */
const owned = ['/org/', '/.github/', '/schema/', '/.gitattributes']

/** The lines of ours that a file of owners lacks, as its new end; '' if none. `path` is where it is. */
export function missingOwners(path: string, text: string, owner: string): string {
  const named = new Set(ownerRules(text).map(({ pattern }) => pattern))
  const wanted = path.startsWith('.github/') ? owned : [...owned, `/${path}`]
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
  '.gitattributes',
]

/** Judges the owners. `text` is null if there is no such file; `chart` has the files of the chart. */
export function judgeOwners(path: string, text: string | null, chart: readonly string[]): readonly Finding[] {
  if (text === null) return [doctorFinding('not-owned', path, null, 'There is no such file.')]
  const rules = ownerRules(text)
  const files = [...new Set([...samples, path, ...chart.filter(decides), ...rules.flatMap(openedBy)])]
  const left = files.filter((file) => ownersOf(rules, file).length === 0)
  const lines = rules.filter(({ owners }) => owners.includes(placeholder))
  return [
    ...(left.length === 0 ? [] : [doctorFinding('not-owned', path, null, `No owner is named for ${shortened(left)}.`)]),
    ...lines
      .slice(0, 1)
      .map(({ line }) => doctorFinding('placeholder-owner', path, line, `${placeholder} is not a team of yours.`)),
  ]
}

const mostNamed = 10

function shortened(files: readonly string[]): string {
  const more = files.length - mostNamed
  return `${files.slice(0, mostNamed).join(', ')}${more > 0 ? `, and ${more} more` : ''}`
}

/** A line without an owner removes the owner, also of files that do not exist yet: some paths that it would match. */
function openedBy({ pattern, owners, matches }: OwnerRule): readonly string[] {
  if (owners.length > 0) return []
  const named = pattern.replaceAll(/^\/|\/$|\*\*\//g, '').replaceAll(/\*+|\?/g, 'x')
  const places = ['', 'org/', 'org/people/'].map((folder) => folder + named)
  const files = places.flatMap((place) => [place, `${place}.yaml`, `${place}/any.yaml`])
  return files.filter((file) => matches.test(file) && decides(file))
}

/** Whether the file is part of the chart, a workflow or a schema, or decides how their changes are shown. */
function decides(file: string): boolean {
  return /^(?:\.github|schema)\/|^org\/.*(?:\.ya?ml|\.gitattributes)$/.test(file)
}
