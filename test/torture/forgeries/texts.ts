import { recordDigest, kept } from '../../../src/state/evidence.js'
import { verdictOn, withSeal, type Sealable, type SealedAt } from '../../../src/state/seal.js'
import { readPlanRecord, recordText } from '../../../src/github/plan-record.js'
import type { PlanRecord } from '../../../src/model/pull.js'
import { foundIn } from '../../../src/state/line.js'
import { sealedText } from '../../../src/state/version.js'
import { ExitError } from '../../../src/model/exit-error.js'
import { chanceOf, type Chance } from '../../simulation/chance.js'
import { evidenceOf, recorded } from '../../support/records.js'
import { sealer } from '../../support/seals.js'
import type { Row } from '../row.js'
import { firstSeed } from '../seed.js'
import { forgeryOf } from './alter.js'
import { anyState, branch } from './states.js'

/** A kind of sealed text: how an honest one is made, and what takes one for sealed. */
interface Kind {
  readonly what: Sealable
  readonly make: (chance: Chance, at: SealedAt | null) => string
  readonly place: (chance: Chance) => SealedAt | null
  readonly isTaken: (text: string, at: SealedAt | null) => boolean
}

const opening = 'The plan of this commit as it was shown, sealed for the run that makes the changes.\n\n```json\n'
const id = (chance: Chance): string => String(chance.between(1, 1e9)).padStart(40, '0')

const kinds: Readonly<Record<'state' | 'record' | 'plan', Kind>> = {
  state: {
    what: 'state',
    place: (chance) => ({ branch, parent: chance.maybe(0.2) ? null : id(chance) }),
    make: (chance, at) => sealedText(anyState(chance), sealer, at ?? { branch, parent: null }, 'here').toString('utf8'),
    isTaken(text, at) {
      const commit = { id: '1', parents: typeof at?.parent === 'string' ? [at.parent] : [] }
      try {
        return foundIn(commit, Buffer.from(text), 'here', branch, sealer).trust === 'sealed'
      } catch (error) {
        if (error instanceof ExitError && error.exit === 7) return false
        throw error
      }
    },
  },
  record: {
    what: 'record',
    place: () => null,
    make(chance) {
      const changes = Array.from({ length: chance.between(1, 4) }, (_, at) =>
        recorded(`p${at}${chance.between(1, 99)}`),
      )
      return kept(evidenceOf({ changes, previous: chance.maybe(0.5) ? null : recordDigest(id(chance)) }), sealer).text
    },
    isTaken: (text, at) => verdictOn(text, 'record', sealer, at) === 'sealed',
  },
  plan: {
    what: 'plan',
    place: () => null,
    make(chance) {
      const changes = Array.from({ length: chance.between(1, 6) }, () => recordDigest(id(chance)).slice(0, 32))
      const of = {
        repository: 'acme/org',
        pull: chance.between(1, 99),
        baseBranch: 'main',
        head: id(chance),
        base: id(chance),
      }
      const at = new Date(chance.between(1, 1e12)).toISOString()
      const state = { lineage: id(chance), serial: chance.between(1, 99) }
      const approval = { fingerprint: `sha256:${recordDigest(id(chance))}`, changes, later: [] }
      const record: PlanRecord = { format: 2, ...of, run: '1/1', at, ...approval, state, previous: null }
      const text = recordText(record, (json) => withSeal(json, 'plan', sealer, null))
      return readPlanRecord(text)?.sealed ?? ''
    },
    // As its check has it.
    isTaken(text, at) {
      const read = readPlanRecord(`${opening}${text}\`\`\``)
      return read !== null && verdictOn(read.sealed, 'plan', sealer, at) === 'sealed'
    },
  },
}

/** So many forgeries of one kind of text, each held against the code that tells what is sealed. */
export function textRow(name: keyof typeof kinds, count: number): Row {
  const kind = kinds[name]
  const failures: string[] = []
  const seen = new Set<string>()
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const chance = chanceOf(seed ^ 0xf04)
    const at = kind.place(chance)
    const text = kind.make(chance, at)
    const { way, text: forgery } = forgeryOf(text, others(kind, chance), kind.what, at, chance)
    seen.add(way)
    if (!kind.isTaken(text, at)) failures.push(`${name} ${seed}: the honest one is not taken`)
    if (kind.isTaken(forgery, at)) failures.push(`${name} ${seed}: ${way} is taken for sealed: ${forgery}`)
  }
  return { what: `forgeries of a ${name}`, cases: count, failures, note: `in ${seen.size} ways` }
}

/** What was sealed for other places: of another kind, branch or commit. */
function others({ what, make }: Kind, chance: Chance): readonly string[] {
  const elsewhere = { branch: 'other', parent: id(chance) }
  const all = Object.values(kinds).filter((one) => one.what !== what)
  return [
    ...(what === 'state' ? [make(chance, { branch, parent: id(chance) }), make(chance, elsewhere)] : []),
    ...all.map((one) => one.make(chance, one.place(chance))),
    withSeal('{"format":1}\n', what, sealer, elsewhere),
  ]
}
