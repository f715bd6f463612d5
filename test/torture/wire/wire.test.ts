import { expect, test } from 'vitest'
import { wireCampaign } from './campaign.js'

test('the wire and the key, in short', async () => {
  for (const { what, cases, failures } of await wireCampaign('short')) {
    expect(cases, what).toBeGreaterThan(100)
    expect(failures, what).toEqual([])
  }
})
