/** Where GitHub looks for the file of code owners: the first that is there counts. */
export const ownerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** A line of a file of code owners. */
export interface OwnerRule {
  readonly pattern: string
  readonly matches: RegExp
  /** As the file names them: @login, @org/team, or an e-mail. A line without any removes the owners. */
  readonly owners: readonly string[]
  readonly line: number
}

/** The owners of a path, by the last line that matches; none if no line does. */
export function ownersOf(rules: readonly OwnerRule[], path: string): readonly string[] {
  return rules.findLast(({ matches }) => matches.test(path))?.owners ?? []
}

/**
 * The lines of a file of code owners. GitHub skips a line with what gitignore has and this file has not: `!`, `[ ]`, and `\#`
 * (https://docs.github.com/articles/about-code-owners).
 */
export function ownerRules(text: string): readonly OwnerRule[] {
  return text.split(/\r?\n/).flatMap((written, at) => {
    const [pattern = '', ...owners] = written.replace(/(?:^|\s)#.*$/, '').match(/(?:\\.|\S)+/g) ?? []
    if (pattern === '' || /^!|^\\#|[[\]]/.test(pattern)) return []
    return [{ pattern, matches: matching(pattern), owners, line: at + 1 }]
  })
}

/**
 * The rules of gitignore, as far as GitHub has them here: a folder means everything in it, and folder/* only its direct
 * entries.
 */
function matching(pattern: string): RegExp {
  const anchored = pattern.replace(/\/$/, '').includes('/')
  const parts = pattern
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replaceAll(/\\(.)/g, '$1')
    .split(/(\*\*\/|\*\*|\*|\?)/)
  const inside = parts.map((part) => wild[part] ?? part.replaceAll(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)).join('')
  const end = pattern.endsWith('/*') ? '' : pattern.endsWith('/') ? '/.*' : '(?:/.*)?'
  return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${inside}${end}$`)
}

const wild: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }
