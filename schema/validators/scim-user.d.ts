import type { ScimUser } from '../../src/model/files.js'
import type { Validator } from './people.js'

export const scimUser: Validator<ScimUser>
