import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { editorSchemas } from '../desired/editing/new-settings.js'
import { missingIgnored } from './first-files.js'
import { storedText, type SourceFile } from '../desired/reading/source.js'
import { ExitError } from '../model/exit-error.js'

/** Writes files of a chart, as they are named in the folder `shown`, to `path`. */
export async function saveFiles(files: readonly SourceFile[], path: string, shown: string): Promise<void> {
  for (const source of files) await save(resolve(path, source.file.slice(shown.length + 1)), storedText(source))
}

/** The commands that settle it read the settings: they are written although there is no chart yet. */
export async function saveNewSettings(
  { exit, message }: ExitError,
  { file, text }: SourceFile,
  path: string,
  isNew: boolean,
): Promise<ExitError> {
  await save(resolve(path, 'espalier.yaml'), text)
  if (!isNew) return new ExitError(exit, `${message} ${file} was written.`)
  await saveBeside(path)
  return new ExitError(exit, `${message} ${file} was written: leave out --company and --timezone next time.`)
}

async function save(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** What goes beside the chart, unless it is there: the schemas that the first line of each file names, and .gitignore. */
export async function saveBeside(path: string): Promise<void> {
  for (const [file, text] of [...(await editorSchemas()), ['.gitignore', missingIgnored('')] as const]) {
    const target = resolve(path, '..', file)
    // A link that leads nowhere is there, too: nothing is written through it.
    const there = await lstat(target).then(
      () => true,
      () => false,
    )
    if (!there) await save(target, text)
  }
}
