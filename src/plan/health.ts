import type { Diagnostic } from '../model/files.js'
import { groupBy } from '../model/group-by.js'
import { byText, type PersonKey } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import { severalLike, type HealthWarning } from './health-findings.js'
import { activeAtLast, type PlacedPerson } from './last-placement.js'
import { deepCharts, idleAdmins, singlePoints, wideSpans } from './health-rules.js'

/** The warnings about a chart that another one does not have, and how many both have. */
export interface NewHealth {
  readonly fresh: readonly HealthWarning[]
  readonly same: number
}

/** Of a chart that is compared with none. */
export const noHealth: NewHealth = { fresh: [], same: 0 }

/**
 * The weak points of a chart once every date of its files has come, the largest first. They never block anything. `owner`:
 * the person whose key Espalier uses; null if unknown.
 */
export function healthOf(desired: DesiredState, owner: PersonKey | null): readonly HealthWarning[] {
  const { settings, upcoming } = desired
  const people = activeAtLast(desired)
  const reports = groupBy([...people.values()].filter(isReport), ({ values }) => values.manager as PersonKey)
  const chart = { people, reports, settings, owner, isLater: upcoming.length > 0 }
  const found = [wideSpans, deepCharts, singlePoints, idleAdmins].map((rule) => rule(chart))
  return found.flatMap((some) => some.toSorted((a, b) => b.size - a.size || byText(a.about, b.about)))
}

function isReport({ values }: PlacedPerson): boolean {
  return typeof values.manager === 'string'
}

/** What a chart adds to the weak points of another one, by its own numbers: they make none new. */
export function healthBetween(desired: DesiredState, before: DesiredState, owner: PersonKey | null): NewHealth {
  const { health } = desired.settings
  return newHealth(healthOf(desired, owner), healthOf({ ...before, settings: { ...before.settings, health } }, owner))
}

/** What of these warnings is not among those of before, or was smaller. */
function newHealth(warnings: readonly HealthWarning[], before: readonly HealthWarning[]): NewHealth {
  const sizes = new Map(before.map(({ code, about, size }) => [`${code} ${about}`, size]))
  const fresh = warnings.filter(({ code, about, was, size }) => {
    const then = sizes.get(`${code} ${about}`) ?? sizes.get(`${code} ${was ?? about}`)
    return then === undefined || size > then
  })
  return { fresh, same: warnings.length - fresh.length }
}

/** More warnings of a kind than these are one finding. */
const mostSingle = 3

/** The warnings as people read them: a few one by one, and many of a kind together, at the place of the first. */
export function healthFindings(warnings: readonly HealthWarning[]): readonly Diagnostic[] {
  return [...groupBy(warnings, ({ code }) => code)].flatMap(([code, some]) =>
    some.length <= mostSingle
      ? some.map(({ finding }) => finding)
      : [
          severalLike(
            code,
            some.map(({ brief }) => brief),
            some[0]?.finding.place,
          ),
        ],
  )
}
