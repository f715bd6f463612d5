/** Something wrong at an offset of a file, before it has a line and a column. */
export interface SyntaxIssue {
  readonly code: 'yaml-syntax' | 'yaml-feature' | 'duplicate-key' | 'hidden-character' | 'too-large'
  readonly message: string
  readonly offset: number
  /** The map in which a key is there twice: the first value counts, and the rest of the file can be judged. */
  readonly holder?: object
  readonly key?: string
}

/** The finding for a hidden character, anywhere. `name` is U+200B. */
export function hiddenCharacter(name: string, offset: number): SyntaxIssue {
  const what = name === 'U+0009' ? 'a tab' : `a character that cannot be seen or is not defined (${name})`
  return { code: 'hidden-character', message: `There is ${what} here. Delete it, or type the text again.`, offset }
}
