import { defaultLimits } from '../../src/model/limits.js'
import { usualHealth, type Settings } from '../../src/model/people.js'

const unlimited = { percent: 100, atLeast: 1_000_000 }

/** Settings under which no limit is in the way. */
export const settings: Settings = {
  company: 'Acme',
  timezone: 'UTC',
  contract: 'v1',
  baseUrl: 'http://127.0.0.1/api/v1',
  showsWithin: 65_000,
  manage: new Set(['email', 'firstName', 'lastName', 'department', 'manager', 'active']),
  admins: new Set(),
  protected: new Set(),
  limits: {
    ...defaultLimits,
    deactivate: unlimited,
    move: unlimited,
    create: unlimited,
    email: unlimited,
    name: unlimited,
    department: unlimited,
    people: { percent: 0 },
  },
  allow: {},
  health: usualHealth,
  lineage: null,
  heartbeat: null,
  formsTeam: null,
  notices: { form: 'slack', names: false },
  hr: {},
}
