import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { State } from '../../../src/model/files.js'
import type { UserId } from '../../../src/model/names.js'
import { Trouble } from '../../../src/model/trouble.js'
import { emptyState } from '../../../src/state/state.js'
import { openStore } from '../../../src/state/store.js'

// A process that saves as a run does: load, add one account, save, and load again if somebody else was faster. It says
// "saved KEY" when a save has come to its end, and "conflict" when it was told that somebody else has saved.

const [setting, name = '', count = '0'] = process.argv.slice(2)
const place = { folder: process.cwd(), run: randomUUID(), env: process.env, sleep, random: Math.random }
const store = openStore(setting, place)

let state = await load()
for (let saves = 0; saves < Number(count); saves += 1) await saveOne(`${name}-${saves}`)

async function load(): Promise<State> {
  return (await store.load()) ?? emptyState('Acme', 'https://service.example/api/v1', randomUUID().replaceAll('-', ''))
}

async function saveOne(key: string): Promise<void> {
  for (;;) {
    const binding = { id: `u-${key}` as UserId, applied: { email: `${key}@acme.example` } }
    const next = { ...state, serial: state.serial + 1, bindings: { ...state.bindings, [key]: binding } }
    try {
      await store.save(next)
      state = next
      writeSync(1, `saved ${key}\n`)
      return
    } catch (error) {
      if (!(error instanceof Trouble && error.message.includes('meanwhile'))) throw error
      writeSync(1, 'conflict\n')
      await sleep(Math.random() * 20)
      state = await load()
    }
  }
}
