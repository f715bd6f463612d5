import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '../../../src/sandbox/server.js'
import { defaultSwitches, type Switches } from '../../../src/sandbox/switches.js'
import { key } from '../../support/canary.js'
import { altered, type People } from '../../support/charts.js'
import { runHere } from '../../support/in-process.js'
import { chartOf, usersOf } from './company.js'
import { factsAbout, layOut } from './told.js'
import type { ContractName } from '../../../src/model/facts.js'
import type { Ran } from '../../support/cli.js'
import type { Row } from '../row.js'
import type { Form } from '../form.js'

/** Lists that do not show all users, each with words that only its message has. */
const cuts: Readonly<Record<string, { readonly switches: Partial<Switches>; readonly says: RegExp }>> = {
  'an empty list': { switches: { list: 'empty' }, says: /it is empty/ },
  'half a list': { switches: { list: 'half' }, says: /active accounts? (?:is|are) not in it|cut short/ },
  'one page for ever': { switches: { paging: 'loop' }, says: /repeats|same page/ },
  'inactive people hidden': { switches: { listInactive: 'no' }, says: /inactive users were listed until now/ },
}

const before: People = altered(chartOf(120), { p119: { status: 'left' }, p118: { status: 'left' } })

/** One person leaves, one comes who is there already and hidden, one comes back, one is new. */
const after: People = altered(before, {
  p117: { status: 'left' },
  p118: { ...before['p118'] },
  gone: { email: 'gone1@acme.example', firstName: 'Some', lastName: 'gone1', manager: 'p000', department: 'Board' },
  fresh: { email: 'fresh@acme.example', firstName: 'Fresh', lastName: 'Person', manager: 'p000', department: 'Sales' },
})

/** How a service may help against a second account, or not: the product has to do without. */
const helps: Readonly<Record<string, Partial<Switches>>> = {
  'no second address': {},
  'any address twice': { emailUnique: 'no' },
  'any address twice, and no look for one': { emailUnique: 'no', emailFilter: 'ignored' },
}

/** The lists of a company of which nothing is known, beside those above. */
const pages: Readonly<Record<string, Partial<Switches>>> = {
  'pages of 50 by number': { paging: 'page' },
  'pages of 30 by offset': { paging: 'offset', pageSize: 30 },
}

/**
 * A service whose list is not what it was. The service was known and all people bound, or none is bound yet: no person
 * is ever deactivated or made twice, and a service that was known is refused with a message of its own.
 */
export async function cutListCampaign(form: Form): Promise<Row> {
  const failures: string[] = []
  let cases = 0
  for (const contract of ['v1', 'v2'] as const) {
    const known = await knownCompany(contract)
    for (const [name, { switches, says }] of Object.entries(cuts)) {
      cases += 1
      const wrong = await met(contract, switches, known, says)
      failures.push(...wrong.map((one) => `${name}, ${contract}, known: ${one}`))
    }
    cases += 1
    failures.push(...(await met(contract, {}, known, null)).map((one) => `a whole list, ${contract}: ${one}`))
    await rm(known, { recursive: true })
    for (const [name, switches] of newcomers(form)) {
      cases += 2
      for (const probed of [false, true]) {
        const wrong = await met(contract, switches, null, null, probed)
        failures.push(...wrong.map((one) => `${name}, ${contract}, new, ${probed ? 'probed' : 'not probed'}: ${one}`))
      }
    }
  }
  return { what: 'lists that are cut', cases, failures, note: [...Object.keys(cuts), ...Object.keys(pages)].join(', ') }
}

/** Every list with every help; in short, those that no help is against; in brief, none. */
function newcomers(form: Form): readonly (readonly [string, Partial<Switches>])[] {
  const lists = [
    ...Object.entries(cuts).map(([name, { switches }]) => [name, switches] as const),
    ...Object.entries(pages),
  ]
  const chosen = form === 'brief' ? [] : Object.entries(helps).slice(form === 'full' ? 0 : -1)
  return chosen.flatMap(([help, ways]) =>
    lists.map(([name, switches]) => [`${name}, ${help}`, { ...switches, ...ways }] as const),
  )
}

const whole: Switches = { ...defaultSwitches, key, paging: 'offset', pageSize: 50, listInactive: 'yes' }

async function knownCompany(contract: ContractName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-whole-'))
  const sandbox = await startSandbox(usersOf(before), whole, 0, Date.now)
  layOut(folder, before, contract, factsAbout(contract, whole))
  const { exit, out, err } = await runHere(['apply', '--yes'], folder, sandbox.urls[contract])
  await sandbox.close()
  if (exit !== 0) throw new Error(`the company cannot be adopted: ${out}${err}`)
  return folder
}

async function met(
  contract: ContractName,
  switches: Partial<Switches>,
  known: string | null,
  says: RegExp | null,
  probed = false,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-cut-'))
  if (known !== null) await cp(known, folder, { recursive: true })
  const facts =
    known === null ? (probed ? factsAbout(contract, { ...whole, ...switches }) : null) : factsAbout(contract, whole)
  layOut(folder, after, contract, facts)
  const sandbox = await startSandbox(usersOf(before), { ...whole, ...switches }, 0, Date.now)
  const ran: Ran[] = []
  for (const argv of [['plan'], ['apply', '--yes', '--first-run'], ['apply', '--yes', '--first-run']])
    ran.push(await runHere(argv, folder, sandbox.urls[contract]))
  await sandbox.close()
  await rm(folder, { recursive: true })
  const wrong = harmIn(sandbox)
  if (says === null) return [...wrong, ...(Object.keys(switches).length === 0 ? unfinished(ran) : [])]
  const odd = ran.find(({ exit, err }) => exit !== 8 || !says.test(err))
  const writes = sandbox.writes().length
  return [
    ...wrong,
    ...(writes === 0 ? [] : [`${writes} writes`]),
    ...(odd === undefined ? [] : [`exit ${String(odd.exit)}: ${`${odd.out}${odd.err}`.slice(-600)}`]),
  ]
}

/** A list that shows all users does no harm. */
function unfinished(ran: readonly Ran[]): readonly string[] {
  return ran.filter(({ exit }) => exit !== 0).map(({ exit, err }) => `exit ${String(exit)}: ${err.slice(-600)}`)
}

/** Who was deactivated and should not be, and who was made twice. */
function harmIn({ company }: Sandbox): readonly string[] {
  const leavers = new Set(Object.values(after).flatMap(({ email, status }) => (status === 'left' ? [email] : [])))
  const away = company.users.filter(({ email, active }) => !active && !leavers.has(email))
  const emails = company.users.map(({ email }) => email.toLowerCase())
  const twice = emails.filter((email, index) => emails.indexOf(email) !== index)
  const meant = new Set(['gone1@acme.example', 'gone2@acme.example'])
  return [
    ...away.filter(({ email }) => !meant.has(email)).map(({ email }) => `${email} was deactivated`),
    ...twice.map((email) => `${email} was made twice`),
  ]
}
