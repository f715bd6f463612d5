import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

/** What a command came to. */
export interface Ran {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

/** A command that is running. */
export interface Running {
  readonly child: ChildProcess
  readonly done: Promise<Ran>
}

/** The key of every sandbox in these tests: a canary, whose signs look different in every encoding. */
export const key = 'canary/K3y+of=the&service~7f2c91'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts the built CLI in a folder, without a terminal and with nothing in the environment but `env` and PATH. When it
 * has ended, what it said and every file in the folder are searched for the key, and what it said for a stack trace.
 */
export function startCli(args: readonly string[], folder: string, env: Readonly<Record<string, string>>): Running {
  return startNode([join(root, 'build/cli.js'), ...args], folder, folder, env)
}

/** Starts any program of the project; `written` is the folder that is searched for the key. */
export function startNode(
  args: readonly string[],
  folder: string,
  written: string,
  env: Readonly<Record<string, string>>,
): Running {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { child, done: ended(child, written) }
}

async function ended(
  child: ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream },
  folder: string,
): Promise<Ran> {
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  expectNoStackTrace(out + err)
  expectNoKey('what it said', out + err)
  for (const file of filesIn(folder)) expectNoKey(file, readFileSync(join(folder, file), 'utf8'))
  return { exit: code, out, err }
}

function expectNoStackTrace(said: string): void {
  expect(said).not.toMatch(/^ {4}at /m)
  expect(said).not.toContain('node:internal')
}

/** The key as it is, URL-encoded, as hex, and as base64 at each of the three places it can have in a longer text. */
const disguises: readonly string[] = [
  key,
  encodeURIComponent(key),
  JSON.stringify(key).slice(1, -1),
  Buffer.from(key).toString('hex'),
  ...[0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.from(`${' '.repeat(offset)}${key}`).toString('base64')
    const middle = encoded.slice(offset === 0 ? 0 : 4, -4)
    return [middle, middle.replaceAll('+', '-').replaceAll('/', '_')]
  }),
]

function expectNoKey(where: string, content: string): void {
  const shown = content.toLowerCase()
  for (const disguise of disguises) {
    if (shown.includes(disguise.toLowerCase())) throw new Error(`The API key is in ${where}.`)
  }
}

/** Every file below a folder, by its path in it; nothing for a folder that is not there or cannot be read. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}
