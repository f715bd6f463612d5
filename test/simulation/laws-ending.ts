import type { Report } from '../../src/host/host.js'
import type { UserRecord } from '../../src/sandbox/records.js'
import { judge, type Law } from './law.js'
import { accountsOf } from './people.js'
import { apiKey } from './switches.js'
import type { Human } from './chart.js'
import type { Process, Sim } from './sim.js'

/** A process that came to its end by itself. */
interface Ended {
  readonly process: Process
  readonly report: Report
}

/** What must hold when a process ends. */
const endingLaws: readonly Law<Ended>[] = [
  {
    name: 'exit',
    says: '1, 5 and 8 say that nothing was written',
    broken: ({ process, report }, { touches }) =>
      [1, 5, 8].includes(report.exit) && touches.some((one) => one.by === process)
        ? `${report.exit}, and it wrote`
        : null,
  },
  {
    name: 'exit',
    says: '0 says that the service is as the chart says',
    broken: ({ process, report }, sim) =>
      process.kind === 'apply' && report.exit === 0 ? (differences(sim, process)[0] ?? null) : null,
  },
  {
    name: 'exit',
    says: '4 says that a write is open',
    broken: ({ report }, { vault }) =>
      report.exit === 4 && Object.keys(vault.state?.intents ?? {}).length === 0 ? 'none is' : null,
  },
  {
    name: 'I36',
    says: 'who ends lets go of the lock, unless the state cannot be saved',
    broken: ({ process, report }) =>
      report.exit !== 7 && process.saved?.lock?.pid === process.pid && !process.storeFailed
        ? `it ends with ${report.exit}, and holds it`
        : null,
  },
  {
    name: 'T2',
    says: 'where there is no state that may be stood on, a run says so with 7, and has written nothing',
    always: true,
    broken: ({ process, report }, { touches }) =>
      process.mustStop && (report.exit !== 7 || touches.some((one) => one.by === process))
        ? `it ends with ${report.exit}`
        : null,
  },
  {
    name: 'T2',
    says: 'what others push on top ends no run',
    always: true,
    broken: ({ process, report }) =>
      !process.mustStop && report.exit === 7 && aboutSeal.test(report.err.text) ? report.err.text.trim() : null,
  },
  {
    name: 'I34',
    says: 'a run ends after so many requests',
    broken: ({ process }, sim) => {
      const [most, count] = [boundOf(process, sim), process.requests - process.toldToWait]
      return count > most ? `${count}, and ${most} are allowed` : null
    },
  },
  {
    name: 'I34',
    says: 'a service that says "too many requests" for 10 minutes is asked less than ten times a minute',
    broken: ({ process }) => (process.toldToWait > mostRefusals ? `${process.toldToWait} times` : null),
  },
  {
    name: 'I41',
    says: 'the key is in nothing that is shown',
    broken: ({ process, report }) =>
      `${report.out.text}${report.err.text}${process.said}`.includes(apiKey) ? 'it is in there' : null,
  },
]

export function checkEnded(sim: Sim, process: Process, report: Report): void {
  judge(sim, endingLaws, { process, report }, process)
}

const mostRefusals = 100

/** What is said of a state that may not be stood on. */
const aboutSeal = /state seal|state show|is damaged|There is no state at|has the lineage/

/**
 * 12 for each change, 50, and for each write that was found open 5 looks of up to 6 tries. The list is read up to 3 times
 * until two readings agree: to begin, and then 4 times to see what was done, which it may show late.
 */
function boundOf({ intents, found, file, plan, writes }: Process, { service }: Sim): number {
  const { company, habits } = service
  const pages = Math.ceil(company.users.length / Math.min(100, company.switches.pageSize)) + 1
  const changes = intents.size + (file?.changes.length ?? plan?.changes.length ?? 0)
  const each = habits.emailFilter === 'works' ? 12 : 12 + 6 * pages
  const passes = writes.length === 0 ? 6 : 15
  const looks = 30 * found * (habits.emailFilter === 'works' ? 1 : pages)
  const posts = writes.filter((write) => write.startsWith('POST '))
  // A list that lacks people, or an account of this run, is read for as long as it may take, each time with what only each
  // account alone shows.
  const alone = habits.lag > 15_000 || (habits.lag > 0 && posts.length > 0) ? passes : 1
  // A new account that is sent once more is looked for as often again.
  const repeats = 6 * (posts.length - new Set(posts).size) * (habits.emailFilter === 'works' ? 1 : pages)
  return each * changes + repeats + looks + passes * pages + alone * company.users.length + 50
}

/** Where the service is not as the chart of a process says, without any other cause. */
function differences(sim: Sim, process: Process): readonly string[] {
  return process.org.flatMap((human) => {
    const [account, ...more] = accountsOf(human.soul, sim.souls, sim.service.company)
    if (account !== undefined && process.blind.has(account.id)) return []
    if (account === undefined) return human.active ? [`${human.key} has no account`] : []
    // A person who has left without being bound is found by the address alone. Where the state was lost, and the chart has
    // a new address of this person, that finds nothing.
    if (!human.active && isForeign(sim, account.id, 'email', process)) return []
    if (!human.active && account.email !== human.email && !isBound(account, human, sim)) return []
    const bound = more.length === 0 ? account : ([account, ...more].find((one) => isBound(one, human, sim)) ?? account)
    return wrongFields(human, bound, sim)
      .filter((field) => !isForeign(sim, bound.id, field, process))
      .map((field) => `${field} of ${human.key} is ${String(bound[field])}`)
  })
}

/** Of a person who has left, only the address and the state count. */
export function wrongFields(human: Human, account: UserRecord, { souls }: Sim): readonly string[] {
  const manager = account.managerId === null ? null : (souls.ofAccount.get(account.managerId) ?? account.managerId)
  const { email, active, firstName, lastName, department } = human
  const whole = { email, active, firstName, lastName, department }
  const due: Readonly<Record<string, unknown>> = active ? whole : { email, active }
  const wrong = Object.keys(due).filter((field) => due[field] !== account[field])
  return active && manager !== human.manager ? [...wrong, 'managerId'] : wrong
}

function isBound({ id }: UserRecord, { key }: Human, { vault }: Sim): boolean {
  const bindings: Readonly<Record<string, { readonly id: string }>> = vault.state?.bindings ?? {}
  return bindings[key]?.id === id
}

/**
 * A person in the product may have changed it, which is shown and left alone; or another process just now. To a state
 * that was put back, what was done since looks like that.
 */
function isForeign({ touches, service, vault }: Sim, id: string, field: string, process: Process): boolean {
  const since = vault.isOld ? 0 : process.began - service.habits.lag
  return touches.some(
    (one) => one.id === id && one.fields.includes(field) && one.by !== process && (one.by === null || one.at >= since),
  )
}
