/** The expressions in a text, without their braces. */
export function expressionsIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, inner = '']) => inner.trim())
}

/** The parts that must all be true for a condition to be: none, if it has an "or" or a "not" in it. */
export function conjunctsOf(condition: string): readonly string[] {
  const bare = condition.replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1')
  if (/\|\||!(?!=)/.test(bare)) return []
  return bare.split('&&').map((part) => part.replaceAll(/\s+/g, ' ').trim())
}
