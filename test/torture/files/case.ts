/** What stands at a path: a text or bytes, or something that is no regular file. */
export type Content =
  | string
  | Uint8Array
  | { readonly is: 'folder' | 'pipe' | 'socket' }
  | { readonly is: 'link'; readonly to: string }

/** The folder `org`, by path. */
export type Folder = Readonly<Record<string, Content>>

/** A folder that was written to do harm, and its result. */
export interface FileCase {
  readonly name: string
  /** The codes of its findings, in the order of the alphabet. None: it is sound. */
  readonly expected: readonly string[]
  readonly because: string
  /** Made when it is needed: some are large. */
  readonly make: () => Folder
}

/** One line of a table: a name, the codes with a space between, and the text. */
export type Line = readonly [name: string, codes: string, text: string | (() => string)]

/** Cases that differ in one text, which `place` puts into a sound folder. */
export function cases(because: string, place: (text: string) => Folder, lines: readonly Line[]): FileCase[] {
  return lines.map(([name, codes, text]) => ({
    name,
    because,
    expected: codes.split(' ').filter((code) => code !== ''),
    make: () => place(typeof text === 'string' ? text : text()),
  }))
}

export const settings = 'company: Acme\ntimezone: UTC\n'

const fields = '    email: ada@acme.example\n    lastName: Lovelace\n    manager: null\n'

/** A sound folder with other settings. */
export const withSettings = (text: string): Folder => ({ 'espalier.yaml': text, 'people/a.yaml': person('ada') })

/** A sound folder with more lines in its settings. */
export const withSetting = (text: string): Folder => withSettings(settings + text)

/** A sound folder with another file of people. */
export const withPeople = (text: string | Uint8Array): Folder => ({ 'espalier.yaml': settings, 'people/a.yaml': text })

/** The first name of the only person is this. */
export const withValue = (text: string): Folder => withPeople(`people:\n  ada:\n${fields}    firstName: ${text}\n`)

/** The only person has this line more. */
export const withField = (text: string): Folder =>
  withPeople(`people:\n  ada:\n${fields}    firstName: Ada\n    ${text}\n`)

/** One more person, written as one line of text. */
export const withEntry = (text: string): Folder => withPeople(`${person('ada')}  ${text}\n`)

/** A file of one sound person. */
export function person(key: string, first = 'Ada', manager = 'null'): string {
  return `people:\n${entry(key, first, manager)}`
}

/** A sound entry. */
export function entry(key: string, first = 'Ada', manager = 'null'): string {
  return `  ${key}:\n    email: ${key}@acme.example\n    firstName: ${first}\n    lastName: Lovelace\n    manager: ${manager}\n`
}

/** Lines up to so many characters in all. */
export function upTo(characters: number, line: (at: number) => string): string {
  const lines: string[] = []
  for (let [at, length] = [0, 0]; ; at++) {
    const next = line(at)
    length += next.length
    if (length > characters) return lines.join('')
    lines.push(next)
  }
}

/** The most that a file may have, and a little less. */
export const fullFile = 1024 * 1024 - 100
