import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { filesWithKey, showsKey } from './canary.js'

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

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts the built CLI in a folder, without a terminal and with nothing in the environment but `env` and PATH. When it
 * has ended, what it said, every file in the folder and what it left among the temporary files are searched for the key,
 * and what it said for a stack trace.
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
  const temporary = mkdtempSync(join(tmpdir(), 'espalier-temporary-'))
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: temporary, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return {
    child,
    done: ended(child, [written, temporary]).finally(() => rmSync(temporary, { recursive: true, force: true })),
  }
}

async function ended(
  child: ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream },
  folders: readonly string[],
): Promise<Ran> {
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [out, err, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), exit])
  expectNoStackTrace(out + err)
  const holding = [...(showsKey(out + err) ? ['what it said'] : []), ...folders.flatMap(filesWithKey)]
  if (holding.length > 0) throw new Error(`The API key is in ${holding.join(', ')}.`)
  return { exit: code, out, err }
}

/** As it was written: `text` of Node would take a byte order mark away. */
async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  return (await buffer(stream)).toString('utf8')
}

function expectNoStackTrace(said: string): void {
  expect(said).not.toMatch(/^ {4}at /m)
  expect(said).not.toContain('node:internal')
}
