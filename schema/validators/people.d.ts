// The validators that `npm run build` compiles from the schemas, so that ajv's compiler is not loaded at run time. They
// follow ajv: true, or false with `errors` filled. Those of people and settings may turn a text such as "12" or "true"
// into the number or boolean that the schema asks for: in the files every scalar is text.
import type { ErrorObject } from 'ajv'
import type { PeopleFile, PersonEntry } from '../../src/model/files.js'

export interface Validator<T> {
  (data: unknown): data is T
  errors?: ErrorObject[] | null
}

export const people: Validator<PeopleFile>
/** One entry of such a file. */
export const person: Validator<PersonEntry>
