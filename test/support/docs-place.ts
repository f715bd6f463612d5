import { spawn, type ChildProcess } from 'node:child_process'
import { appendFile, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { text as textOf } from 'node:stream/consumers'
import { root, type Block, type Command } from './docs.js'
import { filesWithKey, key, showsKey } from './canary.js'
import { commitDemo, readState, seal } from './docs-clone.js'
import { troubles } from './docs-troubles.js'

/** What the documents write for the key. Here it is the canary, and what a command said and wrote is searched for it. */
const placeholder = 'your-api-key'

/** A folder in which the commands of a document are run, with a company beside it. */
export interface Place {
  readonly folder: string
  readonly env: Record<string, string>
  readonly sandboxes: ChildProcess[]
}

/**
 * Makes the place that the notes of a block ask for. `folder`: empty; org (the example chart with the state of the demo,
 * and the users of its company); or clone (the same as a clone of a repository, whose last commit changes the chart,
 * with the state on the branch espalier-state as well).
 * `company`: demo, or none (no service runs). `state`: what has happened to the state.
 */
export async function openPlace({ notes }: Block): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-docs-'))
  const bin = join(folder, '.bin')
  await mkdir(bin)
  await symlink(`${root}bin/espalier.cjs`, join(bin, 'espalier'))
  // The real one would look in the registry.
  await writeFile(join(bin, 'npx'), '#!/bin/sh\nexec "$@"\n', { mode: 0o755 })
  await writeFile(join(folder, '.gitconfig'), '[user]\n\tname = Ada\n\temail = ada@acme.example\n')
  const env: Place['env'] = {
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    SMALL_IMPROVEMENTS_API_KEY: key,
  }
  const from = notes.get('folder')
  // With a key, a command would ask the real service.
  if (from === 'empty' && notes.get('company') !== 'demo') delete env.SMALL_IMPROVEMENTS_API_KEY
  const place: Place = { folder, env, sandboxes: [] }
  await mkdir(join(folder, 'work'))
  if (from !== 'empty') await copyDemo(join(folder, 'work'))
  if (from === 'clone') await commitDemo(join(folder, 'work'), env)
  await happen(notes.get('state'), join(folder, 'work/.espalier'))
  if (notes.get('company') === 'demo')
    await serve(`espalier sandbox --key '${key.replaceAll("'", `'\\''`)}' --company ${root}demo/company.json`, place)
  return place
}

async function copyDemo(work: string): Promise<void> {
  await cp(`${root}org`, join(work, 'org'), { recursive: true })
  await cp(`${root}demo/state.json`, join(work, '.espalier/state.json'))
  await seal(join(work, '.espalier/state.json'))
  await cp(`${root}demo/company.json`, join(work, 'demo/company.json'))
}

async function happen(what: string | undefined, folder: string): Promise<void> {
  if (what === undefined) return
  const happened = troubles[what]
  if (happened === undefined) throw new Error(`Nobody knows the state "${what}".`)
  const state = await readState(join(folder, 'state.json'))
  for (const [name, text] of Object.entries(happened(state))) await writeFile(join(folder, name), text)
}

/** Ends what runs there, and removes the folder. */
export async function closePlace(place: Place | null): Promise<void> {
  if (place === null) return
  for (const child of place.sandboxes) child.kill('SIGTERM')
  await rm(place.folder, { recursive: true, force: true })
}

/** Writes a block that is a file (`file: PATH`), or the end of one (`append: PATH`). */
export async function writeBlock({ notes, text }: Block, { folder }: Place): Promise<void> {
  for (const [note, write] of [
    ['file', writeFile],
    ['append', appendFile],
  ] as const) {
    const path = notes.get(note)
    if (path === undefined) continue
    await mkdir(dirname(join(folder, 'work', path)), { recursive: true })
    await write(join(folder, 'work', path), text)
  }
}

/** What a command came to. */
export interface Run {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

/** Runs one command in the place, as the shell of a reader would. A sandbox stays, and becomes the service. */
export async function run({ text }: Pick<Command, 'text'>, place: Place): Promise<Run> {
  const [, name, value] = /^export (\w+)=(\S*)$/.exec(text) ?? []
  if (name !== undefined) place.env[name] = value === placeholder ? key : (value ?? '')
  else if (text.startsWith('espalier sandbox')) await serve(text, place)
  else return await shell(text, place)
  return { exit: 0, out: '', err: '' }
}

async function shell(text: string, place: Place): Promise<Run> {
  const child = spawn('sh', ['-c', text], {
    cwd: join(place.folder, 'work'),
    env: place.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
  await ended
  const holding = [...(showsKey(out + err) ? ['what it said'] : []), ...filesWithKey(place.folder)]
  if (holding.length > 0) throw new Error(`After "${text}" the API key is in ${holding.join(', ')}.`)
  return { exit: child.exitCode, out, err }
}

/** Starts a sandbox and waits until it says where it answers. It says its key, which it would hide if it had it as ours. */
async function serve(text: string, place: Place): Promise<void> {
  const child = spawn('sh', ['-c', `exec ${text}`], {
    cwd: join(place.folder, 'work'),
    env: { ...place.env, SMALL_IMPROVEMENTS_API_KEY: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  place.sandboxes.push(child)
  let exported = ''
  for await (const part of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    exported += String(part)
    if (exported.split('\n').length > 2) break
  }
  const lines = [...exported.matchAll(/^export (\w+)=(.+)\n/gm)]
  if (lines.length < 2) throw new Error(`"${text}" did not start: ${await textOf(child.stderr)}`)
  for (const [, name = '', value = ''] of lines) place.env[name] = value
  child.stdout.resume()
  child.stderr.resume()
}
