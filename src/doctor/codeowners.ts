import type { Flaw } from '../model/flaw.js'
import { flaw } from './codes.js'

/** Where GitHub looks for the file: the first that is there counts. */
export const ownerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** Nobody: whoever sets the repository up puts somebody else there. */
export const placeholder = '@your-organisation/people-team'

const intro = '# Espalier: who approves changes of the chart, of its rules, and of what reads and applies it.'

/** The folders that need an owner: the chart, the workflows with the action and this file, and the schemas. */
const folders = ['/org/', '/.github/', '/schema/']

/** What a file of owners lacks of ours, as its new end; '' if nothing. `path` is where it is. */
export function missingOwners(path: string, text: string, owner: string): string {
  const named = new Set(rulesOf(text).map(({ pattern }) => pattern))
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
  const rules = rulesOf(text)
  const left = [...samples, path].filter(
    (file) => (rules.findLast(({ matches }) => matches.test(file))?.owners.length ?? 0) === 0,
  )
  const lines = rules.filter(({ owners }) => owners.includes(placeholder))
  return [
    ...(left.length === 0 ? [] : [flaw('not-owned', path, null, `Nobody owns ${left.join(', ')}.`)]),
    ...lines
      .slice(0, 1)
      .map(({ line }) => flaw('placeholder-owner', path, line, `${placeholder} is no team of yours.`)),
  ]
}

interface Rule {
  readonly pattern: string
  readonly matches: RegExp
  readonly owners: readonly string[]
  readonly line: number
}

function rulesOf(text: string): readonly Rule[] {
  return text.split(/\r?\n/).flatMap((written, at) => {
    const [pattern = '', ...owners] = written
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    return pattern === '' ? [] : [{ pattern, matches: matching(pattern), owners, line: at + 1 }]
  })
}

/** The rules of gitignore, as far as GitHub has them here: a folder means all in it, and folder/* only what is right in it. */
function matching(pattern: string): RegExp {
  const anchored = pattern.replace(/\/$/, '').includes('/')
  const parts = pattern
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .split(/(\*\*\/|\*\*|\*|\?)/)
  const inside = parts.map((part) => wild[part] ?? part.replaceAll(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)).join('')
  const end = pattern.endsWith('/*') ? '' : pattern.endsWith('/') ? '/.*' : '(?:/.*)?'
  return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${inside}${end}$`)
}

const wild: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }
