import { liveValuesOf } from '../../src/engine/org-chart.js'
import type { Plan } from '../../src/model/files.js'
import type { OrgChart } from '../../src/model/org-chart.js'
import { orgChartOf } from '../../src/plan/org-chart.js'
import { makePlan } from '../../src/plan/plan.js'
import { liveOf, plainChoices, sealed, type TestWorld } from './worlds.js'

/** The org chart of a random world on its one day, with its plan on it. */
export function drawn({ desired, company, state }: TestWorld): { readonly chart: OrgChart; readonly plan: Plan } {
  const live = liveOf(company, state)
  const plan = makePlan(desired, live, state, plainChoices, 'espalier test', sealed)
  const values = new Map([...desired.people].map(([key, person]) => [key, person.values]))
  const days = [{ on: desired.asOf, values }]
  const shown = liveValuesOf(desired, live, state, sealed)
  return { plan, chart: orgChartOf({ desired, days, plan, shown, tool: 'espalier test' }) }
}
