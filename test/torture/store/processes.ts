import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { repositoryIn } from '../../../src/git/repository.js'
import type { StorePlace as Where } from '../../../src/state/store.js'
import { sealer } from '../../support/seals.js'
import { openStore } from '../../../src/state/open-store.js'
import type { Store } from '../../../src/model/ports.js'

/** A place where processes save, each of the git ones in a clone of its own. */
export interface Place {
  readonly kind: 'file' | 'git'
  readonly folder: string
  /** What the writers are run from. */
  readonly program: string
}

/** What a writer came to, when it has ended. */
interface End {
  readonly code: number | null
  readonly lines: readonly string[]
  readonly errors: string
}

export interface Writer {
  /** When it has said something, or has ended. */
  readonly spoke: Promise<void>
  readonly end: Promise<End>
  /** Kills it at once: alone, or with every process that it has started. */
  readonly kill: (whom: 'process' | 'group') => void
}

/** Makes one program of the writer and the stores, in a folder. */
export async function bundleWriter(folder: string): Promise<string> {
  const built = await rolldown({ input: fileURLToPath(new URL('writer.ts', import.meta.url)), platform: 'node' })
  const program = join(folder, 'writer.mjs')
  await built.write({ file: program, format: 'esm' })
  await built.close()
  return program
}

export function newPlace(kind: Place['kind'], folder: string, program: string): Place {
  mkdirSync(folder)
  if (kind === 'git') {
    const clone = join(folder, 'clone')
    execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'origin.git')])
    execFileSync('git', ['init', '--quiet', clone])
    execFileSync('git', ['remote', 'add', 'origin', join(folder, 'origin.git')], { cwd: clone })
    execFileSync('git', ['config', 'remote.origin.receivepack', apart], { cwd: clone })
  }
  return { kind, folder, program }
}

/** The server's half of a push, in a group of processes of its own: it runs elsewhere, and is not killed with ours. */
const apart = `sh -c 'setsid=$(command -v setsid) || setsid="perl -MPOSIX -e setsid;exec(@ARGV)"; exec $setsid git receive-pack "$1"' sh`

const settingOf = ({ kind }: Place): string => (kind === 'git' ? 'git:espalier-state' : 'file:state.json')

export function openAt(place: Place, run: string): Store {
  const folder = place.kind === 'git' ? join(place.folder, 'clone') : place.folder
  const repository: Where['repository'] = (needs) => repositoryIn(folder, process.env, needs)
  return openStore(settingOf(place), { folder, run, repository, sleep, random: Math.random, sealer, memory: null })
}

/** Starts a process that saves so many times. It has the clone for itself, or one that all share. */
export function startWriter(place: Place, name: string, saves: number, clone: 'own' | 'shared'): Writer {
  const cwd = place.kind === 'file' ? place.folder : join(place.folder, clone === 'own' ? name : 'clone')
  if (place.kind === 'git' && clone === 'own') cpSync(join(place.folder, 'clone'), cwd, { recursive: true })
  const child = spawn(process.execPath, [place.program, settingOf(place), name, String(saves)], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let errors = ''
  child.stderr.on('data', (part: Buffer) => (errors += part.toString('utf8')))
  const end = new Promise<End>((settle) =>
    child.on('close', (code) => settle({ code, lines: said.split('\n').filter((line) => line !== ''), errors })),
  )
  const spoke = new Promise<void>((settle) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString('utf8')
      settle()
    })
    child.on('close', () => settle())
  })
  const kill = (whom: 'process' | 'group'): void => {
    try {
      if (child.pid !== undefined) process.kill(whom === 'group' ? -child.pid : child.pid, 'SIGKILL')
    } catch {
      // It has ended already, and `end` tells how.
    }
  }
  return { spoke, end, kill }
}
