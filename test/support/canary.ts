import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The key of every sandbox in these tests: a canary, whose signs look different in every encoding. */
export const key = `SIKEY_7f/Qz+9=Kx&Tm%2FvB"s\\w<Rj>'d~e:G?h#L@pY3`

const bytes = Buffer.from(key)

/** The key as base64 at each of the three places it can have in a longer text, without what its neighbours change. */
const inBase64 = [0, 1, 2].map((offset) => {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  return encoded.slice(offset === 0 ? 0 : 4, -4)
})

/** How the key is written, by the name of the way. */
export const encodings: Readonly<Record<string, string>> = {
  'as it is': key,
  'for a URL': encodeURIComponent(key),
  'for a URL, in lower case': encodeURIComponent(key).replace(/%../g, (escape) => escape.toLowerCase()),
  'for a form': new URLSearchParams({ key }).toString().slice(4),
  'in JSON': JSON.stringify(key).slice(1, -1),
  'in JSON for a web page': JSON.stringify(key).slice(1, -1).replace(/[&<>'/=+]/g, unicode),
  'in JSON, every sign': key.replace(/./g, unicode),
  'in HTML': key.replace(/["&<>']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'in HTML, by name': key.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  hex: bytes.toString('hex'),
  'HEX': bytes.toString('hex').toUpperCase(),
  base64: bytes.toString('base64'),
  'base64 after one sign': Buffer.from(`:${key}`).toString('base64'),
  'base64 after two signs': Buffer.from(`::${key}`).toString('base64'),
  base64url: bytes.toString('base64url'),
} // prettier-ignore

function unicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const disguises: readonly string[] = [
  ...Object.keys(encodings)
    .filter((name) => !name.startsWith('base64'))
    .map((name) => encodings[name] ?? ''),
  ...inBase64,
  ...inBase64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
].map((text) => text.toLowerCase())

/** Whether a text shows the key, in whatever way it is written. */
export function showsKey(text: string): boolean {
  const shown = text.toLowerCase()
  return disguises.some((disguise) => shown.includes(disguise))
}

/** The files below a folder that hold the key, and the repositories below it that hold it in any object. */
export function filesWithKey(folder: string): readonly string[] {
  const files = filesIn(folder)
  const holding = files.filter((file) => showsKey(readFileSync(join(folder, file), 'latin1')))
  const repositories = files.filter((file) => /(?:^|\/)HEAD$/.test(file)).map((file) => dirname(file))
  return [...holding, ...repositories.filter((path) => repositoryShowsKey(join(folder, path)))]
}

/** Whether any object of a Git repository holds the key, reachable or not. `path` is a bare one or a .git folder. */
export function repositoryShowsKey(path: string): boolean {
  if (!readdirSync(path).includes('objects')) return false
  const args = ['--git-dir', path, 'cat-file', '--batch-all-objects', '--batch']
  return showsKey(execFileSync('git', args, { maxBuffer: 1 << 28, encoding: 'latin1' }))
}

/** Every file below a folder, by its path in it; nothing for a folder that is not there or cannot be read. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}
