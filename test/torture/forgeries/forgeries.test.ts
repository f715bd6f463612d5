import { expect, test } from 'vitest'
import { verdictOn } from '../../../src/state/seal.js'
import { chanceOf } from '../../simulation/chance.js'
import { sealedFile, sealer } from '../../support/seals.js'
import { ways } from './alter.js'
import { forgeriesCampaign } from './campaign.js'
import { anyState } from './states.js'

test('what was forged is never taken for what was sealed, and stops no run where it lies on top', async () => {
  const rows = await forgeriesCampaign('short')
  expect(rows.map(({ cases }) => cases)).toEqual([300, 150, 150, 150, 5, 4])
  expect(rows.flatMap(({ failures }) => failures)).toEqual([])
  // Each kind of text was forged in every way.
  expect(rows.slice(0, 1).map(({ note }) => note)).toEqual([`in ${Object.keys(ways).length} ways`])
})

test('a forger can take over the name of our key, and all but the digits', () => {
  const at = { branch: null, parent: null }
  const text = sealedFile(anyState(chanceOf(1)))
  const made = ways['a seal of another key under our name']?.(text, [], 'state', at, chanceOf(2)) ?? ''
  expect(verdictOn(text, 'state', sealer, at)).toBe('sealed')
  const sealIn = (one: string): string => one.slice(one.lastIndexOf('"seal"')).replaceAll(/[0-9a-f]{64}/g, '')
  expect(sealIn(made)).toBe(sealIn(text))
  expect(verdictOn(made, 'state', sealer, at)).toBe('changed')
})
