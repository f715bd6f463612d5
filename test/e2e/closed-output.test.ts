import { once } from 'node:events'
import { cpSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/catalogue.js'
import type { Evidence, Recorded } from '../../src/model/files.js'
import { filesIn, filesWithKey, key } from '../support/canary.js'
import { named, writeChart } from '../support/charts.js'
import { startNode, type Ran } from '../support/cli.js'
import { root } from '../support/docs.js'
import { closePlace, openPlace } from '../support/docs-place.js'
import { eachOf, long } from '../support/long.js'
import { startInto, type Outputs, type Place } from '../support/redirected.js'
import { answered, expectConverged, newCompany, temporaryFolder, type Stage } from '../support/stage.js'

/** A command of its own, and what it needs before. */
interface Row {
  readonly args: string
  /** What it needs around it; without, a folder with a chart and a state. */
  readonly needs?: 'repository' | 'service'
  /** What happened to the state: a word of docs-troubles.ts. */
  readonly state?: string
  /** A command that is run before. */
  readonly before?: string
}

const rows: Readonly<Record<string, Row>> = {
  '--version': { args: '' },
  '--help': { args: '' },
  aply: { args: '--yes' },
  init: { args: '--company Acme', needs: 'repository' },
  doctor: { args: '', needs: 'repository' },
  validate: { args: '--as-of 2026-12-01' },
  schema: { args: '' },
  diff: { args: 'org --as-of 2026-12-01' },
  hire: { args: '--first-name Mara --last-name Lind --email mara@acme.example --manager null' },
  move: { args: 'imani.okwuosa --manager jonas.aldenhoven' },
  leave: { args: 'imani.okwuosa' },
  rehire: { args: 'bogdan.craciunel --manager jonas.aldenhoven' },
  rename: { args: 'imani.okwuosa --last-name Obi' },
  explain: { args: 'jonas.aldenhoven --as-of 2026-12-01' },
  chart: { args: '--as-of 2026-12-01', needs: 'service' },
  plan: { args: '--as-of 2026-12-01 --exit-code', needs: 'service' },
  'import live': { args: '', needs: 'service' },
  'import csv': { args: `${join(root, 'test/fixtures/hr/presets/bamboohr.csv')} --part --dry-run` },
  probe: { args: '', needs: 'service' },
  'state show': { args: '' },
  'state forget': { args: 'jonas.aldenhoven' },
  'state resolve': { args: 'create:santiago.garciamarquez --not-sent', state: 'unresolved' },
  'state unlock': { args: '9f1c2ab47de0', state: 'locked' },
  'state seal': { args: '--yes', state: 'unsealed' },
  'state key': { args: '' },
  'state recover': { args: '.espalier/recovery-8.json', state: 'unsaved' },
  evidence: { args: '', needs: 'service', before: 'apply --as-of 2026-12-01 --yes' },
}

/** One of each kind: it does not begin, it ends with a code of its own, it shows, it writes. */
const telling: ReadonlySet<string> = new Set(['aply', 'plan', 'state show', 'state seal'])

const [out, err, both] = [['stdout'], ['stderr'], ['stdout', 'stderr']] as const
const either: readonly Outputs[] = [out, err, both]

/** A reader that has gone, and output that is lost. */
const tellingPlaces: ReadonlySet<Place> = new Set<Place>(['a reader of one line', 'a full disk'])

/** What no exit code knows of. */
const unread: readonly (readonly [Place, Outputs])[] = [
  ...either.map((outputs) => ['a reader of one line', outputs] as const),
  ['no reader', both],
]

test('every command of the help is here', () => {
  const here = new Set([...Object.keys(rows), 'apply', 'sandbox'])
  expect(commands.map(({ name }) => name).filter((name) => !here.has(name))).toEqual([])
})

eachOf(
  test,
  Object.entries(rows),
  ([name]) => !telling.has(name),
)('%s ends as it does alone, and says if a full disk took what it said', async (...row) => {
  await inPlace(...row, async (run) => {
    const alone = await run('a pipe', [])
    const ended = await Promise.all(unread.map(async ([place, outputs]) => (await run(place, outputs)).exit))
    expect(ended).toEqual(unread.map(() => alone.exit))
    await Promise.all(either.map(async (outputs) => expectLoss(alone, await run('a full disk', outputs), outputs)))
  })
})

/** `ran` had a full disk behind some of its outputs: it is what the command is alone, and says what was lost. */
function expectLoss(alone: Ran, ran: Ran, outputs: Outputs): void {
  const said = { stdout: alone.out, stderr: alone.err }
  const lost = outputs.filter((name) => said[name] !== '')
  expect([outputs, ran.exit]).toEqual([outputs, alone.exit === 0 && lost.length > 0 ? 74 : alone.exit])
  const told = { stdout: ran.err, stderr: ran.out }
  for (const name of outputs.length === 1 ? outputs : []) {
    expect(told[name].includes(`${name} could not be written (ENOSPC)`)).toBe(lost.includes(name))
  }
}

type Run = (place: Place, outputs: Outputs) => Promise<Ran>

/** Each run has a copy of the folder. At the end, all of them are searched for the key. */
async function inPlace(name: string, { args, needs, state, before }: Row, use: (run: Run) => Promise<void>) {
  const around = { folder: needs === 'repository' ? 'clone' : 'org', company: needs === 'service' ? 'demo' : 'none' }
  const notes = { ...around, ...(state === undefined ? {} : { state }) }
  const { folder, ...rest } = await openPlace({
    language: '',
    text: '',
    line: 1,
    notes: new Map(Object.entries(notes)),
  })
  const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: rest.env['ESPALIER_API_URL'] ?? '' }
  const work = join(folder, 'work')
  let copies = 0
  try {
    if (before !== undefined) await startInto('a pipe', [], before.split(' '), work, env).done
    await use(async (where, outputs) => {
      const copy = join(folder, `copy-${(copies += 1)}`)
      cpSync(work, copy, { recursive: true })
      const line = `${name} ${args}`.trim().split(' ')
      return await startInto(where, outputs, line, copy, env).done
    })
    expect(filesWithKey(folder)).toEqual([])
  } finally {
    await closePlace({ folder, ...rest })
  }
}

describe('apply', () => {
  const size = 12
  const everywhere = (place: Place, exit: number) => either.map((outputs) => [place, outputs, exit] as const)

  eachOf(
    test,
    [
      ...everywhere('a reader of one line', 0),
      ['no reader', both, 0] as const,
      ['nothing', both, 0] as const,
      ...everywhere('a full disk', 74),
    ],
    ([place, outputs]) => !(tellingPlaces.has(place) && outputs === both),
  )(
    'with %s behind %j makes every change, keeps its evidence, gives the lock back, and ends with %i',
    async (...row) => {
      const [place, outputs, exit] = row
      const company = await newCompany()
      const people = Array.from(
        { length: size },
        (_, at) => [`p${at}`, named(`p${at}`, at === 0 ? null : 'p0')] as const,
      )
      writeChart(company.folder, Object.fromEntries(people), 'api: { showsWithin: 0 }\n')
      const ran = await into(company, place, outputs, 'apply', '--yes', '--first-run')
      expect(ran.exit).toBe(exit)
      expect(answered(company.sandbox, 'POST 201')).toBe(size)
      const { bindings, intents, lock } = company.state()
      expect([Object.keys(bindings).length, intents, lock]).toEqual([size, {}, null])
      expect(applied(company)).toHaveLength(size)
      await expectConverged(company)
      expect(filesWithKey(company.folder)).toEqual([])
    },
  )

  long('that is refused keeps its own code with a full disk', async () => {
    const company = await newCompany()
    writeChart(company.folder, { top: named('top', null) })
    const expect5 = ['apply', '--first-run', '--expect', '0'.repeat(32)]
    const ran = await into(company, 'a full disk', both, ...expect5)
    expect(ran.exit).toBe(5)
  })
})

describe('sandbox', () => {
  eachOf(
    test,
    [
      ['a reader of one line', both, 0],
      ['no reader', both, 0],
      ['nothing', both, 0],
      ['a full disk', err, 74],
      ['a disk with little room', err, 74],
    ] as const,
    ([place]) => !tellingPlaces.has(place),
  )('with %s behind %j serves until Ctrl-C, and ends with %i', async (place, outputs, exit) => {
    const port = await freePort()
    const line = ['sandbox', '--port', String(port), '--people', '1']
    const { child, done } = startInto(place, outputs, line, temporaryFolder(), {})
    const ask = async (): Promise<number> =>
      (await fetch(`http://127.0.0.1:${port}/api/v1/users`, { headers: { authorization: 'Bearer sandbox-key' } }))
        .status
    while (child.exitCode === null && (await ask().catch(() => 0)) === 0) await sleep(20)
    expect([await ask(), await ask()]).toEqual([200, 200])
    child.kill('SIGINT')
    expect((await done).exit).toBe(exit)
  })
})

test('a disk that has room for the beginning only takes no exit code for the whole', async () => {
  const ran = await startInto('a disk with little room', out, ['--version'], temporaryFolder(), {}).done
  expect([ran.exit, ran.err]).toEqual([74, expect.stringContaining('stdout could not be written (EFBIG)')])
})

/** The changes that the records of a company have as applied. */
function applied({ folder }: Stage): readonly Recorded[] {
  const top = join(folder, '.espalier/evidence')
  const records = filesIn(top).map((file) => JSON.parse(readFileSync(join(top, file), 'utf8')) as Evidence)
  return records.flatMap(({ changes }) => changes).filter(({ result }) => result === 'applied')
}

async function into({ folder, sandbox }: Stage, place: Place, outputs: Outputs, ...args: string[]): Promise<Ran> {
  const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: sandbox.url }
  return await startInto(place, outputs, args, folder, env).done
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => void server.close(closed))
  return port
}

test('a run that waits for what never comes is no success', async () => {
  const silent = `--import=data:text/javascript,${encodeURIComponent('process.stdout.write = () => true')}`
  const folder = temporaryFolder()
  expect(await startNode([silent, join(root, 'build/cli.js'), '--version'], folder, folder, {}).done).toEqual({
    exit: 13,
    out: '',
    err: '',
  })
})
