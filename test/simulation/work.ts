import { performance } from 'node:perf_hooks'
import { sections, type Form } from './sections.js'
import type { Verdict } from './verdict.js'

/** A row while it grows. */
export interface Count {
  readonly what: string
  readonly section: string
  cases: number
  failures: string[]
  kills: number
  requests: number
  /** What is said of its worlds: in how many it is so, and of how many it is said. */
  held: Record<string, readonly [yes: number, of: number]>
  milliseconds: number
}

/** Lives through every `of`th world of these sections, from `part` on. */
export async function work(form: Form, names: readonly string[], part: number, of: number): Promise<Count[]> {
  const counts: Count[] = []
  for (const section of names) {
    const { what, cases } = sections[section] ?? { what: section, cases: () => [] }
    const count: Count = { what, section, cases: 0, failures: [], kills: 0, requests: 0, held: {}, milliseconds: 0 }
    const began = performance.now()
    let index = -1
    for await (const { name, live } of cases(form)) {
      index += 1
      if (index % of !== part) continue
      const verdict = await live()
      if (verdict === null) continue
      count.cases += 1
      count.kills += verdict.kills
      count.requests += verdict.requests
      count.held = together(count.held, oneOf(verdict))
      if (verdict.broken.length > 0) count.failures.push(failureOf(name.join(' '), verdict.broken))
    }
    count.milliseconds = performance.now() - began
    counts.push(count)
  }
  return counts
}

function oneOf({ holds = {} }: Verdict): Count['held'] {
  return Object.fromEntries(Object.entries(holds).map(([what, isSo]) => [what, [isSo ? 1 : 0, 1]]))
}

export function together(a: Count['held'], b: Count['held']): Count['held'] {
  const all = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  const sum = (what: string, at: 0 | 1): number => (a[what]?.[at] ?? 0) + (b[what]?.[at] ?? 0)
  return Object.fromEntries(all.map((what) => [what, [sum(what, 0), sum(what, 1)]]))
}

export function failureOf(name: string, broken: readonly string[]): string {
  return `${broken[0] ?? ''}. To see it: node test/simulation/run.mjs ${name}`
}
