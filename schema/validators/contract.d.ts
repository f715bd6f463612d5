import type { ContractFile } from '../../src/model/files.js'
import type { Validator } from './people.js'

export const contract: Validator<ContractFile>
