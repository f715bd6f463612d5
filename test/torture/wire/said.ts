import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../../src/cli/dispatch.js'
import { encodings, filesWithKey, showsKey } from '../../support/canary.js'
import { outline, unlimited, writeChart } from '../../support/charts.js'
import { quickClock, worldIn } from '../../support/in-process.js'
import { asList, places } from './places.js'
import { plainAnswer, rawServer } from './raw-server.js'
import type { Printable } from '../../../src/render/escaping/printed.js'
import type { Row } from '../row.js'
import type { RawServer } from './raw-server.js'
import type { Form } from '../form.js'

/** What is run, and whether the service answers its reads as it should, so that it comes to the writes. */
const runs: readonly { readonly argv: readonly string[]; readonly reads: boolean }[] = [
  { argv: ['plan', '--out', 'plan.json'], reads: false },
  { argv: ['plan', '--format', 'json'], reads: false },
  { argv: ['apply', '--yes'], reads: false },
  { argv: ['apply', '--yes'], reads: true },
  { argv: ['import', 'live'], reads: false },
]

interface Case {
  readonly argv: readonly string[]
  readonly reads: boolean
  readonly place: string
  readonly encoding: string
}

/** Whole commands over real sockets, to a service that quotes the key: neither what they say nor a file shows it. */
export async function saidCampaign(form: Form): Promise<Row> {
  const names = Object.keys(encodings)
  const all = Object.keys(places).flatMap((place, at) =>
    runs.flatMap((run, of) => names.map((encoding, way) => ({ ...run, place, encoding, pick: (at + of + way) % 15 }))),
  )
  const cases = all
    .filter(({ pick }) => (form === 'full' ? pick % 3 === 0 : pick === 0))
    .filter((_, at) => form !== 'brief' || at % 7 === 0)
  const server = await quoting(cases)
  const failures: string[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < cases.length) {
      const at = next++
      failures.push(...(await judge(cases[at]!, `http://127.0.0.1:${server.port}/${at}`)))
    }
  }
  await Promise.all(Array.from({ length: 8 }, lane))
  await server.close()
  return {
    what: 'commands that meet such answers',
    cases: cases.length,
    failures,
    note: 'what is said, and every file',
  }
}

/** A service that answers the case whose number begins the path. */
async function quoting(cases: readonly Case[]): Promise<RawServer> {
  return await rawServer((socket, { method, path }) => {
    const one = cases[Number(/^\/(\d+)\//.exec(path)?.[1])]
    // A first contact also asks beside the address that it was given, where nothing is.
    if (one === undefined) return void socket.end(plainAnswer('404 Not Found', '{}'), 'latin1')
    const { reads, place, encoding } = one
    const answer = places[place]?.(encodings[encoding] ?? '') ?? ''
    const list = method === 'GET' && /\/users(?:\?|$)/.test(path)
    socket.end(list && reads ? plainAnswer('200 OK', '[]') : list ? asList(answer) : answer, 'latin1')
  })
}

async function judge({ argv, place, encoding }: Case, url: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-said-'))
  try {
    writeChart(folder, outline('top\n  ann\n'), unlimited)
    const said: string[] = []
    const say = ({ text }: Printable): void => void said.push(text)
    const world = worldIn(folder, url, quickClock(), say, say)
    const { out, err } = await main(argv, world)
    said.push(out.text, err.text)
    const what = `"espalier ${argv.join(' ')}" that meets the key in ${place}, ${encoding}`
    const where = [...(said.some(showsKey) ? ['what it says'] : []), ...filesWithKey(folder)]
    const broke = said.filter((text) => text.includes('Internal error'))
    return [...where.map((sink) => `${what}: it is in ${sink}`), ...broke.map((text) => `${what}: ${text}`)]
  } finally {
    await rm(folder, { recursive: true })
  }
}
