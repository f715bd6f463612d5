import { shownOf } from '../../desired/reading/finding.js'
import { requireSafe } from '../../host/key.js'
import type { Report, Host } from '../../host/host.js'
import { flagValue, type ParsedArgs } from '../../model/arguments.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { printed } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { importText } from '../../render/import-text.js'
import { importUsers } from '../import-users.js'

/** `espalier import live`: the live users as files of the chart. Writes nothing to the service. */
export async function importLive(args: ParsedArgs, host: Host): Promise<Report> {
  requireSafe(host)
  const { colour } = host.terminal
  const result = await importUsers(flagValue(args, 'org') ?? 'org', args, host)
  if (result.kind === 'not-valid')
    return { exit: 1, out: nothing, err: diagnosticsText(shownOf(result.diagnostics), colour) }
  const { imported, diagnostics, isValid } = result
  const err =
    diagnostics.length === 0 ? nothing : printed`Fix these before planning:\n${diagnosticsText(diagnostics, colour)}`
  return { exit: isValid ? 0 : 1, out: importText(imported), err }
}
