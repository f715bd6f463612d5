import { parse } from 'yaml'
import { writePeople } from '../../../src/desired/editing/edit.js'
import type { PersonRecord } from '../../../src/model/person-record.js'
import { personRecords } from '../../../src/desired/editing/from-live.js'
import type { SourceFile } from '../../../src/desired/reading/source.js'
import type { UserId } from '../../../src/model/names.js'
import type { User } from '../../../src/model/people.js'
import { textsOf, type Texts } from './hostile.js'

const perFile = 400

/**
 * Live users with hostile values are written into new files, and then with other values into the same files. Each
 * file is read by the strict reader (it must find nothing to change) and by the library as any other tool would use it:
 * both must find exactly what was written. `values` counts what made the way there and back.
 */
export async function yamlTrips(
  seed: number,
  values: number,
): Promise<{ readonly failures: readonly string[]; readonly values: number }> {
  const texts = textsOf(seed)
  const failures: string[] = []
  let done = 0
  for (let batch = 0; done < values; batch += 1) {
    const where = `batch ${batch} of seed ${seed}`
    try {
      done += await trip(texts, (fault) => failures.push(`${where}, ${fault}`))
    } catch (error) {
      return { failures: [...failures, `${where}: ${(error as Error).message}`], values: done }
    }
  }
  return { failures, values: done }
}

async function trip(texts: Texts, failed: (fault: string) => void): Promise<number> {
  let files: readonly SourceFile[] = []
  let done = 0
  for (const turn of ['written', 'edited']) {
    const records = personRecords(usersOf(texts), known(files), 'org', true).records
    const changed = await writePeople(files, records)
    files = [...files.filter(({ file }) => !changed.some((one) => one.file === file)), ...changed]
    for (const { file } of await writePeople(files, records)) failed(`${turn}: ${file} reads differently`)
    for (const fault of faults(files, records)) failed(`${turn}: ${fault}`)
    done += records.length * 3
  }
  return done
}

function usersOf(texts: Texts): readonly User[] {
  const departments = [texts(), texts()]
  return Array.from({ length: perFile }, (_, at) => ({
    id: `u_${at}` as UserId,
    values: {
      email: `p${at}@acme.example`,
      firstName: texts().slice(0, 100),
      lastName: texts().slice(0, 100),
      department: departments[at % 2]?.slice(0, 100) ?? null,
      manager: null,
      active: true,
    },
  }))
}

/** All people keep the key of the first turn, so that the second one edits. */
function known(files: readonly SourceFile[]): Parameters<typeof personRecords>[1] {
  const people = files.flatMap((source) => Object.entries(peopleOf(source)))
  const keyOf = new Map(people.map(([key, { email }]) => [String(email), key]))
  return { bound: new Map(), keyOf, keys: new Set(keyOf.values()) }
}

type Person = Readonly<Record<string, unknown>>

function peopleOf({ text }: SourceFile): Readonly<Record<string, Person>> {
  const { people = {}, defaults = {} } = parse(text) as { people?: Record<string, Person>; defaults?: Person }
  return Object.fromEntries(Object.entries(people).map(([key, person]) => [key, { ...defaults, ...person }]))
}

function faults(files: readonly SourceFile[], records: readonly PersonRecord[]): readonly string[] {
  const read = new Map(files.flatMap((source) => Object.entries(peopleOf(source))))
  return records.flatMap(({ key, entry }) => {
    const person = read.get(key) ?? {}
    // No department is not written where no default says otherwise.
    const [stated = [], found = []] = [entry, person].map((one) =>
      Object.entries(one).filter(([field, value]) => field !== 'department' || value !== null),
    )
    const same = stated.every(([field, value]) => person[field] === value)
    return same && found.length === stated.length ? [] : [`${key} is ${JSON.stringify(person)}`]
  })
}
