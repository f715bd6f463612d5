import { expect, test } from 'vitest'
import { chartBudget } from '../../../../src/desired/reading/budget.js'
import { readTree } from '../../../../src/desired/reading/tree.js'

const usual = 'people:\n  ada:\n    email: a\n  bob:\n    email: b\n'
const strict = usual.replace('email: a', 'email: >-\n      a')

test.each([
  ['usual', usual, 5],
  ['unusual', strict, 6],
])('the places in a file of %s form are known', async (_, text, line) => {
  const { tree } = await readTree({ file: 'a.yaml', text }, chartBudget())
  expect([tree?.lineOf('ada'), tree?.lineOf('bob'), tree?.lineOf('nobody')]).toEqual([2, line - 1, 1])
  const again = tree?.again([['people', 'bob', 'email']])
  expect(again?.place(['people', 'bob', 'email'], 'value')).toEqual({ file: 'a.yaml', line, column: 12 })
  expect(again?.excerpt(line)).toBe('    email: b')
})

test('both forms cost of the same budget, and a file beyond it is refused', async () => {
  for (const text of [usual, strict]) {
    const room = { ...chartBudget(), people: 3 }
    expect((await readTree({ file: 'a.yaml', text }, room)).tree).not.toBeNull()
    const over = await readTree({ file: 'b.yaml', text }, room)
    expect(over.tree).toBeNull()
    expect(over.diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([['too-large', 'b.yaml']])
  }
})

test('too many values are refused before they are kept', async () => {
  const { tree, diagnostics } = await readTree({ file: 'a.yaml', text: usual }, { ...chartBudget(), values: 2 })
  expect(tree).toBeNull()
  expect(diagnostics[0]?.message).toContain('more than 500,000 values')
})
