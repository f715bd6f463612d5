import { AsyncLocalStorage } from 'node:async_hooks'
import { readdirSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import type { PersonKey } from '../../../../src/model/names.js'
import type { Store } from '../../../../src/model/ports.js'
import { fileHome, fresh, grown, type Home } from '../places.js'
import { long } from '../../../support/long.js'
import { stateIn } from '../../../support/seals.js'

/** Who acts now. Every call to the file system waits for its turn, so that a test decides who comes next. */
const actor = new AsyncLocalStorage<Actor>()

vi.mock('node:fs/promises', async (original) => {
  const real = await original<Record<string, unknown>>()
  const inTurn =
    (call: (...args: unknown[]) => unknown) =>
    async (...args: unknown[]) => {
      await actor.getStore()?.turn()
      const result = await call(...args)
      // Only a loss of power tells whether a file was synced, and it takes most of the time.
      if (call === real['open']) (result as FileHandle).sync = async () => {}
      return result
    }
  return Object.fromEntries(
    Object.entries(real).map(([name, value]) => [name, typeof value === 'function' ? inTurn(value as never) : value]),
  )
})

/** An actor that waits before each step until it is allowed. */
class Actor {
  private go: (() => void) | null = null
  private paused: () => void = () => {}
  done = false

  async turn(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.go = resolve
      this.paused()
    })
  }

  /** Lets it do one step: until it waits again, or has ended. */
  async step(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.paused = resolve
      const go = this.go
      this.go = null
      go?.()
    })
  }

  start(work: () => Promise<void>): void {
    const ended = (): void => {
      this.done = true
      this.paused()
    }
    void actor.run(this, async () => {
      await this.turn()
      await work().finally(ended)
    })
  }
}

/** Numbers from 0 up to 1 that are the same for each seed. */
function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Loads, adds one account, saves, and again if another actor was faster, until so many saves are told. */
async function write(store: Store, name: string, saves: number, told: string[]): Promise<void> {
  const nothing = { ...fresh, serial: 0 }
  let state = (await stateIn(store)) ?? nothing
  for (let tries = 0, done = 0; done < saves; tries += 1) {
    const next = grown(state, `${name}-${tries}`)
    const saved = await store.save(next).then(
      () => true,
      async (error: Error) => (error.message.includes('meanwhile') ? false : await Promise.reject(error)),
    )
    if (saved) told.push(`${name}-${tries}`)
    done += saved ? 1 : 0
    state = saved ? next : ((await stateIn(store)) ?? nothing)
  }
}

/** Three writers and a reader in an order that chance decides; some are killed on the way. Returns what went wrong. */
async function race(here: Home, random: () => number): Promise<string[]> {
  const told: string[] = []
  const wrong: string[] = []
  const actors = ['ann', 'ben', 'cleo'].map((name) => {
    const one = new Actor()
    const store = here.open()
    one.start(async () => await write(store, name, 3, told).catch((error: unknown) => void wrong.push(String(error))))
    return one
  })
  const reader = new Actor()
  reader.start(async () => {
    for (let loads = 0; loads < 8; loads += 1) await here.open().load()
  })
  let acting = [...actors, reader]
  while (acting.length > 0) {
    const next = acting[Math.floor(random() * acting.length)]
    // Killed: it never gets a turn again.
    if (random() < 0.004) acting = acting.filter((one) => one !== next)
    else await next?.step()
    acting = acting.filter(({ done }) => !done)
  }
  const last = here.open()
  const state = await stateIn(last)
  wrong.push(...told.filter((key) => state?.bindings[key as PersonKey] === undefined).map((key) => `lost: ${key}`))
  if (state !== null && state.serial !== Object.keys(state.bindings).length) wrong.push(`serial ${state.serial}`)
  await last.save(grown(state ?? { ...fresh, serial: 0 }, 'last'))
  const left = readdirSync(join(here.folder, 'deep')).filter((name) => name !== 'state.json')
  return [...wrong, ...left.map((name) => `left over: ${name}`)]
}

long('no order of the steps of writers that race and are killed loses a save', async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= 60; seed += 1) {
    const found = await race(fileHome(), numbers(seed))
    wrong.push(...found.map((what) => `seed ${seed}: ${what}`))
  }
  expect(wrong).toEqual([])
})
