import type { State } from '../../src/model/files.js'
import type { Validator } from './people.js'

export const state: Validator<State>
