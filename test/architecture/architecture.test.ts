import { describe, expect, test } from 'vitest'
import { modulesIn, type Module } from './modules.js'

interface File {
  readonly path: string
  readonly room: string
  readonly text: string
  /** What it imports: rooms for our files, names for libraries, or the first folder of a path outside src. */
  readonly imports: readonly string[]
}

const files = modulesIn('src').map(fileOf)

/** Which libraries and doors a room has beside `model/` and its own files, and why. */
const rooms: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  model: { may: [], because: 'the nouns know nothing of the rest, so that everything may know them' },
  desired: {
    may: [
      'node:fs/promises',
      'node:fs',
      'node:path',
      'node:util',
      'node:timers',
      'yaml',
      '#validators',
      'fastest-levenshtein',
      'ajv',
      'schema',
    ],
    because: 'it turns files into the desired state: the only room that knows YAML and the schemas',
  },
  live: {
    may: ['node:net', 'node:util', 'node:buffer', 'undici'],
    because: 'it is the only room that speaks with the service, through one client',
  },
  plan: { may: ['node:crypto'], because: 'it is pure: a hash of its own values is all that it needs from outside' },
  state: {
    may: ['node:fs/promises', 'node:path', 'node:crypto', '#validators'],
    because:
      'it keeps the bindings and the records where it can trust them: in files, or on a branch, through the Git that it is handed; a record names the one before it by its hash',
  },
  git: {
    may: ['node:child_process', 'node:fs/promises', 'node:path', 'node:buffer'],
    because: 'it is the only room that runs a program: git itself, which alone knows what is in a repository',
  },
  github: {
    may: [],
    because: 'it speaks with GitHub, through the fetch that it is handed: no library, which would read the environment',
  },
  doctor: {
    may: ['yaml'],
    because: 'it judges texts and answers that it is handed: workflows are YAML too, and are no chart',
  },
  apply: { may: [], because: 'it is handed the writer and the journal, and can reach nothing else' },
  render: {
    may: ['diff', 'node:util', 'node:buffer'],
    because: 'it turns values into text; colours come from node:util',
  },
  sandbox: {
    may: ['node:http', 'node:net', 'node:crypto'],
    because: 'it is the service: it shares no code with live/, not even types, so that a shared mistake cannot hide',
  },
  host: {
    may: [
      'live',
      'render',
      'package.json',
      'node:process',
      'node:timers',
      'node:events',
      'node:os',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:buffer',
      'node:readline',
    ],
    because:
      'it is this process and its machine, as the entries hand them in: clock, chance, terminal, private files, and the keys, which live/ finds in a text',
  },
  engine: {
    may: [
      'desired',
      'live',
      'plan',
      'state',
      'apply',
      'render',
      'github',
      'git',
      'host',
      '#validators',
      'node:fs/promises',
      'node:path',
    ],
    because: 'it is the story of a run: the only place where the wings, the plan, the writer and the state meet',
  },
  cli: {
    may: [
      'engine',
      'host',
      'render',
      'desired',
      'live',
      'plan',
      'state',
      'github',
      'git',
      'doctor',
      'sandbox',
      'node:process',
      'node:fs',
      'node:fs/promises',
      'node:path',
    ],
    because: 'it is the entry for people: a command line in, text and an exit code out',
  },
  action: {
    may: [
      'engine',
      'host',
      'render',
      'desired',
      'live',
      'plan',
      'state',
      'github',
      'git',
      '@actions',
      'node:process',
      'node:fs/promises',
      'node:path',
    ],
    because: 'it is the entry for GitHub: an event in, comments, checks, annotations and outputs out',
  },
}

/** Words that a room may not hold, and why. */
const never: readonly { readonly room: RegExp; readonly word: RegExp; readonly because: string }[] = [
  {
    room: /^(plan|render)$/,
    word: /\b(async|await|Promise)\b/,
    because: 'planning and rendering are pure, so nothing in them waits',
  },
  {
    room: /^(plan|render|model|apply|live|desired|state|git|github|doctor|sandbox)$/,
    word: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b/,
    because: 'time and chance arrive as arguments, so that a run can be repeated',
  },
  {
    room: /^(?!(cli|action|host)$)/,
    word: /\bprocess\.(?!\.)|\bconsole\./,
    because: 'the process and the console belong to the entry: rooms return values',
  },
  {
    room: /^(?!(live|sandbox)$)/,
    word: /\bmanagerId\b/,
    because: 'the field names of the API stay in live/, and in the sandbox, which is the service',
  },
  {
    room: /^(?!live$)/,
    word: /\bas (unknown as )?LiveState\b/,
    because:
      'only the proof of completeness makes a LiveState: a list that was not proven whole must never be planned with',
  },
  {
    room: /^live$/,
    word: /'DELETE'|"DELETE"/,
    because: 'deleting erases somebody for good: the client has no such call',
  },
  {
    room: /./,
    word: /\bas (unknown as |never as )?(Safe|Printed|Line|Printable|Words|Markdown|Marked|Json|Workflow|Csv|Url)\b/,
    because: 'only a sink says what is safe for it: a cast would print foreign text as it is',
  },
]

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

test('ajv is only named for its types: its compiler runs at build time', () => {
  const loaded = files.filter(({ text }) => /^import (?!type)[^\n]*'ajv/m.test(text))
  expect(loaded.map(({ path }) => path)).toEqual([])
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
