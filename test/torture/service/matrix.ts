import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '../../../src/sandbox/server.js'
import { quickClock, runHere } from '../../support/in-process.js'
import { mixtures, oddities, type Service } from './behaviours.js'
import { misdone, scenes, type Scene } from './scenes.js'
import { factsAbout, layOut } from './told.js'
import type { Ran } from '../../support/cli.js'
import type { People } from '../../support/charts.js'
import type { Row } from '../row.js'

/** What a scene came to. */
interface Came {
  readonly word: string
  readonly failures: readonly string[]
}

/**
 * Every service and every scene: it converges, and the next plan is empty. With an oddity it may end with 8 and not one
 * write instead. One row for each service.
 */
export async function matrixCampaign(form: 'short' | 'full'): Promise<readonly Row[]> {
  const all = [...mixtures, ...oddities()]
  const chosen = form === 'full' ? all : all.filter((_, index) => index % 32 === 4)
  const rows: Row[] = []
  for (const service of chosen)
    rows.push(await rowOf(all.indexOf(service) + 1, service, form === 'full' ? scenes : scenes.slice(2)))
  return rows
}

async function rowOf(number: number, service: Service, chosen: readonly Scene[]): Promise<Row> {
  const came: Came[] = []
  for (const scene of chosen) came.push(await livedThrough(service, scene))
  return {
    what: `service ${number}: ${chosen.map(({ name }) => name).join(' | ')}`,
    cases: chosen.length,
    failures: came.flatMap(({ failures }) => failures),
    note: `${came.map(({ word }) => word).join(' | ')} · ${service.name}`,
  }
}

/** One scene in a company of its own. */
async function livedThrough(service: Service, scene: Scene): Promise<Came> {
  const { name, contract, switches } = service
  const folder = await mkdtemp(join(tmpdir(), 'espalier-service-'))
  const clock = quickClock()
  const sandbox = await startSandbox(scene.seeds, switches, 0, clock.now)
  const facts = factsAbout(contract, switches)
  const run = async (...argv: readonly string[]): Promise<Ran> =>
    await runHere(argv, folder, sandbox.urls[contract], clock)
  const before = sandbox.company.users.slice()
  try {
    layOut(folder, scene.before ?? {}, contract, facts)
    const ran = [await run(...(scene.before === null ? ['import', 'live'] : ['apply', '--yes']))]
    if (ran[0]?.exit === 0 && scene.after !== null) layOut(folder, scene.after, contract, facts)
    if (ran[0]?.exit === 0) ran.push(await run('apply', '--yes'))
    if (ran[1]?.exit === 0) ran.push(await run('plan', '--exit-code'))
    const wrong = judged(ran, sandbox, scene.after ?? {}, before)
    const last = ran.at(-1)
    const stopped =
      mixtures.includes(service) && last?.exit === 8 ? [`it does not converge: ${last.err.slice(-600)}`] : []
    const failures = [...wrong, ...stopped].map((one) => `${name}: ${scene.name}: ${one}`)
    const word = failures.length > 0 ? 'WRONG' : last?.exit === 0 ? 'converges' : `exit ${last?.exit ?? '?'}`
    return { word, failures }
  } finally {
    await sandbox.close()
    await rm(folder, { recursive: true })
  }
}

function judged(
  ran: readonly Ran[],
  sandbox: Sandbox,
  people: People,
  before: Sandbox['company']['users'],
): readonly string[] {
  const exits = ran.map(({ exit }) => exit)
  const said = (): string => `${ran.at(-1)?.out.slice(-600) ?? ''} ${ran.at(-1)?.err.slice(-600) ?? ''}`
  const writes = sandbox.writes()
  const strange = writes.filter(({ method }) => method !== 'POST' && method !== 'PUT')
  if (strange.length > 0) return [`${strange[0]?.method ?? ''} was sent`]
  if (exits.at(-1) === 8) return writes.length === 0 ? [] : [`exit 8 after ${writes.length} writes: ${said()}`]
  if (exits.join() !== '0,0,0') return [`exits ${exits.join()}, ${writes.length} writes: ${said()}`]
  return misdone(sandbox.company.users, before, people).slice(0, 3)
}
