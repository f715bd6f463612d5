import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { plan as isPlan } from '#validators'
import type { Plan, State } from '../model/files.js'
import { Trouble } from '../model/trouble.js'
import { digestOf } from '../plan/fingerprint.js'
import { usage, valueOf, type Given } from './flags.js'
import type { World } from './world.js'

/** The approved plan, as the state remembers it while its apply has begun. */
export type Approved = NonNullable<State['begun']>

/**
 * Finds what was approved, and checks that the plan is within it. Throws `Trouble` 5 if it is not, 64 if nobody can
 * have approved anything. Null: somebody at the terminal said no.
 */
export async function approve(plan: Plan, state: State, given: Given, world: World): Promise<Approved | null> {
  const [file, expect] = [valueOf(given, 'plan'), valueOf(given, 'expect')]
  const ways = [file !== undefined, expect !== undefined, given.flags.has('yes')].filter(Boolean).length
  if (ways > 1) throw usage('--plan, --expect and --yes exclude each other.', 'apply')
  if (given.flags.has('allow') && expect === undefined) {
    throw usage('--allow lifts a limit for one plan: name it with --expect and its fingerprint.', 'apply')
  }
  if (file !== undefined) return withinFile(plan, await readPlan(file, world))
  if (expect !== undefined) return expected(plan, state, expect)
  if (given.flags.has('yes')) return approvedBy(plan)
  if (!world.terminal.interactive) {
    throw usage('Nobody can be asked here: apply needs --yes, --plan FILE or --expect FINGERPRINT.', 'apply')
  }
  const answer = await world.terminal.ask('Apply these changes? Only "yes" is accepted: ')
  return answer.trim() === 'yes' ? approvedBy(plan) : null
}

/** Checks the flags before anything is read. Throws `Trouble` 64. */
export function checkWay(given: Given, world: World): void {
  const asked = ['plan', 'expect', 'yes'].some((name) => given.flags.has(name))
  if (!asked && !world.terminal.interactive) {
    throw usage('Nobody can be asked here: apply needs --yes, --plan FILE or --expect FINGERPRINT.', 'apply')
  }
}

function approvedBy(plan: Plan): Approved {
  return { fingerprint: plan.fingerprint, changes: plan.changes.map(digestOf) }
}

/** Every change of the new plan must be in the approved one. */
function withinFile(plan: Plan, approved: Plan): Approved {
  const begun = approvedBy(approved)
  const known = new Set(begun.changes)
  const extra = plan.changes.filter((change) => !known.has(digestOf(change)))
  if (extra.length > 0)
    throw notApproved(
      approved.fingerprint,
      plan,
      extra.map((change) => change.id),
    )
  return begun
}

/** The same fingerprint, or the rest of the plan with that fingerprint whose apply has begun. */
function expected(plan: Plan, { begun }: State, text: string): Approved {
  const wanted = text.replace(/^sha256:/, '')
  if (!/^[0-9a-f]{10,64}$/.test(wanted)) {
    throw usage(`--expect takes a fingerprint: at least 10 of its hex digits, not "${text}".`, 'apply')
  }
  const names = (fingerprint: string): boolean => fingerprint.startsWith(`sha256:${wanted}`)
  if (names(plan.fingerprint)) return approvedBy(plan)
  if (begun === null || !names(begun.fingerprint)) throw notApproved(`sha256:${wanted}`, plan, [])
  const known = new Set(begun.changes)
  const extra = plan.changes.filter((change) => !known.has(digestOf(change)))
  if (extra.length > 0)
    throw notApproved(
      begun.fingerprint,
      plan,
      extra.map((change) => change.id),
    )
  return begun
}

function notApproved(approved: string, plan: Plan, extra: readonly string[]): Trouble {
  const shown = extra.slice(0, 10).join(', ')
  const more = extra.length > 10 ? `, and ${extra.length - 10} more` : ''
  return new Trouble(
    5,
    `The plan is not the one that was approved, so nothing was written. Approved: ${short(approved)}. Now: ${short(plan.fingerprint)}, with ${plan.changes.length} changes${extra.length === 0 ? '' : `; not approved: ${shown}${more}`}. Read it with "espalier plan", then apply it with --expect ${short(plan.fingerprint)}.`,
  )
}

function short(fingerprint: string): string {
  return fingerprint.replace(/^sha256:/, '').slice(0, 10)
}

async function readPlan(file: string, { folder }: World): Promise<Plan> {
  const bad = (what: string): Trouble =>
    new Trouble(1, `The plan ${file} cannot be used: ${what}. Make it with "espalier plan --out ${file}".`)
  let value: unknown
  try {
    value = JSON.parse(await readFile(resolve(folder, file), 'utf8'))
  } catch (error) {
    throw bad(
      error instanceof SyntaxError ? 'it is not JSON' : ((error as NodeJS.ErrnoException).code ?? 'it cannot be read'),
    )
  }
  if (isPlan(value)) return value
  const first = isPlan.errors?.[0]
  throw bad(`${first?.instancePath ?? ''} ${first?.message ?? 'it has another form'}`.trim())
}
