import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Action } from '../../../src/model/actions.js'
import type { StoredRecord } from '../../../src/model/ports.js'
import { chainOf } from '../../../src/state/chain.js'
import type { Place } from './place.js'
import type { Scene } from './scenes.js'

/** What the records do not tell of: a sentence each. Whatever was killed, a record of the chain has every account. */
export function untoldIn(place: Place, { seeds }: Scene): string[] {
  try {
    const links = chainOf(recordsIn(place), place.state()?.evidence).filter(({ chained }) => chained)
    const done = links
      .flatMap(({ record }) => record.changes)
      .filter(({ result }) => result === 'applied' || result === 'found')
    const told = new Set(done.map(({ action, user }) => `${action} ${user}`))
    const before = new Map(seeds.map(({ id, active }) => [id, active]))
    return place.sandbox.company.users.flatMap(({ id, email, active }) => {
      const action = actionFor(before.get(id), active)
      return action === null || told.has(`${action} ${id}`) ? [] : [`no record tells of ${action} ${email}`]
    })
  } catch (error) {
    return [(error as Error).message]
  }
}

function actionFor(before: boolean | undefined, now: boolean): Action | null {
  if (before === undefined) return 'create'
  if (before === now) return null
  return now ? 'reactivate' : 'deactivate'
}

function recordsIn({ kind, store }: Place): readonly StoredRecord[] {
  if (kind === 'git') return recordsOnBranch(store)
  const folder = join(store, 'evidence')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

function recordsOnBranch(repository: string): readonly StoredRecord[] {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['--git-dir', repository, ...args], { encoding: 'utf8' })
  const names = git('ls-tree', '-r', '--name-only', 'espalier-state', 'evidence/').split('\n').slice(0, -1)
  return names.map((path) => ({
    name: path.slice('evidence/'.length),
    text: git('cat-file', 'blob', `espalier-state:${path}`),
  }))
}
