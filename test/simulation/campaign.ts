import type { Row } from '../torture/row.js'
import { child } from './child.js'
import { mutantRow } from './mutants.js'
import seeds from './seeds.json' with { type: 'json' }
import { replay } from './replay.js'
import { sections, type Form } from './sections.js'
import { failureOf, together, work, type Count } from './work.js'

/** All of it, the worlds that once failed first. But for the short form, two processes share the work. */
export async function simulationCampaign(form: Form): Promise<Row[]> {
  const names = Object.keys(sections)
  const counts = form === 'short' ? await work(form, names, 0, 1) : await shared(form, names)
  return [await seedRow(), ...counts.map(rowOf), ...(form === 'short' ? [] : [await mutantRow(form)])]
}

/** Every world that ever failed, and was mended. */
async function seedRow(): Promise<Row> {
  const failures: string[] = []
  for (const { name, found } of seeds as readonly { readonly name: string; readonly found: string }[]) {
    const verdict = await replay(name.split(' '), null)
    if ((verdict?.broken.length ?? 0) > 0)
      failures.push(failureOf(name, verdict?.broken ?? []) + ` (it once showed: ${found})`)
  }
  return { what: 'worlds that failed once', cases: seeds.length, failures, note: '' }
}

const parts = 2

async function shared(form: Form, names: readonly string[]): Promise<Count[]> {
  const shares = await Promise.all(
    Array.from(
      { length: parts },
      async (_, part) => JSON.parse(await child(['work', form, names.join(), String(part), String(parts)])) as Count[],
    ),
  )
  return names.map((_, at) => shares.map((counts) => counts[at] as Count).reduce(joined))
}

function joined(a: Count, b: Count): Count {
  return {
    ...a,
    cases: a.cases + b.cases,
    failures: [...a.failures, ...b.failures],
    kills: a.kills + b.kills,
    requests: a.requests + b.requests,
    held: together(a.held, b.held),
    milliseconds: Math.max(a.milliseconds, b.milliseconds),
  }
}

function rowOf({ what, cases, failures, kills, requests, held, milliseconds }: Count): Row {
  const shares = Object.entries(held).map(([said, [yes, of]]) => `${said}: ${yes} of ${of} (${percent(yes, of)} %)`)
  const counts = `${kills} kills, ${requests} requests, ${(milliseconds / 1000).toFixed(1)} s`
  return { what: `simulation: ${what}`, cases, failures, note: [counts, ...shares].join('; ') }
}

/** Rounded down: only all of them are 100.00. */
function percent(yes: number, of: number): string {
  return (Math.floor((10_000 * yes) / of) / 100).toFixed(2)
}
