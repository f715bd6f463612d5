import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, posix, resolve } from 'node:path'
import { baseSettings } from '../desired/base.js'
import { companyFile, companySchemas } from '../desired/editing/company-schemas.js'
import type { Chart } from '../desired/load.js'
import { loadFolder } from '../desired/load.js'
import { readFolder, type Folder } from '../desired/reading/folder.js'
import { companySchema } from '../render/editor/company-schema.js'
import { isThere, textAt, type Files } from './package-files.js'
import { requirePlain } from './plain-path.js'

/** GitHub leaves such a file closed in a review: its lines follow from the chart. */
const attributes = `${companyFile} linguist-generated\n`

/** The schemas of a company by the names of their files; `files` is null if its chart has errors. */
export interface SchemaFiles {
  readonly chart: Chart
  readonly files: Files | null
}

/** What `espalier schema` writes for the chart of a folder, as of today. */
export async function schemaFiles(folder: Folder, now: Date): Promise<SchemaFiles> {
  const chart = await loadFolder(folder, null, now)
  const settings = folder.settings === null ? null : await baseSettings(folder.settings)
  if (chart.desired === null || settings === null) return { chart, files: null }
  const company = companySchema(chart.desired, settings).text
  const schemas = [...(await companySchemas())].map(([path, text]) => [basename(path), text] as const)
  const files = new Map([...schemas, [companyFile, company], ['.gitattributes', attributes]])
  return { chart, files }
}

/** The names of the files that `folder` lacks or has with another text. Git on Windows may end the lines with CRLF. */
export async function staleFiles(folder: string, files: Files): Promise<readonly string[]> {
  const texts = await Promise.all([...files.keys()].map(async (file) => await textAt(join(folder, file))))
  return [...files].flatMap(([file, text], at) => (texts[at]?.replaceAll('\r\n', '\n') === text ? [] : [file]))
}

/** Writes the files that are stale: all of them, or none if a link is in the way of one. Returns their names. */
export async function writeSchema(folder: string, files: Files): Promise<readonly string[]> {
  const stale = await staleFiles(folder, files)
  for (const file of stale) await requirePlain(folder, file)
  await mkdir(folder, { recursive: true })
  for (const file of stale) await writeFile(join(folder, file), files.get(file) ?? '')
  return stale
}

/** The folder of the schemas of a chart: beside it, where the first line of each file looks for it. */
export function schemaFolder(org: string): string {
  return resolve(org, '..', 'schema')
}

/**
 * Brings the schema up to date after the chart was changed, if there is one of the company's own. `path` is the folder of
 * the chart, `shown` how people see it. Returns the files that were written, as people see them.
 */
export async function refreshSchema(path: string, shown: string, now: Date): Promise<readonly string[]> {
  const target = schemaFolder(path)
  if (!(await isThere(join(target, companyFile)))) return []
  const { files } = await schemaFiles(await readFolder(path, shown), now)
  if (files === null) return []
  return (await writeSchema(target, files)).map((file) => posix.join(posix.dirname(shown), 'schema', file))
}
