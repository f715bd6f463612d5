import { portableName } from '../../model/file-names.js'
import type { Diagnostic } from '../../model/files.js'
import { hasHidden } from './hidden.js'
import { sourceFinding } from './source.js'

/**
 * The findings about the names in one folder, `shown`: those that cannot be seen as they are, those that some
 * machines cannot tell apart, because capitals or the two ways to write an accent make no difference there, and, as
 * warnings, those that Windows refuses: on other machines such a file is read.
 */
export function judgeNames(entries: readonly { readonly name: string }[], shown: string): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const seen = new Map<string, string>()
  for (const { name } of entries) {
    const same = name.normalize('NFC').toLowerCase()
    const twin = seen.get(same)
    if (name === '.' || name === '..') found.push(badName(shown, name, impossible))
    else if (hasHidden(name) || name.includes('\n') || name.includes('\ufffd')) found.push(badName(shown, name, unseen))
    else if (twin !== undefined) found.push(badName(shown, name, twinOf(twin)))
    else if (portableName(name) !== name)
      found.push({ ...badName(shown, name, refusedWords(portableName(name))), severity: 'warning' })
    seen.set(same, twin ?? name)
  }
  return found
}

function badName(shown: string, name: string, message: string): Diagnostic {
  return sourceFinding('bad-file-name', `${shown}/${name}`, message)
}

const unseen =
  'This name has a character that cannot be seen, or that is not UTF-8. Give it a name of letters, digits, dots and hyphens.'

const impossible = 'This name is not possible for a file or folder. Give it another one.'

function twinOf(name: string): string {
  return `Some machines cannot tell this name from "${name}", so one of the two is lost there. Give it another name.`
}

function refusedWords(better: string): string {
  return `Windows refuses this name, so this is missing in a clone there. Rename it to "${better}".`
}
