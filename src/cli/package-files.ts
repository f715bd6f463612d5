import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ExitError } from '../model/exit-error.js'

/** Files by their path, with forward slashes, as text. */
export type Files = ReadonlyMap<string, string>

/** The files that every repository gets, such as .github/workflows/espalier-plan.yml. */
export async function template(): Promise<Files> {
  return await filesBelow(join(await home(), 'template'))
}

/** The action of this version: action.yml and dist/. Throws `ExitError` 1 if it was not built. */
export async function ownAction(): Promise<Files> {
  const folder = await home()
  const dist = await filesBelow(join(folder, 'dist'))
  if (dist.size === 0) {
    throw new ExitError(
      1,
      `This copy of Espalier has no built action: ${join(folder, 'dist')} is missing. Run "npm run build" there.`,
    )
  }
  const manifest = await readFile(join(folder, 'action.yml'), 'utf8')
  return new Map([['action.yml', manifest], ...[...dist].map(([path, text]) => [`dist/${path}`, text] as const)])
}

/** A release of Espalier: the repository of the action, and the commit that workflows name. */
export interface Release {
  readonly repository: string
  readonly version: string
  readonly commit: string
}

/** The release that this copy is; null if it was built from any other commit. */
export async function ownRelease(): Promise<Release | null> {
  const text = await textAt(join(await home(), 'build/release.json'))
  return text === null ? null : (JSON.parse(text) as Release)
}

/** What each version brings. */
export async function ownChangelog(): Promise<string> {
  return (await textAt(join(await home(), 'CHANGELOG.md'))) ?? ''
}

/** Every file below a folder; none if the folder is not there. Links are not followed. */
export async function filesBelow(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map(async (file) => await readFile(file, 'utf8')))
  const paths = files.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/'))
  return new Map(paths.map((path, at) => [path, texts[at] ?? ''] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The folder of Espalier itself: this code is in build/ there, or in src/cli/ while it is tested. */
async function home(): Promise<string> {
  let folder = import.meta.dirname
  while (!(await isThere(join(folder, 'template')))) {
    if (dirname(folder) === folder)
      throw new ExitError(1, 'This copy of Espalier is incomplete: its folder "template" is missing. Install it again.')
    folder = dirname(folder)
  }
  return folder
}

/** Whether a path exists. */
export async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}

/** The text of a file; null if it does not exist. */
export async function textAt(path: string): Promise<string | null> {
  return (await isThere(path)) ? await readFile(path, 'utf8') : null
}
