import { assumedFacts, factNames, withFacts } from '../../model/facts.js'
import { factsFound } from './finding.js'
import type { FactName, Facts } from '../../model/facts.js'
import type { ContractFile, Shapes } from '../../model/files.js'
import type { ContractName } from '../../model/facts.js'
import type { Day } from '../../model/names.js'
import type { ProbedFact } from './finding.js'

/** One difference from what was known. `what` is a fact, or a field such as `list.email`; null: it was, or is, not there. */
interface Difference {
  readonly what: string
  readonly before: unknown
  readonly after: unknown
}

/** What is known now, and what has changed. */
export interface Compared {
  readonly file: ContractFile
  readonly differences: readonly Difference[]
}

/**
 * Puts what was found over what was known. For a fact that was only assumed, any value is no difference. What was not
 * found this time stays as it was, with its day.
 */
export function compared(
  contract: ContractName,
  before: ContractFile | null,
  findings: readonly ProbedFact[],
  fields: Shapes,
  at: Day,
): Compared {
  const known = before?.contract === contract ? before : null
  const old: Facts = withFacts(assumedFacts(contract), known?.facts ?? {})
  const found = factsFound(findings, at)
  const fresh = factNames.filter((name) => found[name] !== undefined && !agrees(name, old, found))
  const facts = { ...old, ...Object.fromEntries(fresh.map((name) => [name, found[name]])) }
  const differences = [
    ...(before !== null && known === null ? [{ what: 'contract', before: before.contract, after: contract }] : []),
    ...fresh
      .filter((name) => old[name].evidence === 'probed' && name !== 'lag')
      .map((name) => ({ what: name, before: old[name].value, after: found[name]?.value })),
    ...(known === null
      ? []
      : [...shapeChanges('list', known.fields, fields), ...shapeChanges('one', known.fields, fields)]),
  ]
  return { file: { contract, facts, fields: settled(known?.fields, fields) }, differences }
}

/** Whether what was found says no more than what was known. */
function agrees(name: FactName, old: Facts, found: Partial<Facts>): boolean {
  const [before, after] = [old[name], found[name]]
  if (before.evidence === 'assumed') return false
  if (name === 'lag') return Number(after?.value ?? 0) <= Number(before.value ?? 0)
  if (name === 'idPattern') return isWithin(String(old.idPattern.value), String(found.idPattern?.value))
  return JSON.stringify(before.value) === JSON.stringify(after?.value)
}

/** Whether one pattern of ids has all characters of another one: `^[0-9]+$`, or `^[A-Za-z0-9*_-]+$` with more in it. */
function isWithin(wide: string, narrow: string): boolean {
  return narrow === '^[0-9]+$' || narrow.split('').every((sign) => wide.includes(sign))
}

function shapeChanges(part: 'list' | 'one', before: Shapes, after: Shapes): readonly Difference[] {
  const names = [...new Set([...Object.keys(before[part]), ...Object.keys(after[part])])]
  return names.flatMap((name) => {
    const [old, now] = [typeIn(before[part], name), typeIn(after[part], name)]
    const chance = part === 'one' && isChance(name, old, now, after)
    return old === now || chance ? [] : [{ what: `${part}.${name}`, before: old, after: now }]
  })
}

/** A field may have the name of a property that every object has. */
function typeIn(types: Shapes['list'], name: string): string | null {
  return Object.hasOwn(types, name) ? (types[name] ?? null) : null
}

/** Only a few users are asked for alone: a field that no list shows may be empty for all of them by chance. */
function isChance(name: string, old: string | null, now: string | null, { list }: Shapes): boolean {
  return typeIn(list, name) === null && old !== null && now !== null && [old, now].includes('nothing')
}

/** What may be chance stays as it was known, so that a file changes only if the service has. */
function settled(before: Shapes | undefined, after: Shapes): Shapes {
  const one = Object.entries(after.one).map(([name, now]) => {
    const old = before === undefined ? null : typeIn(before.one, name)
    return [name, now === 'nothing' && isChance(name, old, now, after) ? old : now]
  })
  return { list: after.list, one: Object.fromEntries(one) as Shapes['one'] }
}
