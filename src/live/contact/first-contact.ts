import { obstacleNames, type Contact, type KeyOwner, type Service } from '../../model/contact.js'
import { openPool } from '../http/pool.js'
import { openAskService, type AskService, type RawAnswer } from './ask.js'
import { judgeList, judgeOwner, noList, type JudgedList, type NoList } from './judge.js'
import { obstacleOf, type AddressSource } from './obstacles.js'
import { placesOf, type ServicePlace } from './places.js'
import type { ContractName } from '../../model/facts.js'
import { baseOf, type ConnectionOptions } from '../connection.js'

/** What is known before a first contact. */
export interface ContactInput {
  /** Where to look. The key goes to no other origin. */
  readonly address: string
  readonly from: AddressSource
  /** The contract that the settings name: if it answers at the address, nothing else is asked. */
  readonly expected: ContractName | null
  /** The contract that a person chose: no other one counts. */
  readonly chosen: ContractName | null
}

/** A place that has a list of users. */
interface Found extends Service {
  /** Null if this contract does not say whose key it is. */
  readonly owner: KeyOwner | null
}

/**
 * Finds out which contract answers at an address or beside it, and whose key it is, by reading alone. Throws `ExitError`
 * 1 for an address that cannot be used and 6 for a key that cannot be one.
 */
export async function firstContact(
  wanted: ContactInput,
  options: Omit<ConnectionOptions, 'baseUrl' | 'contract'>,
): Promise<Contact> {
  const { origin } = baseOf(wanted.address)
  const pool = openPool(origin, options)
  try {
    return await contactOf(wanted, openAskService(options, options.exchange ?? pool.exchange))
  } finally {
    await pool.close()
  }
}

async function contactOf(wanted: ContactInput, ask: AskService): Promise<Contact> {
  const { address, from, expected, chosen } = wanted
  const found: Found[] = []
  const none: NoList[] = []
  for (const place of placesOf(address)) {
    const seen = await look(place, expected, ask)
    if ('kind' in seen) none.push(seen)
    else found.push(seen)
    const isBoth = new Set(found.map(({ contract }) => contract)).size > 1
    if (isBoth || ('kind' in seen ? isOfHost(seen) : seen.contract === (chosen ?? expected))) break
  }
  // The path that was given counts, and v1 before v2: what v1 takes is documented.
  const best = chosen === null ? found[0] : found.find(({ contract }) => contract === chosen)
  if (best !== undefined) return answering(best, found, wanted)
  return obstacleOf(found[0] === undefined ? worst(none) : notChosen(found[0], chosen), address, from)
}

/** Whether the other addresses of the host would give the same. */
function isOfHost({ name }: NoList): boolean {
  return ['unknown-host', 'no-connection', 'untrusted', 'no-answer'].includes(name)
}

function answering({ contract, baseUrl, owner }: Found, found: readonly Found[], wanted: ContactInput): Contact {
  const other = found.find((one) => one.contract !== contract)
  const isNamed = wanted.from !== null && placesOf(wanted.address)[0]?.named === contract
  return {
    kind: 'answers',
    contract,
    baseUrl,
    // Another contract may have other ids for the same people.
    owner: owner ?? { id: null, email: other?.owner?.email ?? null },
    other: other === undefined ? null : { contract: other.contract, baseUrl: other.baseUrl },
    because: wanted.chosen !== null ? 'chosen' : isNamed ? 'address' : 'documented',
  }
}

async function look(place: ServicePlace, expected: ContractName | null, ask: AskService): Promise<Found | NoList> {
  const { baseUrl, named } = place
  const judged = await listAt(baseUrl, ask)
  if (judged.kind === 'missing') return judged
  const owner = judged.contract === 'v1' ? null : judgeOwner(await ask(baseUrl, 'me'))
  // Fields of other names, or data without users, tell nothing: then the path does, and the probe says what is odd.
  const contract = judged.contract ?? (owner === null ? (named ?? expected) : 'v2')
  return contract === null ? noList('no-service', 'data without users') : { contract, baseUrl, owner }
}

/** One user is enough to tell. A service that knows no limit is asked for the list as it is. */
async function listAt(baseUrl: string, ask: AskService): Promise<JudgedList> {
  const first = await ask(baseUrl, 'list', { limit: '1' })
  return judgeList(isRejected(first) ? await ask(baseUrl, 'list') : first, baseUrl)
}

function isRejected(heard: RawAnswer): boolean {
  return heard.kind === 'answer' && (heard.status === 400 || heard.status === 422)
}

/** The obstacle that says most about the service. */
function worst(all: readonly NoList[]): NoList {
  const rank = ({ name }: NoList): number => obstacleNames.indexOf(name)
  return all.toSorted((a, b) => rank(a) - rank(b))[0] as NoList
}

function notChosen({ contract, baseUrl }: Service, chosen: ContractName | null): NoList {
  return noList('other-contract', `Contract ${chosen ?? ''} does not answer there; ${contract} does, at ${baseUrl}.`)
}
