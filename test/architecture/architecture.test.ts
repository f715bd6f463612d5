import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { read, root } from '../support/docs.js'
import { modulesIn, type Module } from './modules.js'
import { never, rooms } from './rules.js'

interface File {
  readonly path: string
  readonly room: string
  readonly text: string
  /** What it imports: rooms for our files, names for libraries, or the first folder of a path outside src. */
  readonly imports: readonly string[]
}

const modules = modulesIn('src')
const files = modules.map(fileOf)

describe('the one rule', () => {
  test('every room is in the table, and every row is a room', () => {
    expect([...new Set(files.map((file) => file.room))].toSorted()).toEqual(Object.keys(rooms).toSorted())
  })

  test.each(Object.entries(rooms))(
    '%s imports model/, its own files and its own libraries',
    (room, { may, because }) => {
      const allowed = room === 'sandbox' || room === 'model' ? [room, ...may] : ['model', room, ...may]
      const strays = files
        .filter((file) => file.room === room)
        .flatMap((file) =>
          file.imports.filter((name) => !allowed.includes(name)).map((name) => `${file.path} imports ${name}`),
        )
      expect(strays, because).toEqual([])
    },
  )

  test.each(never)('$room never has $word', ({ room, word, because }) => {
    const strays = files
      .filter((file) => room.test(file.room) && word.test(withoutComments(file.text)))
      .map((file) => file.path)
    expect(strays, because).toEqual([])
  })
})

test('an exported name is declared in one file; the sandbox, a program of its own, has its own names', () => {
  const places = new Map<string, string[]>()
  for (const { path, exports } of modules.filter((one) => !one.path.startsWith('src/sandbox/')))
    for (const name of exports) places.set(name, [...(places.get(name) ?? []), path])
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([])
})

test('ajv is only named for its types: its compiler runs at build time', () => {
  const loaded = files.filter(({ text }) => /^import (?!type)[^\n]*'ajv/m.test(text))
  expect(loaded.map(({ path }) => path)).toEqual([])
})

test('docs/architecture.md has the same table, with the same reasons', () => {
  const row = ([room, { may, because }]: readonly [string, (typeof rooms)[string]]): string =>
    `| \`${room}/\` | ${may.map((name) => `\`${name}\``).join(', ')} | ${because} |`
  const table = ['| room | may import | because |', '|---|---|---|', ...Object.entries(rooms).map(row)].join('\n')
  const page = 'docs/architecture.md'
  if (process.env['BLESS'] === '1')
    writeFileSync(`${root}${page}`, read(page).replace(/^\| room \| may import[^]*?(?=\n\n)/m, table))
  expect(read(page)).toContain(`\n\n${table}\n\n`)
})

describe('text goes out through a sink', () => {
  const elsewhere = (own: RegExp, word: RegExp): string[] =>
    files.filter(({ path, text }) => !own.test(path) && word.test(withoutComments(text))).map(({ path }) => path)

  test('only the sinks say what is safe: nobody else makes one, or cleans text by hand', () => {
    const makes = /import \{[^}]*\bsink\b[^}]*\} from '[^']*\/safe\.js'|from '[^']*\/clean\.js'/
    expect(elsewhere(/^src\/render\/escaping\//, makes)).toEqual([])
  })

  test('only the entries and the terminal write, and they write what a sink has made', () => {
    const own = /^src\/host\/(?:streams|terminal)\.ts$/
    expect(elsewhere(own, /\b(?:stderr|stdout|stream)\.write\b/)).toEqual([])
  })
})

describe('the style', () => {
  test('no drawers: a file is named after what is inside', () => {
    const drawers = files.filter(({ path }) => /\/(utils?|helpers?|common|misc|types|index)\.ts$/.test(path))
    expect(drawers.map(({ path }) => path)).toEqual([])
  })

  test('the entries are thin, and no file is longer than 250 lines', () => {
    const lines = ({ text }: File): number => text.split('\n').length
    expect(
      files
        .filter(
          (file) => lines(file) > (/^src\/(?:cli|action)\/main\.ts$/.test(file.path) ? 80 : 250) && !generated(file),
        )
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('a command is thin: it reads flags, calls, and returns a report, in at most 80 lines', () => {
    const commands = files.filter(({ path }) => /^src\/(?:cli|action)\/commands\//.test(path))
    const long = commands.filter(({ text }) => text.trimEnd().split('\n').length > 80).map(({ path }) => path)
    expect(long).toEqual([])
  })
})

function generated({ path }: File): boolean {
  return path === 'src/model/files.ts'
}

function fileOf({ path, text, imports }: Module): File {
  const names = imports.map((name) => (name.startsWith('src/') ? roomOf(name) : outside(name)))
  return { path, room: roomOf(path), text, imports: names }
}

/** The name of a library, or the first folder of a path. */
function outside(name: string): string {
  return name.startsWith('node:') ? name.replace(/(?<!fs)\/promises$/, '') : (name.split('/')[0] ?? name)
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
