import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { showsKey } from './canary.js'
import { root } from './docs.js'
import type { Ran } from './cli.js'

/** Where a shell can send an output. Each is a line of bash that opens it as the number 5 or 6. */
const places = {
  /** A pipe whose reader has seen enough after a line. */
  'a reader of one line': (fd: 5 | 6) => `exec ${fd}> >(head -n 1 >first-line-${fd})`,
  /** A pipe whose reader has gone before anything is written. */
  'no reader': (fd: 5 | 6) => `exec ${fd}> >(:); wait $!`,
  'a full disk': (fd: 5 | 6) => `exec ${fd}>/dev/full`,
  /** A file that takes three bytes more. */
  'a disk with little room': (fd: 5 | 6) => `head -c 1021 /dev/zero >cut-${fd}; exec ${fd}>>cut-${fd}; ulimit -f 1`,
  /** The output is closed from the beginning. */
  nothing: () => '',
  /** The test reads it. */
  'a pipe': () => '',
} satisfies Readonly<Record<string, (fd: 5 | 6) => string>>

export type Place = keyof typeof places
export type Outputs = readonly ('stdout' | 'stderr')[]

/** A command line with its outputs sent somewhere, that is running. What goes nowhere else is in what it came to. */
export interface Redirected {
  readonly child: ChildProcess
  readonly done: Promise<Ran>
}

/** Starts the built CLI, or another program of the project, with some of its outputs in a place of the shell. */
export function startInto(
  place: Place,
  outputs: Outputs,
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
  program = 'build/cli.js',
): Redirected {
  const numbered = outputs.map((name) => (name === 'stdout' ? ([5, 1] as const) : ([6, 2] as const)))
  const opened = numbered.map(([fd]) => places[place](fd))
  const sent = numbered.map(([fd, own]) => (place === 'nothing' ? `${own}>&-` : `${own}>&${fd} ${fd}>&-`))
  const script = [...opened, `exec "$@" ${sent.join(' ')}`].join('\n')
  const child = spawn('bash', ['-c', script, 'bash', process.execPath, join(root, program), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exit = new Promise<number | null>((done) => void child.once('close', done))
  const ended = async (): Promise<Ran> => {
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
    if (showsKey(out + err)) throw new Error('The API key is in what it said.')
    return { exit: code, out, err }
  }
  return { child, done: ended() }
}
