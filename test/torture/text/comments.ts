import type { Plan } from '../../../src/model/files.js'
import { planMarkdown } from '../../../src/render/plan/plan-markdown.js'
import { readComment } from './comment.js'
import { planOf, textsOf, type Texts } from './hostile.js'

const empty = {
  changes: [],
  findings: [],
  held: [],
  drift: [],
  scheduled: [],
  access: [],
  unmanaged: [],
  limits: [],
} satisfies Partial<Plan>

/** Parts of a plan, so that 20,000 comments are parsed in seconds; now and then all of it. */
const shapes: readonly ((plan: Plan) => Plan)[] = [
  ({ changes, ...plan }) => ({ ...plan, ...empty, changes: changes.slice(0, 1) }),
  ({ changes, ...plan }) => ({ ...plan, ...empty, changes: changes.slice(1, 3) }),
  ({ changes, ...plan }) => ({ ...plan, ...empty, changes: changes.slice(3) }),
  ({ findings, ...plan }) => ({ ...plan, ...empty, findings }),
  ({ held, scheduled, ...plan }) => ({ ...plan, ...empty, held, scheduled }),
  ({ drift, access, ...plan }) => ({ ...plan, ...empty, drift, access }),
  ({ limits, ...plan }) => ({ ...plan, ...empty, limits }),
]

/** Each comment must be the tree that it is with the name Ada everywhere, and nothing in it may act. */
export function comments(seed: number, cases: number): readonly string[] {
  const texts = textsOf(seed)
  const whole = (plan: Plan): Plan => plan
  const all = [...shapes, whole]
  const harmless = all.map((shape) => commentOf(shape, () => 'Ada'))
  const calibration = harmless.flatMap(({ active }) => active.map((one) => `our own words are active: ${one}`))
  const failures = Array.from({ length: cases }, (_, at) => at).flatMap((at) => {
    const kind = at % 50 === 49 ? shapes.length : at % shapes.length
    const { skeleton, active } = commentOf(all[kind] ?? whole, texts)
    const where = `comment ${at} of seed ${seed}`
    return [
      ...active.map((one) => `${where}: ${one}`),
      ...(skeleton === harmless[kind]?.skeleton ? [] : [`${where} has another tree: ${skeleton}`]),
    ]
  })
  return [...calibration, ...failures]
}

function commentOf(shape: (plan: Plan) => Plan, texts: Texts): ReturnType<typeof readComment> {
  return readComment(planMarkdown(shape(planOf(texts))).text)
}
