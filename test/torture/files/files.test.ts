import { expect, test } from 'vitest'
import { fileCampaign } from './campaign.js'
import { corpus } from './corpus.js'
import { long } from '../../support/long.js'

long('hostile files: the short form of the campaign', async () => {
  for (const { what, cases, failures } of await fileCampaign('short')) {
    expect(failures, what).toEqual([])
    expect(cases, what).toBeGreaterThan(10)
  }
})

test('hostile files: the brief form of the campaign', async () => {
  for (const { what, cases, failures } of await fileCampaign('brief')) {
    expect(failures, what).toEqual([])
    expect(cases, what).toBeGreaterThan(1)
  }
})

test('no two hostile folders have one name, and there are more than 300', () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
  expect(corpus.length).toBeGreaterThan(300)
})
