import { open, readingLine } from '../engine/session.js'
import { tellAddressless } from '../engine/snapshot.js'
import type { Host } from '../host/host.js'
import { disconnect } from '../live/connection.js'
import { firstList } from '../live/read/first-list.js'
import { observeListed } from '../live/read/observe.js'
import type { ParsedArgs } from '../model/arguments.js'
import { fields, type Field } from '../model/fields.js'
import type { LiveState, Settings } from '../model/people.js'

/** All users of the service, before there is a state. */
export async function liveUsers(settings: Settings, args: ParsedArgs, host: Host): Promise<LiveState> {
  const connection = await open(settings, args, host)
  try {
    const manage = new Set(fields.filter((field) => settings.manage.has(field)))
    const expected = {
      hint: 0,
      bound: new Map(),
      lastActive: null,
      minPercent: 0,
      addresses: [],
      lookUp: true,
      shown: new Set<Field>(),
      manage,
    }
    const onPage = readingLine(host)
    const { live, addressless } = await observeListed(connection, expected, firstList(connection, onPage))
    tellAddressless(addressless, host)
    return live
  } finally {
    host.terminal.progress(null)
    await disconnect(connection)
  }
}
