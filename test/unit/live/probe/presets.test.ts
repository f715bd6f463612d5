import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { expect, test } from 'vitest'
import type { Facts, FactValues } from '../../../../src/model/facts.js'
import type { Field } from '../../../../src/model/fields.js'
import type { UserId } from '../../../../src/model/names.js'
import { presets } from '../../../../src/sandbox/presets.js'
import type { Sandbox } from '../../../../src/sandbox/server.js'
import { choices, defaultSwitches, valueOf, type Contract, type Switches } from '../../../../src/sandbox/switches.js'
import { address, probed } from './company.js'

const write = ['--write', '--email', address, '--yes']

/** Each preset on each contract that answers there. */
const services = presets.flatMap(({ name, switches }) =>
  (['v1', 'v2'] as const)
    .filter((contract) => [undefined, 'both', contract].includes(switches.contract))
    .map((contract) => ({ name, contract, switches: { ...defaultSwitches, ...switches } })),
)

/** A list of v2 that shows little shows no address, so nothing can be built on it. */
const readable = services.filter(({ contract, switches }) => contract === 'v1' || switches.listFields === 'all')

test.each(readable)('every fact of $name on $contract is found right', async ({ contract, switches }) => {
  const { sandbox, probe } = await probed(switches, contract)
  const { exit, out } = await probe(...write, '--format', 'json')
  await sandbox.close()
  expect(exit).toBe(0)
  const { facts } = JSON.parse(out) as { readonly facts: undefined; readonly file: { readonly facts: Facts } }['file']
  const found = Object.entries(facts).map(([name, { value }]) => [name, value])
  expect(Object.fromEntries(found)).toMatchObject(truthOf(switches, contract, sandbox))
  const made = sandbox.company.users.filter(({ email }) => email === address)
  expect(made.map(({ active }) => active)).toEqual(made.map(() => false))
  expect(made.length).toBe(switches.emailUnique === 'yes' ? 1 : 2)
  expect(sandbox.company.users.filter(({ email }) => email !== address)).toHaveLength(40)
})

// Only by reading: what is written there is put back.
test.each(choices.sync)('with sync %s, v2 shows whose key it is and what another system writes', async (sync) => {
  const { sandbox, probe } = await probed({ sync }, 'v2')
  const { out } = await probe('--format', 'json')
  await sandbox.close()
  const { facts } = JSON.parse(out) as { readonly facts: Facts }
  const { owner, idPattern, syncOwned } = truthOf({ ...defaultSwitches, sync }, 'v2', sandbox)
  const found = [facts.owner, facts.idPattern, facts.syncOwned]
  expect(found.map(({ value }) => value)).toEqual([owner, idPattern, syncOwned])
})

test.each(presets)('the table of $name is as accepted, and nothing is written without --write', async ({ name }) => {
  const [tables, written]: [string[], unknown[]] = [[], []]
  for (const { contract, switches } of services.filter((one) => one.name === name)) {
    for (const flags of [[], write]) {
      const { sandbox, probe } = await probed(switches, contract)
      const { exit, out } = await probe(...flags)
      await sandbox.close()
      const title = ['espalier', 'probe', ...flags].join(' ')
      tables.push(
        `$ ${title}   # exit ${exit}\n${out.replaceAll(sandbox.urls[contract], `https://${name}/api/${contract}`)}`,
      )
      if (flags.length === 0 || exit !== 0) written.push(...sandbox.writes())
    }
  }
  expect(written).toEqual([])
  const file = new URL(`../../../fixtures/facts/${name}.txt`, import.meta.url)
  if (process.env['BLESS'] === '1') writeFileSync(file, tables.join('\n'))
  expect(tables.join('\n')).toBe(readFileSync(file, 'utf8'))
})

const profile = ['email', 'firstName', 'lastName', 'department', 'active'] as const
const owned: Readonly<Record<Switches['sync'], readonly Field[]>> = {
  none: [],
  profile,
  manager: ['manager'],
  both: ['email', 'firstName', 'lastName', 'department', 'manager', 'active'],
}

/** What is true of a service, in our words. */
function truthOf(switches: Switches, contract: Contract, { company: { users } }: Sandbox): Partial<FactValues> {
  const paging = valueOf(switches, 'paging', contract)
  const listed = { yes: 'always', request: 'onRequest', no: 'never' } as const
  const paged = paging !== 'ignored' && switches.pageSize < 40
  return {
    paging: paging === 'ignored' ? 'none' : (paging as FactValues['paging']),
    pageSize: paged ? switches.pageSize : null,
    inactiveListed: listed[valueOf(switches, 'listInactive', contract)],
    emailFilter: switches.emailFilter,
    emailUnique: switches.emailUnique,
    createTakes: valueOf(switches, 'create', contract),
    managerAtCreation: switches.managerAtCreation,
    update: switches.put,
    clearManager: valueOf(switches, 'clearManager', contract),
    clearText: switches.clearText === 'any' ? 'null' : switches.clearText,
    deactivate: valueOf(switches, 'deactivate', contract),
    lag: Math.ceil(switches.lag / 1000),
    idPattern: switches.ids === 'numeric-text' ? '^[0-9]+$' : '^[A-Za-z0-9*_-]+$',
    owner:
      contract === 'v1' ? null : ((users.find(({ active, role }) => active && role === 'admin')?.id ?? '') as UserId),
    syncOwned: contract === 'v1' ? [] : owned[switches.sync],
  }
}
