import type { Field, Value, Values } from '../../src/model/fields.js'
import { canonicalEmail, type UserId } from '../../src/model/names.js'
import type { Reply } from '../../src/model/outcome.js'
import type { User } from '../../src/model/people.js'
import type { Writer } from '../../src/model/ports.js'
import { create, find, get, list, update, type Answer } from '../../src/sandbox/company.js'
import type { Company, Fields, UserRecord } from '../../src/sandbox/records.js'

/** A user of the sandbox's company in our words. */
function userOf(record: UserRecord): User {
  const { id, email, firstName, lastName, role, department, managerId, active } = record
  return { id: id as UserId, values: { email, firstName, lastName, role, department, manager: managerId, active } }
}

/** Every user of the company, in our words. */
export function usersOf(company: Company): User[] {
  return list(company, true).map(userOf)
}

/**
 * The company without HTTP between: thousands of applies a second, with the refusals of the service. `pause` lets other
 * changes in between the steps of one; `watch` sees every write before it is made.
 */
export function modelWriter(
  company: Company,
  pause: () => Promise<void>,
  watch: (id: string | null, fields: Fields) => void = () => undefined,
): Writer {
  const reply = (answer: Answer): Reply =>
    'record' in answer ? { kind: 'done', user: userOf(answer.record) } : { kind: 'refused', why: answer.error.message }
  const writer: Writer = {
    async create(values) {
      await pause()
      const fields = fieldsOf(values)
      watch(null, fields)
      const answer = create(company, fields)
      await pause()
      return reply(answer)
    },
    async change(id, emails, before, after) {
      await pause()
      const answer = get(company, id)
      if (!('record' in answer)) return reply(answer)
      const { values } = userOf(answer.record)
      if (!emails.some((email) => canonicalEmail(email) === canonicalEmail(String(values.email)))) {
        return { kind: 'refused', why: `${String(values.email)} is not who the plan saw` }
      }
      const differs = (Object.keys(before) as Field[]).find((field) => (values[field] ?? null) !== before[field])
      if (differs !== undefined) return { kind: 'refused', why: `${differs} has changed since the plan` }
      await pause()
      watch(id, fieldsOf(after))
      const written = update(company, id, { ...answer.record, ...fieldsOf(after) })
      await pause()
      return reply(written)
    },
    complete: async (_values, user) => user,
    createAll: async (all) => await Promise.all(all.map((values) => writer.create(values))),
    deactivateAll: async (all) =>
      await Promise.all(all.map(({ id, emails, before, after }) => writer.change(id, emails, before, after))),
    async find(email) {
      await pause()
      return find(company, email).map(userOf)
    },
    async taken(emails) {
      await pause()
      return new Set(emails.filter((email) => find(company, email).length > 0))
    },
  }
  return writer
}

function fieldsOf(values: Values): Fields {
  const fields = Object.entries(values) as [Field, Value][]
  return Object.fromEntries(fields.map(([field, value]) => [field === 'manager' ? 'managerId' : field, value]))
}
