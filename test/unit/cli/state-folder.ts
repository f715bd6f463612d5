import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from '../../../src/host/host.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'
import type { State } from '../../../src/model/files.js'
import { newFolder } from '../state/places.js'
import { quickClock, worldIn } from '../../support/in-process.js'
import { sealedFile } from '../../support/seals.js'

/** A host whose folder has a sealed state, or none, and what the state is by now. */
export function hostWith(state: State | null): { readonly host: Host; readonly now: () => State } {
  const folder = newFolder()
  const file = join(folder, '.espalier/state.json')
  mkdirSync(join(folder, '.espalier'))
  if (state !== null) writeFileSync(file, sealedFile(state))
  const world = worldIn(
    folder,
    '',
    quickClock(),
    () => undefined,
    () => undefined,
  )
  return { host: { ...world, env: {} }, now: () => JSON.parse(readFileSync(file, 'utf8')) as State }
}

export function given(words: readonly string[], flags: Readonly<Record<string, string | null>> = {}): ParsedArgs {
  const values = Object.entries(flags).map(([name, value]) => [name, value === null ? [] : [value]] as const)
  return { words, flags: new Map(values) }
}
