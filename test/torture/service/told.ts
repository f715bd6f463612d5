import { rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ContractName, FactValues } from '../../../src/model/facts.js'
import type { Switches } from '../../../src/sandbox/switches.js'
import { valueOf } from '../../../src/sandbox/switches.js'
import { unlimited, writeChart, type People } from '../../support/charts.js'

/** What a probe of a service with these switches would find, as far as it differs between services. */
export function factsAbout(contract: ContractName, switches: Switches): Partial<FactValues> {
  const paging = valueOf(switches, 'paging', contract)
  const listed = valueOf(switches, 'listInactive', contract)
  const takes = valueOf(switches, 'create', contract)
  const paged = paging === 'offset' || paging === 'page' || paging === 'cursor'
  const clearManager = valueOf(switches, 'clearManager', contract)
  return {
    paging: paged ? paging : 'none',
    pageSize: paged ? switches.pageSize : null,
    inactiveListed: listed === 'yes' ? 'always' : listed === 'request' ? 'onRequest' : 'never',
    emailFilter: switches.emailFilter,
    emailUnique: switches.emailUnique,
    createTakes: takes,
    managerAtCreation: switches.managerAtCreation,
    batch: takes === 'array' || contract === 'v2' ? switches.batchSize : 1,
    update: switches.put,
    clearManager,
    clearText: switches.clearText === 'any' ? 'null' : switches.clearText,
    deactivate: valueOf(switches, 'deactivate', contract),
  }
}

/** The settings of a chart under which no limit is in the way of a large change. */
export function settingsFor(contract: ContractName): string {
  return `api: { contract: ${contract} }\n${unlimited}`
}

/** Writes a chart into a folder, and beside it what is known of the service. Without people there are only the settings.
 * `settings` is added to those; it goes on with limits. */
export function layOut(
  folder: string,
  people: People,
  contract: ContractName,
  facts: Partial<FactValues> | null,
  settings = '',
): void {
  mkdirSync(join(folder, 'org'), { recursive: true })
  writeChart(folder, people, settingsFor(contract) + settings)
  if (Object.keys(people).length === 0) rmSync(join(folder, 'org/people'), { recursive: true })
  if (facts === null) return
  const lines = Object.entries(facts).map(([name, value]) => {
    const fact = { value, evidence: 'probed', at: '2026-12-01', by: 'GET /users' }
    return `  ${name}: ${JSON.stringify(fact)}\n`
  })
  const text = `contract: ${contract}\nfacts:\n${lines.join('')}fields: { list: {}, one: {} }\n`
  writeFileSync(join(folder, 'org/contract.yaml'), text)
}
