import { asciiDomain } from '../rules/letters.js'

/** What was plainly meant by a text that a pattern refuses: the same without what mail programs and browsers put around it. */
export function repaired(text: string, pattern: string): string | null {
  const fits = new RegExp(pattern, 'u')
  const inner = /<([^<>]*)>/.exec(text)?.[1] ?? text
  const bare = inner
    .trim()
    .replace(/^(?:mailto:|https?:\/\/)/i, '')
    .replace(/^[<("'@]+|^\*\./, '')
    .replace(/[>)"';,./]+$/, '')
  const domain = bare.toLowerCase()
  return [bare, domain, asciiDomain(domain)].find((one) => one !== null && one !== text && fits.test(one)) ?? null
}
