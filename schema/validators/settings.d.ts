import type { SettingsFile } from '../../src/model/files.js'
import type { Validator } from './people.js'

export const settings: Validator<SettingsFile>
