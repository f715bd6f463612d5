/** A command that the runner of GitHub Actions would carry out. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * The commands in a log, as the runner reads it: line by line, first as `::name properties::data` after blanks, then as
 * `##[name properties]data` anywhere in the line. Stricter than the runner in three ways: any name counts, a line ends
 * wherever some reader ends one, and each line is read a second time without the characters that a comparison by
 * culture passes over.
 */
export function commandsIn(log: string): readonly Command[] {
  return linesOf(log).flatMap((line) => {
    const bare = line.replaceAll(/[\p{DI}\p{Cf}]/gu, '')
    return doubleColon(line) ?? bracket(line) ?? doubleColon(bare) ?? bracket(bare) ?? []
  })
}

/** Lines as the runner and terminals may split them. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
}

function doubleColon(line: string): Command | null {
  const message = line.trimStart()
  if (!message.startsWith('::')) return null
  const end = message.indexOf('::', 2)
  return end < 0 ? null : command(message.slice(2, end), message.slice(end + 2), ',', dataSigns, propertySigns)
}

function bracket(line: string): Command | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? null : command(line.slice(start + 3, end), line.slice(end + 1), ';', legacySigns, legacySigns)
}

type Signs = readonly (readonly [written: string, meant: string])[]

const dataSigns: Signs = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const propertySigns: Signs = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const legacySigns: Signs = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]

function command(info: string, rest: string, comma: string, data: Signs, inProperty: Signs): Command {
  const space = info.indexOf(' ')
  const pairs = (space < 0 ? '' : info.slice(space + 1).trim()).split(comma).flatMap((pair) => {
    const at = pair.indexOf('=')
    const value = pair.slice(at + 1)
    return at < 1 || value === '' ? [] : [[pair.slice(0, at), unescaped(value, inProperty)] as const]
  })
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(pairs),
    data: unescaped(rest, data),
  }
}

function unescaped(text: string, signs: Signs): string {
  return signs.reduce((done, [written, meant]) => done.replaceAll(written, meant), text)
}

/** Characters that act or hide instead of showing, newlines aside. */
export function actingIn(text: string): readonly string[] {
  return text.match(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu) ?? []
}
