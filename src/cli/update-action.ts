import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Host } from '../host/host.js'
import { usage, type ParsedArgs } from '../model/arguments.js'
import { ExitError } from '../model/exit-error.js'
import type { ActionUpdate } from '../render/update-text.js'
import { filesBelow, ownAction, ownChangelog, ownRelease, type Files, type Release } from './package-files.js'
import { requirePlain } from './plain-path.js'
import { actionFolder, pinOf } from './scaffold.js'
import { isNewer, sectionsSince } from './versions.js'

/**
 * Brings the action of a repository to the version of this copy: the files of its own copy, or the commit that its
 * workflows name. Changes nothing else. Throws `ExitError` 1 if there is no action, or a newer one, and 64
 * with any other flag.
 */
export async function updateAction(args: ParsedArgs, top: string, { version }: Host): Promise<ActionUpdate> {
  const other = [...args.flags.keys()].find((name) => name !== 'update' && name !== 'no-color')
  if (other !== undefined) throw usage(`--update changes the action alone: leave out --${other}.`, 'init')
  const copy = await filesBelow(join(top, actionFolder))
  const workflows = await filesBelow(join(top, '.github/workflows'))
  const release = await ownRelease()
  const { versions, change } = copy.size > 0 ? await newCopy(top, copy) : newPins(top, workflows, release)
  const newer = versions.find((one) => isNewer(one, version))
  if (newer !== undefined) {
    throw new ExitError(
      1,
      `The action here is ${newer}, and this copy of Espalier is ${version}: older. Install ${newer} or newer, and run this again.`,
    )
  }
  const from = versions.reduce<string | null>(
    (latest, one) => (latest === null || isNewer(latest, one) ? one : latest),
    null,
  )
  const notes = sectionsSince(await ownChangelog(), from, version, release === null)
  return { from, to: version, changed: await change(), notes }
}

/** The versions that are there, and how they are replaced. */
interface Found {
  readonly versions: readonly string[]
  /** Returns what was changed. */
  readonly change: () => Promise<readonly string[]>
}

async function newCopy(top: string, copy: Files): Promise<Found> {
  const own = await ownAction()
  const change = async (): Promise<readonly string[]> => {
    const old = [...copy.keys()].filter((path) => path.startsWith('dist/') && !own.has(path))
    const other = [...own].filter(([path, text]) => copy.get(path) !== text)
    for (const path of [...old, ...other.map(([one]) => one)]) await requirePlain(top, `${actionFolder}/${path}`)
    for (const path of old) await rm(join(top, actionFolder, path))
    for (const [path, text] of other) await write(join(top, actionFolder, path), text)
    return old.length + other.length === 0 ? [] : [actionFolder]
  }
  const [, version] = /\{ version: "(\d+\.\d+\.\d+[\w.-]*)" \}/.exec(copy.get('dist/action.mjs') ?? '') ?? []
  return { versions: version === undefined ? [] : [version], change }
}

const pinned = /(\buses: *)(["']?)([\w.-]+\/espalier)@[0-9a-f]{40}\2(?: *# *v?(\d+\.\d+\.\d+[\w.-]*))?/g

function newPins(top: string, workflows: Files, release: Release | null): Found {
  const all = [...workflows.values()].flatMap((text) => [...text.matchAll(pinned)])
  if (all.length === 0) throw new ExitError(1, 'No workflow here runs Espalier. Run "espalier init" first.')
  if (release === null) {
    throw new ExitError(
      1,
      'The workflows name Espalier by the commit of a release, and this copy of Espalier is none. Install a release, and run this again.',
    )
  }
  const others = all.filter(([, , , repository]) => repository !== release.repository)
  if (others.length === all.length) {
    throw new ExitError(
      1,
      `The workflows run ${others[0]?.[3] ?? ''}, and this copy of Espalier is a release of ${release.repository}. Update the commit in the workflows by hand.`,
    )
  }
  const change = async (): Promise<readonly string[]> => {
    const changed: string[] = []
    for (const [path, text] of workflows) {
      const better = text.replaceAll(pinned, (old: string, uses: string, _, repository: string) =>
        repository === release.repository ? `${uses}${pinOf(release)}` : old,
      )
      if (better === text) continue
      await requirePlain(top, `.github/workflows/${path}`)
      await write(join(top, '.github/workflows', path), better)
      changed.push(`.github/workflows/${path}`)
    }
    return changed
  }
  return { versions: all.flatMap(([, , , , version]) => (version === undefined ? [] : [version])), change }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
