import process from 'node:process'
import { expect, test } from 'vitest'
import { killCampaign, repeatCut } from './campaign.js'
import type { Cut } from './point.js'

const wanted = process.env['KILL']

test.runIf(wanted === undefined)('whoever is killed leaves what the next run mends', async () => {
  const rows = await killCampaign('short')
  expect(rows.flatMap(({ failures }) => failures)).toEqual([])
  for (const { what, cases } of rows) expect(cases, what).toBeGreaterThan(0)
})

test.runIf(wanted !== undefined)('the kill of a failure', async () => {
  const { kills, wrong } = await repeatCut(JSON.parse(wanted ?? '') as Cut)
  expect(wrong).toEqual([])
  expect(kills).toBeGreaterThan(0)
})
