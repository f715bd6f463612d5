/**
 * The title of a pull request or a commit. It is no Markdown: there is no code in which a mention, a reference or a word
 * that stops workflows would be harmless.
 */
export function plainTitle(text: string): string {
  const plain = text.replace(/[^\p{L}\p{M}\p{Nd} .,:()'’→·+-]|:(?! )|-(?=\p{Nd})/gu, ' ').replace(/ +/g, ' ')
  return Array.from(plain.trim()).slice(0, longestTitle).join('')
}

/** In characters: GitHub takes 256. */
const longestTitle = 200
