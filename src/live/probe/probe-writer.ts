import { ExitError } from '../../model/exit-error.js'
import { canonicalEmail, isUserId } from '../../model/names.js'
import { merge, fieldValue, hasField } from '../contracts/contract.js'
import { withInactive } from './people.js'
import { listIn, oneIn } from './shapes.js'
import type { FactValues } from '../../model/facts.js'
import type { Field } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Raw } from '../contracts/contract.js'
import type { RecordingClient, ServiceResponse } from './recording-client.js'
import type { ProbeRequest, RequestName } from './requests.js'

/** Milliseconds between the looks at something that must show; together they are a minute at most. */
const patient = [0, 250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000]

/** Writes for the probe: it can send the requests that were shown, and look at their results. */
export interface ProbeWriter {
  readonly send: (name: RequestName, id: UserId) => Promise<ServiceResponse>
  /** Whether a request was sent, with any outcome. */
  readonly wasSent: (name: RequestName) => boolean
  /** The body of a request that makes an account. */
  readonly body: (name: RequestName) => unknown
  /** The names of the requests that begin so, in order. */
  readonly named: (start: string) => readonly RequestName[]
  /** The value under a field of an account by now; undefined if the service does not show the account. */
  readonly field: (id: UserId, field: Field) => Promise<unknown>
  /** Waits for a value that must come: throws `ExitError` 8 if it does not. The wait counts for `lag`. */
  readonly await: (id: UserId, field: Field, value: unknown) => Promise<void>
  /** Whether it comes in twice the longest time that anything took so far. */
  readonly comes: (id: UserId, field: Field, value: unknown) => Promise<boolean>
  /** The accounts that have an address now. */
  readonly accounts: (email: string) => Promise<readonly UserId[]>
  /** Waits until an account has the address; undefined if none has after a minute. The wait counts for `lag`. */
  readonly appears: (email: string) => Promise<UserId | undefined>
  /**
   * Waits for other accounts than this one that have an address: for twice the longest time that anything took so far.
   */
  readonly others: (email: string, id: UserId) => Promise<readonly UserId[]>
  /** Whole seconds that a write took to show, at most. */
  readonly lag: () => number
}

/** Opens it. Once `stop` is aborted it sends only what cleans up an account. */
export function openProbeWriter(
  client: RecordingClient,
  requests: readonly ProbeRequest[],
  paging: FactValues['paging'],
  stop: AbortSignal,
): ProbeWriter {
  const { contract, sleep } = client.connection
  let longest = 0
  const sent = new Set<RequestName>()
  const soon = (): readonly number[] => [0, 250, 750, ...(longest > 500 ? [2 * longest - 1000] : [])]
  const requestOf = (name: RequestName): ProbeRequest => {
    const request = requests.find((one) => one.name === name)
    if (request === undefined) throw new TypeError(`no request ${name} was shown`)
    return request
  }
  const list = async (): Promise<readonly Raw[]> => (await withInactive(client, paging)).flat()
  const field: ProbeWriter['field'] = async (id, name) => {
    const alone = oneIn((await client.ask({ operation: 'one', id })).body, id)?.record
    if (alone === undefined) return undefined
    if (hasField(contract, alone, name)) return fieldValue(contract, alone, name)
    const listed = (await list()).find((raw) => raw['id'] === id) ?? {}
    return fieldValue(contract, merge(listed, alone), name)
  }
  const accounts: ProbeWriter['accounts'] = async (email) => {
    const found = (await list()).filter((raw) => hasAddress(fieldValue(contract, raw, 'email'), email))
    return [...new Set(found.map((raw) => raw['id']))].filter((id) => typeof id === 'string').filter(isUserId)
  }
  const within = async (waits: readonly number[], id: UserId, name: Field, value: unknown): Promise<number | null> => {
    let waited = 0
    for (const wait of waits) {
      if (wait > 0) await sleep(wait)
      waited += wait
      if ((await field(id, name)) === value) return waited
    }
    return null
  }
  return {
    field,
    named: (start) => requests.map(({ name }) => name).filter((name) => name.startsWith(start)),
    wasSent: (name) => sent.has(name),
    body: (name) => requestOf(name).call('' as UserId).body,
    async send(name, id) {
      if (stop.aborted && name !== 'deactivate') throw interrupted(sent.size > 0)
      sent.add(name)
      return await client.ask(requestOf(name).call(id))
    },
    async await(id, name, value) {
      const waited = await within(patient, id, name, value)
      if (waited === null)
        throw new ExitError(8, `A change of "${name}" of the account ${id} does not show after a minute.`)
      longest = Math.max(longest, waited)
    },
    async comes(id, name, value) {
      return (await within(soon(), id, name, value)) !== null
    },
    accounts,
    async appears(email) {
      let waited = 0
      for (const wait of patient) {
        if (wait > 0) await sleep(wait)
        waited += wait
        const [id] = await accounts(email)
        if (id === undefined) continue
        longest = Math.max(longest, waited)
        return id
      }
      return undefined
    },
    async others(email, id) {
      for (const wait of soon()) {
        if (wait > 0) await sleep(wait)
        const found = (await accounts(email)).filter((one) => one !== id)
        if (found.length > 0) return found
      }
      return []
    },
    lag: () => Math.ceil(longest / 1000),
  }
}

function interrupted(begun: boolean): ExitError {
  const what = begun ? 'not everything was tried, and contract.yaml is unchanged' : 'nothing was written'
  return new ExitError(1, `Interrupted: ${what}.`)
}

function hasAddress(value: unknown, email: string): boolean {
  return typeof value === 'string' && canonicalEmail(value) === canonicalEmail(email)
}

/** The id of the new account in the answer to its creation. */
export function newIdIn({ status, body }: ServiceResponse): UserId | null {
  if (status === null || status >= 300) return null
  const records = listIn(body)?.records ?? [body as Raw]
  const id = typeof records[0] === 'object' && records[0] !== null ? records[0]['id'] : undefined
  return typeof id === 'string' && isUserId(id) ? id : null
}
