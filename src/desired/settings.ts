import { fields } from '../model/fields.js'
import { defaultLimits } from '../model/limits.js'
import type { SettingsFile } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { Settings } from '../model/people.js'

const defaultBaseUrl = 'https://www.small-improvements.com/api/v1'

/** Longer than services usually let a request run, so that one whose sender died is over by then. Seconds. */
const defaultShowsWithin = 65

/** The settings with every default filled in. A limit that is given replaces the whole default of that name. */
export function settingsOf(file: SettingsFile): Settings {
  return {
    company: file.company,
    timezone: file.timezone,
    contract: file.api?.contract ?? 'v1',
    baseUrl: file.api?.baseUrl ?? defaultBaseUrl,
    showsWithin: 1000 * (file.api?.showsWithin ?? defaultShowsWithin),
    manage: new Set(file.manage ?? fields.filter((field) => field !== 'role')),
    admins: new Set((file.admins ?? []) as readonly PersonKey[]),
    protected: new Set((file.protected ?? []) as readonly PersonKey[]),
    limits: { ...defaultLimits, ...file.limits },
    allow: file.allow ?? {},
  }
}
