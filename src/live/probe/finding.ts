import type { Fact, FactName, Facts, FactValues } from '../../model/facts.js'
import type { Day } from '../../model/names.js'

/** One fact that an answer showed, and the request that it answered, as a template. */
export type ProbedFact = {
  readonly [N in FactName]: { readonly name: N; readonly value: FactValues[N]; readonly by: string }
}[FactName]

/** The findings as facts of a day. Of two about one fact, the later one counts. */
export function factsFound(findings: readonly ProbedFact[], at: Day): Partial<Facts> {
  const rows = findings.map(({ name, value, by }): [FactName, Fact<unknown>] => [
    name,
    { value, evidence: 'probed', at, by },
  ])
  return Object.fromEntries(rows)
}
