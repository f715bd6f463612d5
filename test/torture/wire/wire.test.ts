import { expect, test } from 'vitest'
import { long } from '../../support/long.js'
import { wireCampaign } from './campaign.js'

long('the wire and the key, in short', async () => {
  for (const { what, cases, failures } of await wireCampaign('short')) {
    expect(cases, what).toBeGreaterThan(100)
    expect(failures, what).toEqual([])
  }
})

test('the wire and the key, in brief', async () => {
  for (const { what, cases, failures } of await wireCampaign('brief')) {
    expect(cases, what).toBeGreaterThan(10)
    expect(failures, what).toEqual([])
  }
})
