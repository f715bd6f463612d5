import type { Evidence } from '../../src/model/files.js'
import type { Validator } from './people.js'

export const evidence: Validator<Evidence>
