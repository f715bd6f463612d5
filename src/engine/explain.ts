import { personPlaces } from '../desired/places.js'
import type { Chart } from '../desired/load.js'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'
import type { Explanation, State } from '../model/files.js'
import type { DesiredState } from '../model/people.js'
import type { Store } from '../model/ports.js'
import { explanationFrom, type SeenLive } from '../plan/explain.js'
import { makePlan } from '../plan/plan.js'
import { chainOf } from '../state/chain.js'
import { chartFolder, loadChart } from './chart.js'
import { findPerson } from './find-person.js'
import { choicesOf } from './plan.js'
import { toolOf } from './run.js'
import { stateStore } from './session.js'
import { snapshotToShow } from './snapshot.js'
import { withSession } from './with-session.js'

/** All that is known of the person whom a text names; the chart, if it is not sound. Without a key, the service is not asked. */
export async function explainPerson(
  text: string,
  args: ParsedArgs,
  host: Host,
): Promise<Explanation | { readonly unsound: Chart }> {
  const from = { text, args, host }
  if ((host.key() ?? '').trim() === '') return await byFiles(from)
  return await withSession<Explanation | { readonly unsound: Chart }>(
    args,
    host,
    'explain',
    (chart) => ({ unsound: chart }),
    async (session, desired) => {
      const { live, saved, state, store, takeover, witness } = await snapshotToShow(session, desired, host)
      const plan = makePlan(desired, live, state, choicesOf(args, desired, 'explain'), toolOf(host), witness)
      const isNew = saved.serial === 0
      const trust = isNew ? null : takeover === null ? ('sealed' as const) : ('unsealed' as const)
      return await explanationOf(from, desired, store, isNew ? null : state, trust, { live, state, witness, plan })
    },
  )
}

interface Request {
  readonly text: string
  readonly args: ParsedArgs
  readonly host: Host
}

async function byFiles(from: Request): Promise<Explanation | { readonly unsound: Chart }> {
  const { args, host } = from
  const chart = await loadChart(args, host, 'explain')
  if (chart.desired === null) return { unsound: chart }
  const store = stateStore(host)
  const loaded = await store.load()
  return await explanationOf(from, chart.desired, store, loaded?.state ?? null, loaded?.trust ?? null, null)
}

async function explanationOf(
  { text, args, host }: Request,
  desired: DesiredState,
  store: Store,
  state: State | null,
  trust: Explanation['state']['trust'],
  seen: SeenLive | null,
): Promise<Explanation> {
  const key = findPerson(text, desired, state)
  const records = chainOf(await store.records(), state?.evidence)
  const places = await personPlaces(await chartFolder(args, host), key, desired.asOf)
  return explanationFrom(key, {
    desired,
    places,
    state,
    found: { place: store.name, trust },
    seen,
    records,
    tool: toolOf(host),
  })
}
