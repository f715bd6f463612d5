import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { repositoryIn } from '../../../src/git/repository.js'
import type { State } from '../../../src/model/files.js'
import type { UserId } from '../../../src/model/names.js'
import { ExitError } from '../../../src/model/exit-error.js'
import { recordDigest, kept } from '../../../src/state/evidence.js'
import { emptyState } from '../../../src/state/state.js'
import { type StorePlace } from '../../../src/state/store.js'
import { evidenceOf } from '../../support/records.js'
import { sealer, stateIn } from '../../support/seals.js'
import { openStore } from '../../../src/state/open-store.js'

// A process that saves as a run does: load, add one account, save with a record of it, and load again if another
// process was faster. It says "saved KEY" when a save has come to its end, and "conflict" when it was told that another
// process has saved.

const [setting, name = '', count = '0'] = process.argv.slice(2)
const folder = process.cwd()
const repository: StorePlace['repository'] = (needs) => repositoryIn(folder, process.env, needs)
const store = openStore(setting, {
  folder,
  run: randomUUID(),
  repository,
  sleep,
  random: Math.random,
  sealer,
  memory: null,
})

let state = await load()
for (let saves = 0; saves < Number(count); saves += 1) await saveOne(`${name}-${saves}`)

async function load(): Promise<State> {
  return (
    (await stateIn(store)) ?? emptyState('Acme', 'https://service.example/api/v1', randomUUID().replaceAll('-', ''))
  )
}

async function saveOne(key: string): Promise<void> {
  for (;;) {
    const binding = { id: `u-${key}` as UserId, applied: { email: `${key}@acme.example` } }
    const record = kept(evidenceOf({ by: key, at: new Date().toISOString(), previous: state.evidence ?? null }), sealer)
    const bindings = { ...state.bindings, [key]: binding }
    const next = { ...state, serial: state.serial + 1, bindings, evidence: recordDigest(record.text) }
    try {
      await store.save(next, [record])
      state = next
      writeSync(1, `saved ${key}\n`)
      return
    } catch (error) {
      if (!(error instanceof ExitError && error.message.includes('meanwhile'))) throw error
      writeSync(1, 'conflict\n')
      await sleep(Math.random() * 20)
      state = await load()
    }
  }
}
