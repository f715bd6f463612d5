import { join } from 'node:path'
import { isTimezone } from '../desired/day.js'
import type { SettingsWritten } from './contact-service.js'
import { settingsOf } from '../desired/settings.js'
import { companyFile, companySchemas } from '../desired/editing/company-schemas.js'
import { editorSchemas, newSettings } from '../desired/editing/new-settings.js'
import { missingOwners } from '../doctor/codeowners.js'
import { missingIgnored } from './first-files.js'
import { extendFile } from './missing-files.js'
import { ownerFiles } from '../model/owners.js'
import { ExitError } from '../model/exit-error.js'
import { filesBelow, isThere, ownAction, template, type Files, type Release } from './package-files.js'
import { usage, flagValue, type ParsedArgs } from '../model/arguments.js'
import type { SourceFile } from '../desired/reading/source.js'

const settingsPath = 'org/espalier.yaml'
export const examplePath = 'org/people/team.yaml'
export const actionFolder = '.github/espalier'

/** The workflows that a repository gets only if it asks for them: by their flags of `init`. */
export const optionalWorkflows: Readonly<Record<string, string>> = {
  events: '.github/workflows/espalier-event.yml',
  'hr-file': '.github/workflows/espalier-hr.yml',
  'monthly-chart': '.github/workflows/espalier-chart.yml',
}

/** What a repository should have, as far as `init` would write it, and what it would not write. */
export interface NewFiles {
  readonly files: Files
  readonly kept: readonly string[]
  /** Whether the workflows run a copy of the action in the repository, and not a commit of a release. */
  readonly vendors: boolean
}

/**
 * `main` is the default branch, `settings` the first settings, `release` the one that the workflows may name: where a
 * copy of the action is, it stays one. `asked`: the flags of the optional workflows that are wanted.
 */
export async function newFiles(
  settings: SourceFile | null,
  top: string,
  main: string,
  release: Release | null,
  asked: readonly string[] = [],
): Promise<NewFiles> {
  const chart = await newChart(settings, top)
  const named = (await isThere(join(top, actionFolder))) ? null : release
  const action = named === null ? await newAction(top) : { files: new Map<string, string>(), kept: [] }
  const workflows = await workflowsFor(main, named, asked)
  const files = new Map([...workflows, ...chart, ...(await schemasFor(top)), ...action.files])
  return { files, kept: action.kept, vendors: named === null }
}

/** How a workflow names the action of a release. */
export function pinOf({ repository, commit, version }: Release): string {
  return `${repository}@${commit} # v${version}`
}

/** The first settings, as their flags say; null if there are some. Throws `ExitError` 64 if no company is named. */
export async function firstSettings(args: ParsedArgs, top: string): Promise<SettingsWritten | null> {
  const [company = '', timezone = 'UTC'] = [flagValue(args, 'company'), flagValue(args, 'timezone')]
  if (!isTimezone(timezone))
    throw usage(`--timezone takes an IANA name such as Europe/Berlin, not "${timezone}".`, 'init')
  if (await isThere(join(top, settingsPath))) return null
  if (company.trim() === '') throw usage(`There is no ${settingsPath} yet: name the company with --company.`, 'init')
  const source = { file: settingsPath, text: newSettings(company, timezone) }
  return { source, settings: settingsOf({ company, timezone }) }
}

/** The chart to begin with; an existing one stays. */
async function newChart(settings: SourceFile | null, top: string): Promise<Files> {
  const files = new Map<string, string>()
  if (settings !== null) files.set(settings.file, settings.text)
  const example = (await template()).get(examplePath)
  if (example !== undefined && !(await isThere(join(top, 'org/people')))) files.set(examplePath, example)
  return files
}

/** The schemas for editors, which may know the company: `espalier schema` has written them then. */
async function schemasFor(top: string): Promise<Files> {
  return (await isThere(join(top, 'schema', companyFile))) ? await companySchemas() : await editorSchemas()
}

/** The workflows, for a default branch of that name; without a release, they run the copy in the repository. */
async function workflowsFor(main: string, release: Release | null, asked: readonly string[]): Promise<Files> {
  if (!/^[A-Za-z0-9][\w./-]*$/.test(main))
    throw new ExitError(1, `The name of the default branch "${main}" cannot be written into a workflow. Rename it.`)
  const optional = Object.entries(optionalWorkflows)
  const unasked = new Set(optional.flatMap(([flag, path]) => (asked.includes(flag) ? [] : [path])))
  const workflows = [...(await template())].filter(
    ([path]) => path.startsWith('.github/workflows/') && !unasked.has(path),
  )
  return new Map(
    workflows.map(([path, text]) => [
      path,
      text
        .replaceAll('branches: [main]', `branches: [${main}]`)
        .replaceAll("'refs/heads/main'", `'refs/heads/${main}'`)
        .replaceAll('uses: ./.github/espalier', `uses: ${release === null ? './.github/espalier' : pinOf(release)}`),
    ]),
  )
}

/** The action, unless there is one: files of two versions in one folder would not run. */
async function newAction(top: string): Promise<{ readonly files: Files; readonly kept: readonly string[] }> {
  const own = await ownAction()
  const there = await filesBelow(join(top, actionFolder))
  const isSame = there.size === own.size && [...own].every(([path, text]) => there.get(path) === text)
  if (there.size > 0) return { files: new Map(), kept: isSame ? [] : [actionFolder] }
  return { files: new Map([...own].map(([path, text]) => [`${actionFolder}/${path}`, text])), kept: [] }
}

/** GitHub reads the first of these files that exists. */
export async function ownersIn(top: string): Promise<string> {
  for (const file of ownerFiles) if (await isThere(join(top, file))) return file
  return ownerFiles[0]
}

/** Adds to the files that a repository has of its own what they lack; `owners` is the file of code owners. */
export async function extendFiles(
  top: string,
  owner: string,
  vendors: boolean,
): Promise<{ readonly owners: string; readonly added: readonly string[] }> {
  const owners = await ownersIn(top)
  const added = [
    ...(await extendFile(top, owners, (text) => missingOwners(owners, text, owner))),
    ...(vendors ? await extendFile(top, '.gitattributes', missingAttributes) : []),
    ...(await extendFile(top, '.gitignore', missingIgnored)),
  ]
  return { owners, added }
}

/** The built action is not for review, and its line ends may not change: the doctor compares its bytes. */
const attributes = '.github/espalier/dist/** -diff -text linguist-generated'

/** The line for .gitattributes; empty if the file has it. */
export function missingAttributes(text: string): string {
  if (text.split(/\r?\n/).includes(attributes)) return ''
  return `${text === '' || text.endsWith('\n') ? '' : '\n'}${attributes}\n`
}
