import { expect, test } from 'vitest'
import { long } from '../../support/long.js'
import { mixtures } from './behaviours.js'
import { serviceCampaign } from './campaign.js'
import { drifts } from './drifts.js'

long('whatever the service is like, in short', async () => {
  const rows = await serviceCampaign('short')
  expect(rows.flatMap(({ failures }) => failures)).toEqual([])
  expect(rows.map(({ cases }) => cases).every((cases) => cases > 0)).toBe(true)
})

test('a service that changed, or whose list is cut, alarms, in brief', async () => {
  const rows = await serviceCampaign('brief')
  expect(rows.flatMap(({ failures }) => failures)).toEqual([])
  expect(rows.map(({ cases }) => cases).every((cases) => cases > 0)).toBe(true)
})

test('there are 116 drifts, each with a name of its own, and at least 32 mixtures', () => {
  expect(new Set(drifts.map(({ name }) => name)).size).toBe(116)
  expect(new Set(mixtures.map(({ name }) => name)).size).toBeGreaterThanOrEqual(32)
})
