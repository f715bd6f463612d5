import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What people read, by path. `src/README.md` and `demo/README.md` show no commands. */
export const documents: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'template/org/README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8')
}

/** A fenced block, or a table. `notes` are those of a hidden comment right before it, such as `<!-- folder: org, company: demo -->`. */
export interface Block {
  readonly language: string
  readonly text: string
  /** The line of the fence, from 1. */
  readonly line: number
  readonly notes: ReadonlyMap<string, string>
}

const block = /(?:^<!-- ([^\n]+) -->\n\n?)?^```([^\n]*)\n([\s\S]*?)^```$|^<!-- ([^\n]+) -->\n\n?((?:^\|[^\n]*\n)+)/gm

/** The fenced blocks of a document, and the tables that have notes, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  return [...markdown.matchAll(block)].map((found) => {
    const { index, 0: whole, 1: fenced, 2: language = 'table', 3: text, 4: above, 5: table = '' } = found
    const notes = fenced ?? above ?? ''
    return {
      language,
      text: text ?? table,
      line: markdown.slice(0, index + Math.max(0, whole.indexOf('```'))).split('\n').length,
      notes: new Map(notes === '' ? [] : notes.split(', ').map(noteOf)),
    }
  })
}

function noteOf(text: string): [string, string] {
  const at = text.indexOf(': ')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)]
}

/** A line of an `sh` block, without its comment. */
export interface Command {
  readonly text: string
  readonly exit: number
}

/** The commands of an `sh` block: a line each. `# exit 2` behind one is the exit code that it ends with. */
export function commandsOf({ text }: Block): readonly Command[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, command = line, exit = '0'] = /^(.*?)\s+# exit (\d+)$/.exec(line) ?? []
      return { text: command, exit: Number(exit) }
    })
}

/** The first column of every table of a document, where it is one word set as code. */
export function rowNames(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)
}
