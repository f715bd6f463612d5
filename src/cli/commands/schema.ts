import { resolve } from 'node:path'
import { readFolder } from '../../desired/reading/folder.js'
import type { Report, Host } from '../../host/host.js'
import { flagValue, type ParsedArgs } from '../../model/arguments.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { freshText, staleText, writtenText } from '../../render/editor/schema-text.js'
import { nothing } from '../../render/escaping/words.js'
import { schemaFiles, schemaFolder, staleFiles, writeSchema } from '../schema-files.js'

/** `espalier schema`: what editors complete and check for this company. Exit 1 with --check if it is out of date. */
export async function schema(args: ParsedArgs, host: Host): Promise<Report> {
  const org = flagValue(args, 'org') ?? 'org'
  const path = resolve(host.folder, org)
  const { chart, files } = await schemaFiles(await readFolder(path, org), host.now())
  if (files === null) return { exit: 1, out: nothing, err: diagnosticsText(chart.diagnostics, host.terminal.colour) }
  const out = flagValue(args, 'out')
  const folder = out === undefined ? schemaFolder(path) : resolve(host.folder, out)
  const stale = args.flags.has('check') ? await staleFiles(folder, files) : await writeSchema(folder, files)
  const shown = { folder: out ?? 'schema', files: stale }
  if (stale.length === 0) return { exit: 0, out: freshText(shown), err: nothing }
  if (!args.flags.has('check')) return { exit: 0, out: writtenText(shown), err: nothing }
  const command = ['espalier schema', ...['org', 'out'].flatMap((name) => flagWords(name, flagValue(args, name)))]
  return { exit: 1, out: nothing, err: staleText(shown, command.join(' ')) }
}

function flagWords(name: string, value: string | undefined): readonly string[] {
  return value === undefined
    ? []
    : [`--${name} ${/^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`}`]
}
