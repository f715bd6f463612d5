import type { Plan } from '../../src/model/files.js'
import type { Validator } from './people.js'

export const plan: Validator<Plan>
