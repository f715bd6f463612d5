import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** Files by their path: their new text, nothing (the file goes), or a function of the old text. */
export type Edits = Readonly<Record<string, string | Buffer | null | ((old: string) => string)>>

export interface Author {
  readonly login: string
}

/** The bare repository behind the double: the truth about commits. */
export interface Origin {
  readonly folder: string
  readonly git: (args: readonly string[], input?: string | Buffer, env?: Readonly<Record<string, string>>) => Buffer
  /** The same, as text without the line end. */
  say(args: readonly string[], input?: string | Buffer): string
  /** The commit of a ref, or null. */
  tip(ref: string): string | null
  point(ref: string, commit: string): void
  /** A commit on top of another, or a first one. Nothing points to it yet. */
  commit(parent: string | null, edits: Edits, message: string, author: Author): string
  /** The text of a file of a commit. */
  text(commit: string, path: string): string
  remove(): void
}

/** A new, empty bare repository in a temporary folder. */
export function newOrigin(): Origin {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-origin-'))
  const git = (
    args: readonly string[],
    input: string | Buffer = '',
    env: Readonly<Record<string, string>> = {},
  ): Buffer =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...gitEnvironment, ...env },
      input,
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  const say = (args: readonly string[], input?: string | Buffer): string => git(args, input).toString('utf8').trim()
  git(['init', '--quiet', '--bare', '-b', 'main'])
  appendFileSync(
    join(folder, 'config'),
    '[core]\nfsync = none\n[pack]\nthreads = 1\n[uploadpack]\nallowAnySHA1InWant\n[http]\nreceivepack\n[gc]\nauto = 0\n[receive]\nautogc = false\n',
  )
  // Nothing packs the refs of this repository: each is a file.
  const tip = (ref: string): string | null => {
    const file = join(folder, ref)
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
  }
  const text = (commit: string, path: string): string => git(['cat-file', 'blob', `${commit}:${path}`]).toString('utf8')
  return {
    folder,
    git,
    say,
    tip,
    text,
    point(ref, commit) {
      mkdirSync(dirname(join(folder, ref)), { recursive: true })
      writeFileSync(join(folder, ref), `${commit}\n`)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
    commit(parent, edits, message, { login }) {
      const who = `${login} <${login}@acme.example> ${Math.floor(Date.now() / 1000)} +0000`
      const head = ['commit refs/edits/last', 'mark :1', `author ${who}`, `committer ${who}`].join('\n')
      const files = Object.entries(edits).map(([path, edit]) => {
        if (edit === null) return Buffer.from(`D ${path}\n`)
        const now = typeof edit === 'function' ? edit(text(parent ?? '', path)) : edit
        return Buffer.concat([Buffer.from(`M 100644 inline ${path}\n`), dataOf(now)])
      })
      const from = Buffer.from(parent === null ? '' : `from ${parent}\n`)
      const stream = [Buffer.from(`${head}\n`), dataOf(message), from, ...files, Buffer.from('get-mark :1\n')]
      return git(['fast-import', '--quiet', '--force'], Buffer.concat(stream)).toString('utf8').trim()
    },
  }
}

/** A text as fast-import reads it. */
function dataOf(text: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(`data ${Buffer.byteLength(text)}\n`), Buffer.from(text), Buffer.from('\n')])
}

/** A commit of a tree that is there. */
export function committed(given: {
  readonly origin: Pick<Origin, 'git'>
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Author
}): string {
  const { origin, tree, parents, message, author } = given
  const above = parents.flatMap((parent) => ['-p', parent])
  const who = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, author.login],
      [`GIT_${role}_EMAIL`, `${author.login}@acme.example`],
    ]),
  )
  return origin
    .git(['commit-tree', tree, ...above, '-F', '-'], message, who)
    .toString('utf8')
    .trim()
}

/** Git without the settings of this machine. Times are in UTC: the emulated GitHub keeps no other zone. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  TZ: 'UTC',
  LC_ALL: 'C',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@acme.example',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@acme.example',
}
