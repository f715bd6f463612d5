import { randomFrom } from '../chance.js'
import type { Company, UserRecord } from '../records.js'

/** How readers see a company whose writes show late, and whose list moves while it is read. */
export interface Reads {
  /** Notes what has changed. Called with each request, before and after. Times are in milliseconds. */
  look(now: number): void
  /** The company as a read sees it; `pages` is whether it reads a page of the list. */
  view(now: number, pages: boolean): Company
}

interface Past {
  readonly at: number
  readonly users: readonly UserRecord[]
}

/** The start: nothing was read yet. Without lag and shift a view is the company itself. */
export function newReads(company: Company): Reads {
  const { lag, shift } = company.switches
  const random = randomFrom(1)
  let past: Past[] = [{ at: Number.NEGATIVE_INFINITY, users: company.users.slice() }]
  let [version, turned] = [company.version, 0]
  return {
    look(now) {
      if (lag === 0 || company.version === version) return
      version = company.version
      past.push({ at: now, users: company.users.slice() })
    },
    view(now, pages) {
      if (lag > 0)
        past = past.slice(
          Math.max(
            0,
            past.findLastIndex(({ at }) => at <= now - lag),
          ),
        )
      if (pages && random() * 100 < shift) turned += 1
      if (lag === 0 && (shift === 0 || !pages)) return company
      const users = past[0] === undefined || lag === 0 ? company.users : past[0].users
      return seen(company, pages ? turn(users, turned) : users)
    },
  }
}

function turn(users: readonly UserRecord[], by: number): readonly UserRecord[] {
  const at = users.length === 0 ? 0 : by % users.length
  return [...users.slice(at), ...users.slice(0, at)]
}

function seen(company: Company, users: readonly UserRecord[]): Company {
  return {
    ...company,
    users: users.slice(),
    places: new Map(users.map(({ id }, place) => [id, place])),
    addresses: new Map(users.map(({ id, email }) => [email.toLowerCase(), id])),
    visible: null,
  }
}
