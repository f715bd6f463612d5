import { fields } from '../model/fields.js'
import { defaultLimits } from '../model/limits.js'
import type { ContractName } from '../model/facts.js'
import type { SettingsFile } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import { usualHealth, usualNotices, type Settings } from '../model/people.js'

const defaultBaseUrls: Readonly<Record<ContractName, string>> = {
  v1: 'https://www.small-improvements.com/api/v1',
  v2: 'https://app.small-improvements.com/api/v2',
}

/** Longer than services usually let a request run, so that one whose sender died has ended by then. Seconds. */
const defaultShowsWithin = 65

/** The settings with every default filled in. A limit that is given replaces the whole default of that name. */
export function settingsOf(file: SettingsFile): Settings {
  const contract = file.api?.contract ?? 'v1'
  return {
    company: file.company,
    timezone: file.timezone,
    contract,
    baseUrl: file.api?.baseUrl ?? defaultBaseUrls[contract],
    showsWithin: 1000 * (file.api?.showsWithin ?? defaultShowsWithin),
    manage: new Set(file.manage ?? fields.filter((field) => field !== 'role')),
    admins: new Set((file.admins ?? []) as readonly PersonKey[]),
    protected: new Set((file.protected ?? []) as readonly PersonKey[]),
    limits: { ...defaultLimits, ...file.limits },
    allow: file.allow ?? {},
    health: healthSettings(file.health),
    lineage: file.state?.lineage ?? null,
    heartbeat: file.notify?.heartbeat ?? null,
    formsTeam: file.forms?.team ?? null,
    notices: {
      form: file.notify?.chat ?? usualNotices.form,
      names: file.notify?.names ?? usualNotices.names,
    },
    hr: file.hr ?? {},
  }
}

function healthSettings(given: SettingsFile['health'] = {}): Settings['health'] {
  const most = (name: 'span' | 'depth' | 'singlePoint'): number | 'off' => {
    const value = given[name] ?? usualHealth[name]
    return value === 'off' ? value : Number(value)
  }
  const numbers = { span: most('span'), depth: most('depth'), singlePoint: most('singlePoint') }
  return { ...numbers, idleAdmins: given.idleAdmins ?? usualHealth.idleAdmins }
}
