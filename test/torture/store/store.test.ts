import { expect, test } from 'vitest'
import { long } from '../../support/long.js'
import { storeCampaign } from './campaign.js'

long('writers that save at once or are killed lose nothing', async () => {
  const rows = await storeCampaign('short')
  expect(rows.map(({ cases }) => cases)).toEqual([12, 6, 12, 6])
  expect(rows.flatMap(({ failures }) => failures)).toEqual([])
})

test('a few writers that save at once or are killed lose nothing', async () => {
  const rows = await storeCampaign('brief')
  expect(rows.map(({ cases }) => cases)).toEqual([4, 2, 4, 2])
  expect(rows.flatMap(({ failures }) => failures)).toEqual([])
})
