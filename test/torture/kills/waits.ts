import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { put, type Place } from './place.js'
import { scenes } from './scenes.js'

/** Something that a run waits for, much longer than the test waits for its end. */
export interface Wait {
  readonly faults: readonly string[]
  readonly showsWithin: number
  /** Makes the world wait; returns what lets it go on. */
  readonly hold: (place: Place) => () => Promise<void>
  /** The run waits now. */
  readonly reached: (place: Place) => Promise<void>
}

/** The run reaches it, or the test ends with a word: no case waits for ever. */
async function until(what: string, is: () => boolean): Promise<void> {
  for (let turn = 0; turn < 4_000; turn += 1) {
    if (is()) return
    await sleep(5)
  }
  throw new Error(`it never came to where ${what}`)
}

function answered(kind: string): Wait['reached'] {
  return async ({ sandbox }) => {
    await until(`there was ${kind}`, () => (sandbox.stats().requests[kind] ?? 0) > 0)
    // So that the run has it too, and what else was in flight is over.
    await sleep(150)
  }
}

const freely: Wait['hold'] = () => async () => undefined

/** Holds the answer up of every list that is asked for, once so many writes are done. */
function holdLists(writes: number): Wait['hold'] {
  return ({ doorway, sandbox }) => {
    let free = (): void => undefined
    const freed = new Promise<void>((resolve) => (free = resolve))
    const done = (): number => {
      const { 'POST 201': made = 0, 'PUT 200': changed = 0 } = sandbox.stats().requests
      return made + changed
    }
    doorway.watch((moment, { path }) =>
      moment === 'done' && path.includes('limit=') && done() >= writes ? freed.then(() => undefined) : undefined,
    )
    return async () => free()
  }
}

function listAsked(writes: number): Wait['reached'] {
  return async ({ doorway, sandbox }) => {
    await until('it reads the list', () => {
      const { 'POST 201': made = 0, 'PUT 200': changed = 0 } = sandbox.stats().requests
      return made + changed >= writes && doorway.visits() > 0
    })
    await sleep(150)
  }
}

/** The second push, with what was done, is held up for some milliseconds, or until it is let go. */
function holdPush(milliseconds: number | null): Wait['hold'] {
  return ({ store }) => {
    mkdirSync(join(store, 'hooks'), { recursive: true })
    const file = join(store, 'hooks/pre-receive')
    const pause = milliseconds === null ? 'while [ ! -e go ]; do sleep 0.01; done' : `sleep ${milliseconds / 1_000}`
    put(file, `#!/bin/sh\nif [ -e first ] && [ ! -e second ]; then : > second; ${pause}; fi\n: > first\n`)
    chmodSync(file, 0o755)
    return async () => put(join(store, 'go'), '')
  }
}

const pushed: Wait['reached'] = async ({ store }) => {
  await until('it saves what was done', () => existsSync(join(store, 'second')))
}

const plain = { faults: [], showsWithin: 0, hold: freely } as const
const all = scenes.changes.writes

export const waits = {
  told: { ...plain, faults: ['PUT /users:2:429/30'], reached: answered('PUT 429') },
  looking: { ...plain, faults: ['POST /users:2:500'], showsWithin: 60, reached: answered('POST 500') },
  change: { ...plain, faults: ['PUT /users:3:hang'], reached: answered('PUT hang') },
  hire: { ...plain, faults: ['POST /users:2:hang'], showsWithin: 60, reached: answered('POST hang') },
  reading: { ...plain, hold: holdLists(all), reached: listAsked(all) },
  start: { ...plain, hold: holdLists(0), reached: listAsked(0) },
  save: { ...plain, hold: holdPush(1_000), reached: pushed },
  stuck: { ...plain, hold: holdPush(null), reached: pushed },
} satisfies Record<string, Wait>
