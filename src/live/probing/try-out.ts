import { Trouble } from '../../model/trouble.js'
import { nameOf } from '../contracts/contract.js'
import { limitsOf } from './look.js'
import { showsInactive } from './people.js'
import { newIdIn, openHand } from './hand.js'
import { departments, requestsOf } from './requests.js'
import type { FactName, FactValues } from '../../model/facts.js'
import type { UserId } from '../../model/names.js'
import type { Ears, Heard } from './ears.js'
import type { Finding } from './finding.js'
import type { Hand } from './hand.js'
import type { RequestName, ThrowAway } from './requests.js'

/** What writing has shown. `left`: the accounts that were made, all inactive. */
export interface TriedOut {
  readonly findings: readonly Finding[]
  readonly left: readonly UserId[]
}

/** What the steps share: they run one after the other, on one account. */
interface Trial {
  readonly hand: Hand
  readonly id: UserId
  readonly person: ThrowAway
  readonly found: <N extends FactName>(name: N, value: FactValues[N], by: Heard) => void
}

/**
 * Tries out on one new account what only writing can tell, and leaves it inactive, whatever goes wrong in between.
 * Throws `Trouble` 8 if nobody can say what became of it, and names the account then.
 */
export async function tryOut(
  ears: Ears,
  person: ThrowAway,
  paging: FactValues['paging'],
  stop: AbortSignal,
): Promise<TriedOut> {
  const { contract } = ears.connection
  const hand = openHand(ears, requestsOf(contract, person), paging, stop)
  const findings: Finding[] = []
  const found: Trial['found'] = (name, value, { by }) => {
    findings.push({ name, value, by } as Finding)
  }
  const { id, by, plain } = await made(hand, person, found)
  const [left, trial] = [[id], { hand, id, person, found }]
  try {
    await hand.await(id, 'active', true)
    if (person.manager !== null) {
      found('managerAtCreation', !plain && (await hand.comes(id, 'manager', person.manager)) ? 'yes' : 'no', by)
    }
    left.push(...(await secondAccount(trial)))
    await updates(trial)
    await texts(trial)
    if (person.manager !== null) await managers(trial)
    await loops(trial)
  } finally {
    const late = await lateOnes(trial, left)
    if (late.length > 0) found('emailUnique', 'no', by)
    left.push(...late)
    await putAllAway(trial, left)
  }
  await inactive(trial)
  findings.push(...(await showsInactive(ears, id, paging)))
  found('lag', hand.lag(), by)
  findings.push(...limitsOf(ears, nameOf(contract, 'list')))
  return { findings, left }
}

/** Makes the account: with its manager; else, `plain`, without; else in the other form. */
async function made(
  hand: Hand,
  { email, manager }: ThrowAway,
  found: Trial['found'],
): Promise<{ readonly id: UserId; readonly by: Heard; readonly plain: boolean }> {
  const none = '' as UserId
  let [by, name]: [Heard, RequestName] = [await hand.send('create', none), 'create']
  for (const next of ['createPlain', 'createOther'] as const) {
    if (!isRefused(by) || (next === 'createPlain' && manager === null)) continue
    ;[by, name] = [await hand.send(next, none), next]
  }
  const id = newIdIn(by) ?? (isRefused(by) ? undefined : await hand.appears(email))
  if (id === undefined) throw notMade(by, email)
  found('createTakes', Array.isArray(hand.body(name)) ? 'array' : 'one', by)
  return { id, by, plain: name !== 'create' }
}

function isRefused({ status }: Heard): boolean {
  return status !== null && status >= 400 && status < 500
}

function notMade(heard: Heard, email: string): Trouble {
  const { status, by } = heard
  const what = `${by}, HTTP ${status ?? 'nothing'}`
  if (isRefused(heard)) return new Trouble(1, `The service does not make the account (${what}). Nothing was changed.`)
  return new Trouble(
    8,
    `Nobody can tell whether the account ${email} was made (${what}). Look for it in Small Improvements, and deactivate it by hand.`,
  )
}

/** Whether the address can be used twice; a second account is put away with the first. */
async function secondAccount({ hand, id, person, found }: Trial): Promise<readonly UserId[]> {
  const by = await hand.send('twice', id)
  const answered = newIdIn(by)
  if (answered !== null && answered !== id) {
    found('emailUnique', 'no', by)
    return [answered]
  }
  const others = answered === id || isRefused(by) ? [] : await hand.others(person.email, id)
  found('emailUnique', others.length === 0 ? 'yes' : 'no', by)
  return others
}

async function updates({ hand, id, person, found }: Trial): Promise<void> {
  const { manager } = person
  if (manager !== null && (await hand.field(id, 'manager')) !== manager) await hand.send('setManager', id)
  await hand.send('change', id)
  await hand.await(id, 'department', departments.second)
  const by = await hand.send('shorter', id)
  if (!isDone(by)) return
  found('update', (await hand.comes(id, 'department', null)) ? 'replace' : 'merge', by)
  await hand.send('change', id)
  await hand.await(id, 'department', departments.second)
}

async function texts({ hand, id, found }: Trial): Promise<void> {
  const way = await firstThatWorks(hand, id, 'department', hand.named('text '))
  found('clearText', (way.name?.slice('text '.length) ?? 'unsupported') as FactValues['clearText'], way.by)
}

async function managers({ hand, id, person, found }: Trial): Promise<void> {
  if ((await hand.field(id, 'manager')) !== person.manager) return
  const way = await firstThatWorks(hand, id, 'manager', hand.named('manager '))
  found('clearManager', (way.name?.slice('manager '.length) ?? 'unsupported') as FactValues['clearManager'], way.by)
}

async function firstThatWorks(
  hand: Hand,
  id: UserId,
  field: 'department' | 'manager',
  names: readonly RequestName[],
): Promise<{ readonly name: RequestName | null; readonly by: Heard }> {
  let by: Heard | null = null
  for (const name of names) {
    by = await hand.send(name, id)
    if (isDone(by) && (await hand.comes(id, field, null))) return { name, by }
  }
  if (by === null) throw new TypeError('there is nothing to try')
  return { name: null, by }
}

async function loops({ hand, id, person, found }: Trial): Promise<void> {
  const by = await hand.send('loop', id)
  const accepted = await hand.comes(id, 'manager', id)
  found('loops', accepted ? 'accepted' : 'refused', by)
  if (accepted && person.manager !== null) await hand.send('setManager', id)
}

/** A second account may have been made although the answer did not show it: by now it does. */
async function lateOnes({ hand, person }: Trial, known: readonly UserId[]): Promise<readonly UserId[]> {
  try {
    return (await hand.accounts(person.email)).filter((one) => !known.includes(one))
  } catch (error) {
    if (error instanceof Trouble) return []
    throw error
  }
}

/** Puts each away, whatever becomes of the others. Throws `Trouble` 8 with the names of those that stay active. */
async function putAllAway(trial: Trial, ids: readonly UserId[]): Promise<void> {
  const troubles: string[] = []
  for (const id of ids) {
    try {
      await putAway(trial, id)
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      troubles.push(
        `The account ${id} was made to try things out and may still be active: deactivate it by hand. ${error.message}`,
      )
    }
  }
  if (troubles.length > 0) throw new Trouble(8, troubles.join(' '))
}

async function putAway({ hand, found }: Pick<Trial, 'hand' | 'found'>, id: UserId): Promise<void> {
  const by = await hand.send('deactivate', id)
  await hand.await(id, 'active', false)
  found('deactivate', by.by.startsWith('POST') ? 'call' : 'body', by)
}

async function inactive(trial: Trial): Promise<void> {
  const { hand, id, found } = trial
  const by = await hand.send('editInactive', id)
  found('editsInactive', (await hand.comes(id, 'department', departments.third)) ? 'yes' : 'no', by)
  if ((await hand.field(id, 'active')) !== false) await putAllAway(trial, [id])
}

function isDone({ status }: Heard): boolean {
  return status !== null && status < 300
}
