import { performance } from 'node:perf_hooks'
import { sections, type Form } from './sections.js'

/** A row while it grows. */
export interface Count {
  readonly what: string
  readonly section: string
  cases: number
  failures: string[]
  kills: number
  requests: number
  milliseconds: number
}

/** Lives through every `of`th world of these sections, from `part` on. */
export async function work(form: Form, names: readonly string[], part: number, of: number): Promise<Count[]> {
  const counts: Count[] = []
  for (const section of names) {
    const { what, cases } = sections[section] ?? { what: section, cases: () => [] }
    const count: Count = { what, section, cases: 0, failures: [], kills: 0, requests: 0, milliseconds: 0 }
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
      if (verdict.broken.length > 0) count.failures.push(failureOf(name.join(' '), verdict.broken))
    }
    count.milliseconds = performance.now() - began
    counts.push(count)
  }
  return counts
}

export function failureOf(name: string, broken: readonly string[]): string {
  return `${broken[0] ?? ''}. To see it: node test/simulation/run.mjs ${name}`
}
