import { expect, test } from 'vitest'
import type { Change } from '../../../../src/model/files.js'
import type { PersonKey } from '../../../../src/model/names.js'
import { foldedAdoptions } from '../../../../src/render/plan/adoptions.js'
import { printed } from '../../../../src/render/escaping/printed.js'
import { change } from '../../../fixtures/render/plans.js'

function adoption(key: string, file: string, more: Partial<Change> = {}): Change {
  return { ...change('adopt', 'adopt', key, key, {}, {}), at: { file, line: 1, column: 3 }, ...more }
}

function folded(...adoptions: readonly Change[]): readonly string[] {
  return foldedAdoptions(adoptions, ({ key }) => printed`all of ${key}`).map(({ text }) => text)
}

test('the adoptions of a file are a line, in the order of the files; renamed keys are counted apart', () => {
  const was = { was: 'x' as PersonKey }
  expect(
    folded(
      adoption('ann', 'org/people/sales.yaml'),
      adoption('bob', 'org/people/sales.yaml', was),
      adoption('cid', 'org/people/sales.yaml'),
      adoption('dan', 'org/people/eng.yaml', was),
      adoption('eve', 'org/people/eng.yaml', was),
      adoption('fay', 'org/people/hr.yaml'),
    ),
  ).toEqual([
    'org/people/eng.yaml: 2 keys renamed',
    'org/people/hr.yaml: 1 account recognised',
    'org/people/sales.yaml: 2 accounts recognised, 1 key renamed',
  ])
})

test('a few adoptions are told whole', () => {
  expect(folded(adoption('ann', 'a.yaml'), adoption('bob', 'a.yaml'))).toEqual(['all of ann', 'all of bob'])
})

test('a chart with a file for each person has at most 21 lines, and no adoption is left out', () => {
  const lines = folded(...Array.from({ length: 300 }, (_, at) => adoption(`p${at}`, `people/p${at + 100}.yaml`)))
  expect([lines.length, lines.at(-1)]).toEqual([21, '280 more files: 280 accounts recognised'])
})

test('the name of a file is a value: nothing in it acts', () => {
  const file = '::error::\u202e.yaml'
  expect(folded(...Array.from({ length: 6 }, () => adoption('ann', file)))).toEqual([
    String.raw`:\:error:\:\u{202e}.yaml: 6 accounts recognised`,
  ])
})
