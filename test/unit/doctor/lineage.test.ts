import { describe, expect, test } from 'vitest'
import { judgeLineage } from '../../../src/doctor/lineage.js'

describe('the lineage of the state', () => {
  const found = (text: string): readonly string[] => judgeLineage('org/espalier.yaml', text).map(({ code }) => code)

  test.each([
    ['in a map', 'company: Acme\nstate:\n  lineage: 0123456789abcdef\n'],
    ['in braces', 'company: Acme\nstate: { lineage: 0123456789abcdef }\n'],
  ])('is named: %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test.each([
    ['nothing of the state', 'company: Acme\n'],
    ['the state, without it', 'company: Acme\nstate: {}\n'],
    ['nothing behind it', 'company: Acme\nstate: { lineage: }\n'],
    ['a comment', 'company: Acme\n# state: { lineage: 0123456789abcdef }\n'],
  ])('is asked for: %s', (_, text) => {
    expect(found(text)).toEqual(['no-lineage'])
  })

  test('is that of the branch, also where an earlier state is in a file', () => {
    expect(judgeLineage('org/espalier.yaml', 'company: Acme\n')[0]?.fix).toContain('ESPALIER_STATE=git:espalier-state')
  })

  test('is left to validate in a file that is no YAML', () => {
    expect(found('company: [\n')).toEqual([])
  })
})
