import { assumedFacts } from '../../model/facts.js'
import { ExitError } from '../../model/exit-error.js'
import { operationName } from '../contracts/contract.js'
import { problemsOf } from '../read/decode.js'
import { idsOf, ownerOf } from './identity.js'
import { emailFilter, inactiveListed } from './people.js'
import { wholeList, pageOf, pageSizeOf, pagingOf } from './paging.js'
import { listIn, oneIn, typesOf, unshownIn } from './shapes.js'
import type { FactValues } from '../../model/facts.js'
import type { Shapes } from '../../model/files.js'
import type { Contract, Raw } from '../contracts/contract.js'
import type { RecordingClient, ServiceResponse } from './recording-client.js'
import type { ProbedFact } from './finding.js'
import type { WholeList, Page } from './paging.js'

/** What reading has shown. */
export interface Looked {
  readonly findings: readonly ProbedFact[]
  readonly fields: Shapes
  /** The names that `fields` gives only by number and shape, because they may be a person's; '' if there are none. */
  readonly unshown: string
  /** What Espalier cannot work with, a sentence each: names and types, never a value of a person. */
  readonly problems: readonly string[]
  readonly users: readonly Raw[]
  /** How the list is paged: as found, or as assumed. */
  readonly paging: FactValues['paging']
}

/** How many users are asked for alone: what is empty for one of them shows for another. */
const alone = 3

/**
 * Asks what can be asked without changing anything: only GET requests, about 20, more where there are many pages. Throws
 * `ExitError` 1, 6 or 8 if the service cannot be read at all.
 */
export async function observeService(client: RecordingClient, onRequest: () => void): Promise<Looked> {
  const heard = counted(client, onRequest)
  const { contract } = client.connection
  const base = contract.listQuery
  const assumed = assumedFacts(contract.name).paging.value
  const first = await pageOf(heard, base)
  requireAnswer(contract, first.heard)
  const single = await aloneOf(heard, first.records)
  const problems = [
    ...listProblems(contract, first.heard.body),
    ...recordProblems(contract, first.records),
    ...single.problems,
  ]
  // Records that cannot be read right say nothing about the rest.
  if (problems.length > 0)
    return { findings: [], ...seen(first.records, single.records), problems, users: [], paging: assumed }
  const ways = await pagingOf(heard, base, first)
  const paging = ways.flatMap((found) => (found.name === 'paging' ? [found.value] : []))[0] ?? assumed
  const all = await wholeList(heard, base, paging)
  return {
    findings: [...ways, ...(await findingsOf(heard, first, all, paging))],
    ...seen(all.records, single.records),
    problems: recordProblems(contract, all.records),
    users: all.records,
    paging,
  }
}

function counted(client: RecordingClient, onRequest: () => void): RecordingClient {
  return {
    ...client,
    async ask(call) {
      onRequest()
      return await client.ask(call)
    },
  }
}

async function findingsOf(
  client: RecordingClient,
  first: Page,
  all: WholeList,
  paging: FactValues['paging'],
): Promise<readonly ProbedFact[]> {
  return [
    ...pageSizeOf(all),
    ...(await inactiveListed(client, all, paging)),
    ...(await emailFilter(client, first.records)),
    ...idsOf(all.records, first.heard.by),
    ...(await ownerOf(client)),
  ]
}

function seen(users: readonly Raw[], single: readonly Raw[]): Pick<Looked, 'fields' | 'unshown'> {
  return { fields: shapesOf(users, single), unshown: unshownIn([...users, ...single]) }
}

/**
 * The names and types of both. A few users are asked for alone: a field that is empty for all of them there and in the
 * list gets the type that it has for others in the list; a field that only the list shows for them is `nothing` alone.
 */
function shapesOf(users: readonly Raw[], single: readonly Raw[]): Shapes {
  const [list, one] = [typesOf(users), typesOf(single)]
  const same = typesOf(users.filter((raw) => single.some((other) => other['id'] === raw['id'])))
  const rows = Object.entries(one).map(([name, type]) => [
    name,
    type === 'nothing' && same[name] === 'nothing' ? list[name] : type,
  ])
  return { list, one: Object.fromEntries(rows) as Shapes['one'] }
}

function requireAnswer(contract: Contract, { status, kind, by }: ServiceResponse): void {
  if (status === 200) return
  throw new ExitError(
    status === 403 ? 6 : 1,
    `Contract ${contract.name} does not answer here: ${by} returns HTTP ${status ?? 'nothing'} (${kind}). Check the rights of the key.`,
  )
}

async function aloneOf(
  { ask, connection: { contract } }: RecordingClient,
  users: readonly Raw[],
): Promise<{ readonly records: readonly Raw[]; readonly problems: readonly string[] }> {
  const records: Raw[] = []
  const problems = new Set<string>()
  const richest = users.toSorted((a, b) => filled(b) - filled(a)).slice(0, alone)
  for (const id of richest.map((raw) => String(raw['id']))) {
    const heard = /^[\w*~=.-]{1,128}$/.test(id) ? await ask({ operation: 'one', id }) : null
    const found = heard === null ? null : oneIn(heard.body, id)
    if (found !== null) records.push(found.record)
    const where = operationName(contract, 'one')
    if (heard !== null && found === null) problems.add(`${where} does not return the user that was asked for`)
    else if (found !== null && found.under !== null) problems.add(`the user is under "${found.under}" (${where})`)
    else if (found !== null && found.record['id'] !== id)
      problems.add(`"id" is missing, or is not what it is in the list (${where})`)
  }
  return { records, problems: [...problems] }
}

function kindOf(body: unknown): string {
  if (Array.isArray(body)) return 'a list'
  return typeof body === 'object' ? 'an object' : 'a text or a number'
}

/** How much a record shows: a service may leave out what is empty. */
function filled(raw: Raw): number {
  return Object.values(raw).filter((value) => value !== null && value !== '').length
}

function listProblems(contract: Contract, body: unknown): readonly string[] {
  const found = listIn(body)
  const where = operationName(contract, 'list')
  if (found === null) return [`a bare list of users is expected, but ${kindOf(body)} without one came (${where})`]
  return found.under === null ? [] : [`the users are under "${found.under}", where a bare list is expected (${where})`]
}

function recordProblems(contract: Contract, records: readonly Raw[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const raw of records) for (const one of problemsOf(contract, raw)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].map(
    ([one, count]) => `${one} in ${count} of ${records.length} users (${operationName(contract, 'list')})`,
  )
}
