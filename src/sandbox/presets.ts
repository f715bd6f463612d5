import type { Switches } from './switches.js'

/** A named company: what its service does differently from the defaults. */
export interface Preset {
  readonly name: string
  readonly line: string
  readonly switches: Partial<Switches>
}

/** Every preset, in the order in which a help text shows them. A switch that is given beside it wins. */
export const presets: readonly Preset[] = [
  {
    name: 'strict',
    line: 'refuses what it can, empties what an update leaves out, and has small pages',
    switches: {
      pageSize: 10,
      unknownParameters: 'refused',
      requireManager: 'active',
      put: 'replace',
      clearText: 'null',
      editsInactive: 'no',
      listInactive: 'request',
      emailFilter: 'exact',
      rates: ['bucket:50:50'],
      retryAfter: 'seconds',
      errors: 'json',
      ids: 'vendor',
    },
  },
  {
    name: 'sloppy',
    line: 'accepts everything, ignores parameters, and shows few fields',
    switches: {
      paging: 'ignored',
      requireManager: 'no',
      loops: 'accepted',
      emailFilter: 'ignored',
      emailUnique: 'no',
      lastAdmin: 'accepted',
      batch: 'part',
      echo: 'brief',
      nulls: 'omit',
      clearText: 'empty',
      errors: 'text',
      ids: 'numeric-text',
      inviteMail: 'never',
    },
  },
  {
    name: 'hostile',
    line: 'hides inactive users, moves its list while it is read, shows writes late, and refuses bursts with a wrong clock',
    switches: {
      pageSize: 7,
      shift: 5,
      lag: 500,
      put: 'replace',
      managerAtCreation: 'no',
      clearManager: 'unsupported',
      listInactive: 'no',
      listFields: 'brief',
      emailFilter: 'prefix',
      emailCase: 'lower',
      conflict: '500',
      echo: 'none',
      errors: 'html',
      rates: ['sliding:60:2', 'cap:6'],
      retryAfter: 'date',
      clockSkew: -7200,
      ids: 'vendor',
    },
  },
  {
    name: 'v2',
    line: 'answers as contract v2 only, with ids in the form of the vendor, and changes at most 50 users a request',
    switches: { contract: 'v2', ids: 'vendor', batchSize: 50, batch: 'part', latency: 5 },
  },
]
