import { join } from 'node:path'
import { placeholder } from '../../doctor/codeowners.js'
import { initText } from '../../render/init-text.js'
import { nothing } from '../../render/escaping/words.js'
import { editedSettings } from '../../desired/editing/edit-settings.js'
import type { SourceFile } from '../../desired/reading/source.js'
import { requireSafe } from '../../host/key.js'
import { ExitError, orExitError } from '../../model/exit-error.js'
import { message as paragraph, printed, type Printed } from '../../render/escaping/printed.js'
import { meetService, type SettingsWritten } from '../contact-service.js'
import { writeMissing } from '../missing-files.js'
import { actionFolder, examplePath, extendFiles, firstSettings, newFiles, optionalWorkflows } from '../scaffold.js'
import { firstFiles } from '../first-files.js'
import { updateAction } from '../update-action.js'
import { updateText } from '../../render/update-text.js'
import { cloneOf, isGithub, mainOf } from '../../git/origin.js'
import { isThere, ownRelease, textAt } from '../package-files.js'
import type { Report, Host } from '../../host/host.js'
import { usage, flagValue, type ParsedArgs } from '../../model/arguments.js'

/**
 * `espalier init`: writes what a repository needs and lacks. Existing files are never changed, except for lines at
 * their end. With --update, only the action changes.
 */
export async function init(args: ParsedArgs, host: Host): Promise<Report> {
  const clone = await cloneOf(host)
  if (args.flags.has('update'))
    return { exit: 0, out: updateText(await updateAction(args, clone.top, host)), err: nothing }
  const owner = ownerOf(args)
  const main = await mainOf(clone, host)
  const first = await firstSettings(args, clone.top)
  const met = await metSettings(first, args, host)
  const release = args.flags.has('vendor') || !isGithub(clone.server) ? null : await ownRelease()
  const asked = Object.keys(optionalWorkflows).filter((flag) => args.flags.has(flag))
  const wanted = await newFiles(met.source, clone.top, main, release, asked)
  const own = await firstFiles(clone.top, args.flags.has('renovate'))
  const { written, kept } = await writeMissing(clone.top, new Map([...wanted.files, ...own]))
  const { owners, added } = await extendFiles(clone.top, owner, wanted.vendors)
  const isOwned = (await textAt(join(clone.top, owners)))?.includes(placeholder) === false
  const out = initText({
    written: folded(written),
    added,
    kept: [...wanted.kept, ...kept],
    page: clone.page,
    elsewhere: isGithub(clone.server) ? null : clone.server,
    main,
    owners: isOwned ? null : owners,
    example: await isThere(join(clone.top, examplePath)),
  })
  const { obstacle } = met
  return obstacle === null ? { exit: 0, out, err: nothing } : { exit: obstacle.exit, out, err: obstacleText(obstacle) }
}

/** The first settings with the contract that answers, if there is a key to ask with; or the obstacle. */
async function metSettings(
  first: SettingsWritten | null,
  args: ParsedArgs,
  host: Host,
): Promise<{ readonly source: SourceFile | null; readonly obstacle: ExitError | null }> {
  if (first === null || (host.key() ?? '').trim() === '') return { source: first?.source ?? null, obstacle: null }
  requireSafe(host)
  const met = await orExitError(meetService(first, true, args, host))
  if (met instanceof ExitError) return { source: first.source, obstacle: met }
  return { source: await editedSettings(first.source, { service: met.edit, lists: {} }), obstacle: null }
}

function obstacleText({ message }: ExitError): Printed {
  return printed`${paragraph(message)} The files are written; "espalier import live" asks the service again.\n`
}

function ownerOf(args: ParsedArgs): string {
  const owner = flagValue(args, 'owner') ?? placeholder
  if (/^@[\w-]+(?:\/[\w.-]+)?$/.test(owner) || /^[^\s@#]+@[^\s@#]+$/.test(owner)) return owner
  throw usage(`--owner takes a team such as @acme/people-ops, or a login such as @ada, not "${owner}".`, 'init')
}

/** The files of the action as one line. */
function folded(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => (path.startsWith(`${actionFolder}/`) ? actionFolder : path)))]
}
