import { firstSeed } from '../torture/seed.js'
import { faults } from './faults.js'
import { answersWorld } from './answers-world.js'
import { approvalWorld } from './approval-world.js'
import { hostileWorld } from './hostile-world.js'
import { manyWorld } from './many-world.js'
import { anyErrand, faultWorld, killWorld, reference, storeFaultWorld, undisturbed } from './planned-worlds.js'
import { randomWorld } from './random-world.js'
import { services } from './reference-plan.js'
import { lostWorld, pairWorld } from './shared-worlds.js'
import type { StoreFault } from './sim.js'
import type { Verdict } from './verdict.js'
import type { Name } from './replay.js'

/** How much of it: in every run of the tests, before anything lands, or by hand. */
export type Form = 'short' | 'lean' | 'full'

/** One world of a campaign. Null: there was nothing in it to see, and it does not count. */
export interface Case {
  readonly name: Name
  readonly live: () => Promise<Verdict | null>
}

/** How many worlds are drawn of each kind; of how many companies the runs are killed, and before every which stage. */
const sizes = {
  short: { random: 25, lost: 10, answers: 40, hostile: 15, approval: 500, many: 3, pairs: 10, companies: 2, step: 29 },
  lean: {
    random: 2000,
    lost: 1000,
    answers: 5000,
    hostile: 2000,
    approval: 20_000,
    many: 40,
    pairs: 1000,
    companies: 18,
    step: 9,
  },
  full: {
    random: 20_000,
    lost: 1000,
    answers: 20_000,
    hostile: 20_000,
    approval: 20_000,
    many: 200,
    pairs: 2000,
    companies: 18,
    step: 1,
  },
} as const

/** The parts of the campaign, each a row of its table: what it shows, and all of its worlds. */
export const sections: Readonly<
  Record<string, { readonly what: string; readonly cases: (form: Form) => AsyncIterable<Case> | Iterable<Case> }>
> = {
  faults: { what: 'every fault at every request of a plan of 12 changes', cases: faultCases },
  store: { what: 'every fault of the store at every load and save', cases: storeCases },
  random: { what: 'random worlds', cases: (form) => seeded('random', randomWorld, sizes[form].random) },
  kills: { what: 'a kill before every stage of a run', cases: killCases },
  lost: {
    what: 'the state deleted or put back',
    cases: (form) => seeded('lost', lostWorld, sizes[form].lost),
  },
  answers: {
    what: 'new accounts whose answers are lost, and that show as late as an hour later',
    cases: (form) => seeded('answers', answersWorld, sizes[form].answers),
  },
  hostile: {
    what: 'an adversary who pushes to the branch of the state',
    cases: (form) => seeded('hostile', hostileWorld, sizes[form].hostile),
  },
  approval: {
    what: 'plans that are shown, and people who approve, at any time',
    cases: (form) => seeded('approval', approvalWorld, sizes[form].approval),
  },
  many: {
    what: 'more changes in one apply than one save of intents holds',
    cases: (form) => seeded('many', manyWorld, sizes[form].many),
  },
  pairs: { what: 'two applies at once', cases: (form) => seeded('pair', pairWorld, sizes[form].pairs) },
}

type World = (seed: number, history: string[] | null) => Promise<Verdict>

function* seeded(form: string, world: World, count: number): Iterable<Case> {
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1)
    yield { name: [form, String(seed)], live: () => world(seed, null) }
}

/** At each request in the full form, at every third in the lean one, at one of them in the short one. */
async function* faultCases(form: Form): AsyncIterable<Case> {
  for (const service of Object.keys(services) as (keyof typeof services)[]) {
    if (form === 'short' && service === 'sparing') continue
    const { picture, requests, broken } = await undisturbed(reference(service), 0)
    yield sound(service, broken)
    const places = Array.from({ length: requests + 12 }, (_, at) => at)
    const short = [Math.floor(requests / 3)]
    const some = { short, lean: places.filter((at) => at % 3 === 0), full: places }[form]
    for (const { name } of faults)
      for (const at of some)
        yield { name: ['fault', service, name, String(at)], live: () => faultWorld(service, name, at, picture, null) }
  }
}

async function* storeCases(form: Form): AsyncIterable<Case> {
  const { picture, saves } = await undisturbed(reference('open'), 0)
  const places = Array.from({ length: form === 'short' ? 2 : saves + 1 }, (_, nth) => nth)
  for (const fault of ['down', 'unanswered', 'full'] as const satisfies readonly StoreFault[])
    for (const step of ['load', 'save'] as const)
      for (const nth of step === 'load' ? [0] : places)
        for (const lasts of [1, Number.POSITIVE_INFINITY])
          yield {
            name: ['store', fault, step, String(nth), String(lasts)],
            live: () => storeFaultWorld(fault, step, nth, lasts, picture, null),
          }
}

/** Plans of 1 to 12 changes in several companies, one at a time and four at a time. */
async function* killCases(form: Form): AsyncIterable<Case> {
  const { companies, step } = sizes[form]
  for (let company = firstSeed + 1; company <= firstSeed + companies; company += 1)
    for (let changes = 1; changes <= 12; changes += 1)
      for (const inFlight of [1, 4]) {
        const errand = anyErrand(company, changes, inFlight)
        const { picture, stages, broken } = await undisturbed(errand, 0)
        const words = ['kill', String(company), String(changes), String(inFlight)]
        yield sound(words.join(' '), broken)
        for (let at = 1 + ((company + changes) % step); at <= stages; at += step)
          yield { name: [...words, String(at)], live: () => killWorld(errand, at, picture, null) }
      }
}

/** The run that nothing happens to must be sound itself. */
function sound(what: string, broken: readonly string[]): Case {
  const verdict: Verdict = { broken, processes: 1, kills: 0, requests: 0, runs: 1 }
  return { name: ['undisturbed', what], live: () => Promise.resolve(broken.length === 0 ? null : verdict) }
}
