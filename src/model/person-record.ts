import type { PersonEntry } from './files.js'

/** What a record may say of a person, in the order in which people write it. */
export const recordFields = [
  'status',
  'email',
  'firstName',
  'lastName',
  'id',
  'manager',
  'department',
  'role',
  'start',
  'end',
  'successor',
] as const

/** One person to be written. */
export interface PersonRecord {
  readonly key: string
  /** Where a new person goes: in the form of `SourceFile.file`, org/people/sales.yaml. */
  readonly file: string
  /** A missing field is not written, and stays as the file has it. */
  readonly entry: Pick<PersonEntry, (typeof recordFields)[number]>
}
