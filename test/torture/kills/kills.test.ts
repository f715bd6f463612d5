import process from 'node:process'
import { expect, test } from 'vitest'
import { longIf } from '../../support/long.js'
import { killCampaign, repeatCut } from './campaign.js'
import type { Cut } from './point.js'

const wanted = process.env['KILL']

test.runIf(wanted === undefined)('whoever is killed leaves what the next run mends', longIf(true), async () => {
  const rows = await killCampaign('short')
  expect(rows.flatMap(({ failures }) => failures)).toEqual([])
  for (const { what, cases } of rows) expect(cases, what).toBeGreaterThan(0)
})

/** After the service has made a change, and before it has answered; and again while the next run mends it. */
const twice: Cut = {
  scene: 'changes',
  kind: 'file',
  whom: 'process',
  inFlight: 10,
  edited: false,
  point: { at: 'request', nth: 6, moment: 'done', fate: 'do' },
  again: { at: 'request', nth: 2, moment: 'answered', fate: 'do' },
}

test.runIf(wanted === undefined)('who is killed twice in a row leaves what the next run mends', async () => {
  const { kills, wrong } = await repeatCut(twice)
  expect(wrong).toEqual([])
  expect(kills).toBeGreaterThan(0)
})

test.runIf(wanted !== undefined)('the kill of a failure', async () => {
  const { kills, wrong } = await repeatCut(JSON.parse(wanted ?? '') as Cut)
  expect(wrong).toEqual([])
  expect(kills).toBeGreaterThan(0)
})
