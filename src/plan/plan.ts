import { verbs } from '../model/actions.js'
import type { Change, Counts, Plan, State, Stranger } from '../model/files.js'
import { byText, type PersonKey } from '../model/names.js'
import type { LimitName } from '../model/limits.js'
import type { DesiredState, LiveState, User } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { accessGained } from './access.js'
import { limitsAhead, managedUpcoming, peopleInFiles, scheduledLines } from './upcoming.js'
import { arrivalsWithoutManager, droppedFields, laterWithoutManager } from './as-it-is.js'
import { arrange, heldList, type Arranged } from './arrange.js'
import { departmentsAhead } from './departments-ahead.js'
import { draft, type Draft } from './drafts.js'
import { changeDigest, fingerprintOf } from './fingerprint.js'
import { firstRunHolds } from './first-run.js'
import { earlierDay, fullName } from './findings.js'
import { driftedFindings, ownerFindings, protectedFindings, revivedFindings, stayingFindings } from './guards.js'
import { leftBehind } from './left-behind.js'
import { checkLimits } from './limits.js'
import { match } from './match.js'
import { displayNames } from './display-names.js'
import { newDepartmentFindings } from './new-departments.js'
import { onlyThese } from './order.js'
import { placementsOf } from './placement.js'
import { renamingFindings } from './renamings.js'
import { unresolvedFindings, unresolvedHolds } from './unresolved.js'
import { unseenHolds } from './unseen.js'
import type { Match } from './pairs.js'

/** What a person decides for one plan. */
export interface Choices {
  /** The company is not empty and nothing is bound: hires are still made. */
  readonly firstRun: boolean
  /** revert: what was changed outside Git is set back. */
  readonly drift: 'report' | 'revert'
  /** Limits raised by a person. */
  readonly allow: ReadonlyMap<LimitName, number>
  /** Only these people, and what their changes need; null for all people. */
  readonly only: ReadonlySet<PersonKey> | null
}

/**
 * The plan: what would make the service as the chart says, in an order in which no step can go wrong. A pure function:
 * the same chart, service and state give the same plan, byte for byte. `tool` names the program and its version;
 * `witness` says how far the bindings are believed.
 */
export function makePlan(
  desired: DesiredState,
  live: LiveState,
  state: State,
  choices: Choices,
  tool: string,
  witness: Witness,
): Plan {
  const { settings, asOf } = desired
  const matched = match(desired, live, state, witness)
  const wanted = draft(desired, matched, choices.drift === 'revert')
  const first = choices.firstRun ? [] : firstRunHolds(wanted.drafts, state)
  const holds = new Map([...first, ...unresolvedHolds(wanted.drafts, state, desired, witness), ...unseenHolds(matched)])
  const arranged = arrange(desired, live, matched, wanted.drafts, holds)
  const ordered = onlyThese(arranged.ordered, choices.only)
  const finish = finisher(arranged, matched)
  const changes = ordered.map(({ draft: one, needs }) => finish(one, needs))
  const drafts = ordered.map((one) => one.draft)
  const { active } = matched
  const upcoming = managedUpcoming(desired)
  const scheduled = scheduledLines(upcoming, desired, state, live, matched)
  const held = heldList(arranged.held, wanted.drafts, finish).filter(
    ({ change }) => choices.only?.has(change.key) ?? true,
  )
  const access = arranged.scene === null ? [] : accessGained(drafts, arranged.scene)
  return {
    format: 1,
    tool,
    company: settings.company,
    contract: settings.contract,
    service: settings.baseUrl,
    asOf,
    choices: {
      firstRun: choices.firstRun,
      drift: choices.drift,
      only: choices.only === null ? null : [...choices.only].toSorted(byText),
    },
    fingerprint: fingerprintOf(settings.company, settings.contract, changes.map(changeDigest)),
    changes,
    counts: countVerbs(changes),
    totals: {
      people: desired.people.size,
      active,
      users: live.users.size,
      unmanaged: matched.unmanaged.length,
    },
    limits: checkLimits({
      settings,
      asOf,
      changes: drafts,
      active,
      people: peopleInFiles(desired),
      bound: Object.keys(state.bindings).length,
      first: !state.hiring,
      live,
      pairs: matched.pairs,
      allow: choices.allow,
    }),
    findings: [
      ...renamingFindings(wanted.drafts.values(), desired, live, state, matched),
      ...unresolvedFindings(state),
      ...matched.findings,
      ...arranged.findings,
      ...wanted.findings,
      ...revivedFindings(wanted.drift),
      ...arrivalsWithoutManager([...drafts, ...held.map(({ change }) => change)], desired),
      ...laterWithoutManager(desired, live, state, choices.only),
      ...droppedFields(matched, desired),
      ...driftedFindings(drafts, matched),
      ...protectedFindings(drafts, desired, live, witness),
      ...ownerFindings(drafts, desired, live),
      ...(arranged.scene === null ? [] : stayingFindings(drafts, arranged.scene)),
      ...leftBehind(drafts, desired),
      ...newDepartmentFindings(drafts, live),
      ...earlierDay(desired, state),
      ...desired.warnings,
      ...limitsAhead(upcoming, settings, state, active, departmentsAhead(upcoming, desired, matched)),
    ],
    held,
    drift: wanted.drift,
    scheduled,
    access,
    unmanaged: matched.unmanaged.map(stranger),
    names: displayNames({ changes, held, drift: wanted.drift, access, scheduled }, desired, live, matched),
  }
}

/** For a person who moves, the reports that come along: those before who are still there afterwards. */
function finisher({ scene: context }: Arranged, matched: Match): (draft: Draft, needs: readonly string[]) => Change {
  const reports = ({ key, action }: Draft): number =>
    (context?.reports.get(key) ?? []).filter(
      (node) =>
        context?.users.get(node)?.values.active === true &&
        (action === 'deactivate' || context.target.get(node) === key),
    ).length
  return (one, needs) => ({ ...one, needs, reports: reports(one), stands: placementsOf(one.key, matched) })
}

function countVerbs(changes: readonly Change[]): Counts {
  const counts = Object.fromEntries(verbs.map((verb) => [verb, 0])) as Record<(typeof verbs)[number], number>
  for (const { verb } of changes) counts[verb] += 1
  return counts
}

function stranger({ id, values }: User): Stranger {
  return { id, name: fullName(values), email: String(values.email), active: values.active === true }
}
