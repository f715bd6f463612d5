import { expect, test } from 'vitest'
import { chartBudget } from '../../../../src/desired/reading/budget.js'
import { readTree } from '../../../../src/desired/reading/tree.js'
import { withoutRetired } from '../../../../src/desired/schema/retired-facts.js'

async function read(text: string) {
  const { tree } = await readTree({ file: 'org/contract.yaml', text }, chartBudget())
  return tree === null ? null : withoutRetired(tree)
}

test('a retired fact is left out, with a warning at its line', async () => {
  const found = await read('contract: v1\nfacts:\n  loops: { value: x }\n  paging: { value: offset }\n')
  expect(found?.value).toEqual({ contract: 'v1', facts: { paging: { value: 'offset' } } })
  expect(found?.warnings.map(({ code, severity, place }) => [code, severity, place?.line])).toEqual([
    ['retired-fact', 'warning', 3],
  ])
})

test.each(['contract: v1\n', 'facts: 7\n', 'facts:\n  paging: { value: offset }\n', '[1]\n'])(
  '%j stays as it is',
  async (text) => {
    expect((await read(text))?.warnings).toEqual([])
  },
)
