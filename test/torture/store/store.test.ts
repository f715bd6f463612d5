import { expect, test } from 'vitest'
import { storeCampaign } from './campaign.js'

test('writers that save at once or are killed lose nothing', async () => {
  const rows = await storeCampaign('short')
  expect(rows.map(({ cases }) => cases)).toEqual([12, 6, 12, 6])
  expect(rows.flatMap(({ failures }) => failures)).toEqual([])
})
