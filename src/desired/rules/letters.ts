/**
 * Whether something may be confusing about a name or a department. Nothing is about words of Latin letters, an accent
 * and its letter one character, with single spaces between. One look at a text tells that of nearly all.
 */
export function mayConfuse(text: string): boolean {
  return !latinWords.test(text)
}

const latinWords = /^[!-~\xc0-\u017f]+(?: [!-~\xc0-\u017f]+)*$/
const notAscii = /[^ -~]/
const unseenBlank = /^\s|\s$|\s\s/
const otherBlank = /[^\S ]/u

const latin = /\p{Script=Latin}/u
const greekOrCyrillic = /[\p{Script=Greek}\p{Script=Cyrillic}]/u

/** Whether an address, or a part of it, has a letter outside ASCII. */
export function hasForeignLetter(address: string): boolean {
  return notAscii.test(address)
}

/** What is wrong with an address that has a letter outside ASCII; null if it has none. */
export function foreignLetter(address: string): string | null {
  const odd = /[^ -~]/u.exec(address)
  if (odd === null) return null
  const message = `The address ${address} holds ${codePoint(odd[0])}, which is not one of the letters a to z and may look like one. Type the address again.`
  const at = address.lastIndexOf('@')
  const host = asciiDomain(address.slice(at + 1))
  if (host === null || notAscii.test(address.slice(0, at))) return message
  return `${message} If the domain is really spelled so, write ${address.slice(0, at)}@${host}.`
}

/** A domain as mail has it: `xn--` for other letters. null if it is none, or mixes alphabets. */
export function asciiDomain(domain: string): string | null {
  if (latin.test(domain.replace(/\.[a-z]+$/, '')) && greekOrCyrillic.test(domain)) return null
  const url = `http://${domain}/`
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null
}

/** What is confusing about a name, which is of one alphabet; null if nothing is. */
export function confusingName(name: string): string | null {
  return mixed('name', name, [name]) ?? confusingBlank('name', name)
}

/** The same for a department, where each word may have its alphabet: "IT отдел". */
export function confusingDepartment(department: string): string | null {
  return (
    mixed('department', department, department.split(/[^\p{L}\p{M}]+/u)) ?? confusingBlank('department', department)
  )
}

function mixed(what: string, text: string, words: readonly string[]): string | null {
  const word = words.find((one) => latin.test(one) && greekOrCyrillic.test(one))
  if (word === undefined) return null
  const odd = greekOrCyrillic.exec(word)?.[0] ?? ''
  return `The ${what} "${text}" mixes Latin letters with ${codePoint(odd)}, so it looks like another ${what}. Type it again, in one alphabet.`
}

function confusingBlank(what: string, text: string): string | null {
  const start = `The ${what} "${text}"`
  if (unseenBlank.test(text))
    return `${start} has an extra space, so it looks like the ${what} without it. Delete the space.`
  const blank = otherBlank.exec(text)?.[0]
  if (blank !== undefined) {
    return `${start} has a blank that is not the usual one (${codeOf(blank)}), so it is not equal to the same ${what} typed on a keyboard. Type a space there.`
  }
  if (text === text.normalize('NFC')) return null
  return `${start} has letters and accents as separate characters, so it is not equal to the same ${what} typed on a keyboard. Type it again.`
}

function codePoint(letter: string): string {
  return `"${letter}" (${codeOf(letter)})`
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
