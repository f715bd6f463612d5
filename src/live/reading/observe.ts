import { fieldFacts, fields, type Field } from '../../model/fields.js'
import { canonicalEmail } from '../../model/names.js'
import { Trouble } from '../../model/trouble.js'
import { account } from '../wire/answer.js'
import { isAccount, requireSound } from './decode.js'
import { findHidden } from './find.js'
import { inLanes } from '../wire/lanes.js'
import { recordsIn } from './listing.js'
import { allPages } from './pages.js'
import { byId, hidesNobody, prove, requireSome, unseen } from './roster.js'
import { merge, names, operations, pageQuery, shows, toUser } from '../v1.js'
import type { UserId } from '../../model/names.js'
import type { LiveState, User } from '../../model/people.js'
import type { Connection } from '../connection.js'
import type { Records } from './pages.js'
import type { Asked, Expected } from './roster.js'
import type { Raw } from '../v1.js'

export type { Expected } from './roster.js'

/**
 * Reads every user and proves the list complete. `onPage` hears how many users have come so far; `listing` is the list
 * if it is being read already. Throws `Trouble` 8 if
 * the list cannot be read as the contract says or not be trusted, 6 if the key may not read it, and 1 if the service
 * cannot be reached. The connection keeps the records, for the writer.
 */
export async function observe(
  connection: Connection,
  expected: Expected,
  onPage: (users: number) => void = () => undefined,
  listing: Promise<Records> = listUsers(connection, expected.hint, onPage),
): Promise<LiveState> {
  const listed = await listing
  requireSome(listed, expected)
  requireSound([...listed.values()], `${operations.list.method} ${operations.list.path}`)
  const records = await complete(connection, listed, expected)
  connection.records.clear()
  for (const [id, raw] of records) connection.records.set(id, raw)
  const asked = await askFor(connection, unseen(records, expected), expected)
  const users = [...records.values()].map(toUser)
  return prove(users, expected, new Map([...asked, ...(await lookUp(connection, users, expected))]))
}

/** Looks for those who may have an account that the list hides: whoever is not seen could be made a second time. */
async function lookUp(connection: Connection, users: readonly User[], expected: Expected): Promise<Asked> {
  if (expected.addresses.length === 0) return new Map()
  if (!expected.lookUp && hidesNobody(byId(users), expected)) return new Map()
  const listed = new Set(users.map(({ values }) => canonicalEmail(String(values.email))))
  const found = await findHidden(
    connection,
    expected.addresses.filter((address) => !listed.has(canonicalEmail(address))),
  )
  return byId(found)
}

/** Begins to read every user, before it is known what is expected of the list. `hint`: about how many there are. */
export async function listUsers(
  connection: Connection,
  hint: number,
  onPage: (users: number) => void,
): Promise<Records> {
  let users = 0
  return await allPages(
    async (offset) => {
      const records = recordsIn(await connection.send({ operation: 'list', query: pageQuery(offset) }))
      onPage((users += records.length))
      return records
    },
    hint,
    connection.maxInFlight,
  )
}

/**
 * Asks for every user alone if some managed field is in no record of the list: the API document's own example of a
 * list shows five fields only. What is missing then too is empty.
 */
async function complete(connection: Connection, listed: Records, expected: Expected): Promise<Records> {
  const all = [...listed.values()]
  const hidden = fields.filter((field) => expected.manage.has(field) && !all.some((raw) => shows(raw, field)))
  if (hidden.length === 0) return listed
  const records = await inLanes([...listed], connection.maxInFlight, async ([id, raw]) => {
    const single = await one(connection, id)
    if (single === 'gone')
      throw new Trouble(
        8,
        `The list of users cannot be trusted: it shows the account ${id}, and asked for by its id it is gone. Nothing more is written; try again.`,
      )
    return [id, merge(raw, single)] as const
  })
  requireSound(
    records.map(([, raw]) => raw),
    `${operations.one.method} ${operations.one.path}`,
  )
  const lost = hidden.filter((field) => expected.shown.has(field) && !records.some(([, raw]) => shows(raw, field)))
  if (lost.length > 0) throw vanished(lost)
  return new Map(records)
}

/** A field that was there before and is nowhere now would make every user look changed. */
function vanished(lost: readonly Field[]): Trouble {
  const named = lost.map((field) => `"${names[field]}" (${fieldFacts[field].label})`).join(', ')
  return new Trouble(
    8,
    `The service shows ${named} for nobody any more, and has done so before: it was probably renamed, or the key may not read it. Nothing more is written. Take it out of "manage" in espalier.yaml if it is gone for good.`,
  )
}

/** Asks for accounts that the list does not show: hidden ones join the live state, the rest are gone. */
async function askFor(connection: Connection, ids: readonly UserId[], expected: Expected): Promise<Asked> {
  const answers = await inLanes(ids, connection.maxInFlight, async (id): Promise<readonly [UserId, User | 'gone']> => {
    const single = await one(connection, id)
    if (single === 'gone') return [id, 'gone']
    const raw = withActive(id, single, expected)
    requireSound([raw], `${operations.one.method} ${operations.one.path}`)
    connection.records.set(id, raw)
    return [id, toUser(raw)]
  })
  return new Map(answers)
}

/** The example of a single user in the API document does not say whether it is active: then what we believe counts. */
function withActive(id: UserId, raw: Raw, expected: Expected): Raw {
  if (shows(raw, 'active')) return raw
  if (expected.bound.get(id)?.active === false) return merge(raw, { [names.active]: false })
  throw new Trouble(
    8,
    `The list of users cannot be trusted: the account ${id} is not in it, and asked for by its id the service does not say whether it is active. Nothing more is written.`,
  )
}

/** One account by its id. Gone only if the service says so twice. */
async function one(connection: Connection, id: UserId): Promise<Raw | 'gone'> {
  for (let asked = 1; ; asked++) {
    const answer = await connection.send({ operation: 'one', id })
    if (answer.kind === 'answer' && answer.status === 404) {
      if (asked === 2) return 'gone'
      await connection.sleep(1000)
    } else if (answer.kind === 'answer' && answer.status < 300) {
      if (isAccount(answer.body, id)) return answer.body
      throw new Trouble(
        8,
        `The service brings another account than ${id}, which was asked for (${answer.where}). Nothing more is written.`,
      )
    } else {
      throw new Trouble(
        8,
        `The account ${id} could not be read: ${account(answer)}. Nothing more is written; try again later.`,
      )
    }
  }
}
