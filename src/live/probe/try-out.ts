import { ExitError } from '../../model/exit-error.js'
import { showsInactive } from './people.js'
import { newIdIn, openProbeWriter } from './probe-writer.js'
import { isRefused, createProbeUser } from './create-probe-user.js'
import { fatesOf, lateOnes, remainingUsers, cleanUp } from './cleanup.js'
import { departments, requestsOf } from './requests.js'
import type { FactName, FactValues } from '../../model/facts.js'
import type { UserId } from '../../model/names.js'
import type { RecordingClient, ServiceResponse } from './recording-client.js'
import type { ProbedFact } from './finding.js'
import type { ProbeWriter } from './probe-writer.js'
import type { ProbeUser } from './create-probe-user.js'
import type { RequestName, ThrowAway } from './requests.js'

/** What writing has shown. `left`: the accounts that were made, all inactive. */
export interface TriedOut {
  readonly findings: readonly ProbedFact[]
  readonly left: readonly UserId[]
}

/** What the steps share: they run one after the other, on one account. */
interface Trial {
  readonly hand: ProbeWriter
  readonly id: UserId
  readonly person: ThrowAway
  readonly found: <N extends FactName>(name: N, value: FactValues[N], by: ServiceResponse) => void
}

/**
 * Tries out on one new account what only writing can tell, and leaves it inactive, also after a failure. `onMade` gets
 * its id at once. Throws `ExitError` for what ended it early, with the fate of the accounts; 8 if they are not known to
 * be inactive.
 */
export async function tryOut(
  client: RecordingClient,
  person: ThrowAway,
  paging: FactValues['paging'],
  stop: AbortSignal,
  onMade: (id: UserId) => void,
): Promise<TriedOut> {
  const hand = openProbeWriter(client, requestsOf(client.connection.contract, person), paging, stop)
  const findings: ProbedFact[] = []
  const found: Trial['found'] = (name, value, { by }) => {
    findings.push({ name, value, by } as ProbedFact)
  }
  const account = await createProbeUser(hand, person)
  const { id, by } = account
  onMade(id)
  found('createTakes', account.takes, by)
  const [left, trial]: [UserId[], Trial] = [[id], { hand, id, person, found }]
  const early = await errorIn(async () => await active(trial, account, left))
  const late = await lateOnes(hand, person.email, left)
  if (late !== null && late.length > 0) found('emailUnique', 'no', by)
  left.push(...(late ?? []))
  const away = await fatesOf(left, async (one) => {
    const done = await cleanUp(hand, one)
    found('deactivate', done.by.startsWith('POST') ? 'call' : 'body', done)
  })
  const whole = early === null && away.every(({ doubt }) => doubt === null)
  const listed = async (): Promise<unknown> => findings.push(...(await showsInactive(client, id, paging)))
  const error = whole ? await errorIn(listed) : early
  if (error !== null && !(error instanceof ExitError)) throw error
  if (error !== null || !whole) throw remainingUsers(error, person.email, away, late === null && hand.wasSent('twice'))
  found('lag', hand.lag(), by)
  return { findings, left }
}

/** What an active account shows. `left` gets the accounts that are made on the way. */
async function active(trial: Trial, { by, plain }: ProbeUser, left: UserId[]): Promise<void> {
  const { hand, id, person, found } = trial
  await hand.await(id, 'active', true)
  if (person.manager !== null) {
    found('managerAtCreation', !plain && (await hand.comes(id, 'manager', person.manager)) ? 'yes' : 'no', by)
  }
  left.push(...(await secondAccount(trial)))
  await updates(trial)
  await texts(trial)
  if (person.manager !== null) await managers(trial)
}

/** What a part of the trial threw; null if it finished. The accounts must be cleaned up in any case. */
async function errorIn(part: () => Promise<unknown>): Promise<unknown> {
  try {
    await part()
    return null
  } catch (error) {
    return error
  }
}

/** Whether the address can be used twice; a second account is cleaned up with the first. */
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
  hand: ProbeWriter,
  id: UserId,
  field: 'department' | 'manager',
  names: readonly RequestName[],
): Promise<{ readonly name: RequestName | null; readonly by: ServiceResponse }> {
  let by: ServiceResponse | null = null
  for (const name of names) {
    by = await hand.send(name, id)
    if (isDone(by) && (await hand.comes(id, field, null))) return { name, by }
  }
  if (by === null) throw new TypeError('there is nothing to try')
  return { name: null, by }
}

function isDone({ status }: ServiceResponse): boolean {
  return status !== null && status < 300
}
