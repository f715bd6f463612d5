import type { Plan, State } from '../../../src/model/files.js'
import { hostileFamilies } from '../../fixtures/render/hostile-pieces.js'
import { hostilePlan } from '../../fixtures/render/plans.js'
import { chanceOf } from '../../simulation/chance.js'

/** A row of texts, each as hostile as can be; the same for the same seed. */
export type Texts = () => string

/** Mostly short, sometimes very long; often of one family, sometimes of all of them. */
export function textsOf(seed: number): Texts {
  const chance = chanceOf(seed)
  const all = hostileFamilies.flat()
  return () => {
    const pieces = chance.maybe(0.7) ? chance.pick(hostileFamilies) : all
    const count = chance.maybe(0.02) ? chance.between(30, 300) : chance.between(0, 6)
    return Array.from({ length: count }, () => (chance.maybe(0.1) ? anyUnit(chance.next()) : chance.pick(pieces))).join(
      '',
    )
  }
}

/** Any unit of UTF-16: half of a surrogate pair as well. */
function anyUnit(part: number): string {
  return String.fromCharCode(Math.floor(part * part * 0x10000))
}

const mark = '\ue000'

/** The plan with a text in every place that takes text, each place with its own. No two people share a key. */
export function planOf(texts: Texts): Plan {
  const plan = hostilePlan(mark)
  const keys = new Set<string>(plan.changes.map(({ key }) => key))
  const others = (): string => {
    const text = texts()
    return keys.has(text) ? others() : text
  }
  return filled(plan, others)
}

/** A state with a text in every place that takes text. */
export function stateOf(texts: Texts): State {
  const values = { email: mark, firstName: mark, department: mark, active: false }
  const intent = { key: mark, action: 'create', user: mark, before: {}, after: values, status: 'unresolved' }
  return filled(
    {
      format: 1,
      lineage: mark,
      serial: 3,
      company: mark,
      service: mark,
      bindings: { [mark]: { id: mark, applied: values } },
      lastGood: null,
      begun: { fingerprint: mark, changes: [mark] },
      hiring: true,
      intents: { [mark]: intent },
      lock: {
        id: mark,
        by: mark,
        machine: mark,
        pid: 1,
        run: { repository: mark, id: mark, attempt: mark },
        since: mark,
      },
    } as unknown as State,
    texts,
  )
}

function filled<T>(value: T, texts: Texts): T {
  const text = (old: string): string => (old.includes(mark) ? old.replaceAll(mark, () => texts()) : old)
  const fill = (one: unknown): unknown => {
    if (typeof one === 'string') return text(one)
    if (Array.isArray(one)) return one.map(fill)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [text(key), fill(inner)]))
  }
  return fill(value) as T
}
