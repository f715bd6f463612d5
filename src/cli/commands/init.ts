import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { missingOwners, placeholder } from '../../doctor/codeowners.js'
import { ownerFiles } from '../../model/owners.js'
import { initText } from '../../render/init-text.js'
import { nothing } from '../../render/escaping/words.js'
import { actionFolder, examplePath, newFiles } from '../scaffold.js'
import { cloneOf, isGithub, mainOf } from '../../git/origin.js'
import { isThere, textAt, type Files } from '../package-files.js'
import type { Report, Host } from '../../host/host.js'
import { usage, flagValue, type ParsedArgs } from '../../model/arguments.js'

/**
 * `espalier init`: writes what a repository needs and lacks. Existing files are never changed, except for lines at
 * their end.
 */
export async function init(args: ParsedArgs, host: Host): Promise<Report> {
  const clone = await cloneOf(host)
  const owner = ownerOf(args)
  const main = await mainOf(clone, host)
  const wanted = await newFiles(args, clone.top, main)
  const { written, kept } = await writeMissing(clone.top, wanted.files)
  const owners = await ownersIn(clone.top)
  const added = [
    ...(await extend(clone.top, owners, (text) => missingOwners(owners, text, owner))),
    ...(await extend(clone.top, '.gitattributes', missingAttributes)),
  ]
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
  return { exit: 0, out, err: nothing }
}

function ownerOf(args: ParsedArgs): string {
  const owner = flagValue(args, 'owner') ?? placeholder
  if (/^@[\w-]+(?:\/[\w.-]+)?$/.test(owner) || /^[^\s@#]+@[^\s@#]+$/.test(owner)) return owner
  throw usage(`--owner takes a team such as @acme/people-ops, or a login such as @ada, not "${owner}".`, 'init')
}

interface Done {
  readonly written: readonly string[]
  /** Files that exist with another content. */
  readonly kept: readonly string[]
}

async function writeMissing(top: string, files: Files): Promise<Done> {
  const found = await Promise.all([...files].map(async ([path]) => await textAt(join(top, path))))
  const judged = [...files].map(([path, text], at) => ({ path, text, there: found[at] ?? null }))
  const missing = judged.filter(({ there }) => there === null)
  for (const { path, text } of missing) {
    await mkdir(dirname(join(top, path)), { recursive: true })
    // Fails rather than write to an existing path: a link that leads nowhere exists, too.
    await writeFile(join(top, path), text, { flag: 'wx' })
  }
  const kept = judged.filter(({ text, there }) => there !== null && there !== text)
  return { written: missing.map(({ path }) => path), kept: kept.map(({ path }) => path) }
}

/** GitHub reads the first of these files that exists. */
export async function ownersIn(top: string): Promise<string> {
  for (const file of ownerFiles) if (await isThere(join(top, file))) return file
  return ownerFiles[0]
}

/** The built action is not for review, and its line ends may not change: the doctor compares its bytes. */
const attributes = '.github/espalier/dist/** -diff -text linguist-generated'

function missingAttributes(text: string): string {
  if (text.split(/\r?\n/).includes(attributes)) return ''
  return `${text === '' || text.endsWith('\n') ? '' : '\n'}${attributes}\n`
}

/** Adds to the end of a file what it lacks; returns its path if that was something. */
async function extend(top: string, path: string, missing: (text: string) => string): Promise<readonly string[]> {
  const text = missing((await textAt(join(top, path))) ?? '')
  if (text === '') return []
  await mkdir(dirname(join(top, path)), { recursive: true })
  await appendFile(join(top, path), text)
  return [path]
}

/** The files of the action as one line. */
function folded(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => (path.startsWith(`${actionFolder}/`) ? actionFolder : path)))]
}
