import type { ScimPatch } from '../../src/model/files.js'
import type { Validator } from './people.js'

export const scimPatch: Validator<ScimPatch>
