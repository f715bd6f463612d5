import { expect, test } from 'vitest'
import { judgePins } from '../../../src/doctor/pinned.js'
import { shipped } from '../../support/workflows.js'

const [old, now] = ['a'.repeat(40), 'b'.repeat(40)]
const own = { repository: 'espalier-org/espalier', commit: now, version: '0.2.0' }
const plan = '.github/workflows/espalier-plan.yml'

/** The shipped workflows with the action of `all`, and that of the plan with `ofPlan`. */
function using(all: string, ofPlan = all): ReadonlyMap<string, string> {
  const texts = [...shipped].map(([file, text]): [string, string] => [
    file,
    text.replaceAll('./.github/espalier', file === plan ? ofPlan : all),
  ])
  return new Map(texts)
}

const pin = (commit: string, repository = own.repository): string => `${repository}@${commit}`

test.each<[string, ReadonlyMap<string, string>, typeof own | null, string[], number]>([
  ['copies', using('./.github/espalier'), own, [], 0],
  ['the commit of this release', using(pin(now)), own, [], 0],
  ['another commit', using(pin(old)), own, ['action-differs'], 0],
  ['two commits', using(pin(now), pin(old)), own, ['mixed-action', 'action-differs'], 0],
  ['a copy and a commit', using('./.github/espalier', pin(now)), own, ['mixed-action'], 0],
  ['a commit, and this version is no release', using(pin(now)), null, [], 1],
  ['a fork of Espalier', using(pin(now, 'acme/espalier')), own, [], 1],
  ['a file that is no workflow', new Map([[plan, '[']]), own, [], 0],
])('%s', (_, texts, release, codes, unasked) => {
  const judged = judgePins(texts, release)
  expect(judged.findings.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
  expect(judged.unasked).toHaveLength(unasked)
})

test('the step that links the page runs the same action as the plan', () => {
  const text = shipped.get(plan) ?? ''
  const at = text.lastIndexOf('./.github/espalier')
  const mixed = `${text.slice(0, at)}${pin(now)}${text.slice(at + './.github/espalier'.length)}`
  const { findings } = judgePins(new Map([[plan, mixed]]), own)
  expect(findings.map(({ code }) => code)).toEqual(['mixed-action'])
})
