import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'
import { temporaryFolder } from '../support/stage.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A shell in a terminal of so many columns and 24 rows, which tmux draws. */
export interface Screen {
  /** Types a command, and waits until the shell asks for the next one. */
  readonly run: (command: string) => Promise<void>
  /** Types a line, or a key by its name in tmux, such as C-c. */
  readonly type: (line: string) => void
  readonly press: (key: string) => void
  /** Waits until the terminal shows this. */
  readonly until: (shows: RegExp) => Promise<void>
  /** The 24 rows, and all that was drawn. */
  readonly rows: () => string
  readonly drawn: () => string
  /** Rows that the terminal itself had to break. */
  readonly broken: () => readonly string[]
}

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** Opens a terminal in a folder. Its shell has nothing in its environment but `env`, and `espalier` on its path. */
export async function openScreen(
  columns: number,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Screen> {
  const place = temporaryFolder()
  const bin = join(place, 'bin')
  mkdirSync(bin)
  symlinkSync(join(root, 'bin/espalier.cjs'), join(bin, 'espalier'))
  const path = `${bin}:${dirname(process.execPath)}:/usr/bin:/bin`
  const shell = { PATH: path, HOME: place, LC_ALL: 'C.UTF-8', PS1: '$ ', ...env }
  const own = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: place }
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-u', '-f', '/dev/null', '-S', join(place, 'tmux'), ...args], { env: own, encoding: 'utf8' })
  // TERM comes from tmux, and everything else from here.
  const words = [
    'env',
    '-i',
    'TERM=screen',
    ...Object.entries(shell).map(([name, value]) => `${name}=${value}`),
    'sh',
    '-i',
  ]
  const options = 'set -g status off ; set -g history-limit 20000 ;'.split(' ')
  const size = ['-x', String(columns), '-y', '24', '-c', folder]
  requireTmux()
  tmux('start-server', ';', ...options, 'new-session', '-d', ...size, ...words)
  ends.push(() => tmux('kill-server'))
  const captured = (...more: readonly string[]): string =>
    tmux('capture-pane', '-p', ...more)
      .replaceAll(/ +$/gm, '')
      .replace(/\n+$/, '\n')
  const until = async (shows: RegExp): Promise<void> => {
    const end = performance.now() + 60_000
    while (!shows.test(captured())) {
      if (performance.now() > end) throw new Error(`The terminal never showed ${shows}:\n${captured('-S', '-')}`)
      await sleep(20)
    }
  }
  const screen: Screen = {
    async run(command) {
      screen.type(command)
      await until(/\n\$\n$/)
    },
    type: (line) => void tmux('send-keys', '-l', `${line}\n`),
    press: (key) => void tmux('send-keys', key),
    until,
    rows: () => captured(),
    drawn: () => captured('-S', '-'),
    broken() {
      const joined = new Set(captured('-S', '-', '-J').split('\n'))
      return captured('-S', '-')
        .split('\n')
        .filter((row) => !joined.has(row))
    },
  }
  await until(/^\$\n$/)
  return screen
}

/** The tests of terminals need tmux: without it, nothing here would be proven. */
function requireTmux(): void {
  if (spawnSync('tmux', ['-V']).error !== undefined)
    throw new Error('Install tmux, such as with "apt-get install tmux": it draws the terminals of these tests.')
}
