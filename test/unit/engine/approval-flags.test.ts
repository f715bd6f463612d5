import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkApprovalFlags, readPlan } from '../../../src/engine/approval-flags.js'
import type { Host } from '../../../src/host/host.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'
import { plan } from '../../fixtures/render/plans.js'
import { newFolder } from '../state/places.js'

const whole = `sha256:${'a'.repeat(64)}`

const given = (flags: Readonly<Record<string, string | null>>): ParsedArgs => ({
  words: [],
  flags: new Map(Object.entries(flags).map(([name, value]) => [name, value === null ? [] : [value]])),
})
const host = (interactive = false, folder = '/'): Host => ({ folder, terminal: { interactive } }) as unknown as Host

test.each([
  [{ yes: null, expect: whole }, 'exclude each other'],
  [{}, 'no terminal to ask at'],
  [{ yes: null, allow: 'move=1' }, '--allow lifts a limit for one plan'],
  [{ expect: 'ABC' }, 'or more of its hex digits'],
  [{ expect: 'abc123' }, 'takes at least'],
])('%j is no way to approve', async (flags, message) => {
  await expect(checkApprovalFlags(given(flags), host())).rejects.toThrow(message)
})

test('a whole fingerprint is one, and a terminal to ask at', async () => {
  await expect(checkApprovalFlags(given({ expect: whole }), host())).resolves.toBeUndefined()
  await expect(checkApprovalFlags(given({}), host(true))).resolves.toBeUndefined()
})

test('a plan in a file is read, unless it compares two charts', async () => {
  const folder = newFolder()
  const keep = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value))
  const made = plan([])
  keep('plan.json', made)
  keep('charts.json', { ...made, against: { name: 'main', settings: [], leftOut: [] } })
  const read = async (file: string) => await readPlan(given({ plan: file }), host(false, folder))
  expect((await read('plan.json'))?.fingerprint).toBe(made.fingerprint)
  await expect(read('charts.json')).rejects.toThrow('it compares two charts')
  expect(await readPlan(given({}), host())).toBeNull()
})
