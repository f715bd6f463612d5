import { describe, expect, test } from 'vitest'
import { judgeAction } from '../../../src/doctor/vendored.js'

describe('the action', () => {
  const own = new Map([
    ['action.yml', 'a'],
    ['dist/action.mjs', 'b'],
  ])

  test.each<[string, [string, string][], string[]]>([
    ['the same', [...own], []],
    ['not there', [], ['action-missing']],
    ['changed', [...own, ['dist/action.mjs', 'c']], ['action-differs']],
    ['less', [['action.yml', 'a']], ['action-differs']],
    ['more', [...own, ['dist/more.mjs', '']], ['action-differs']],
  ])('is %s', (_, copy, expected) => {
    expect(judgeAction('.github/espalier', new Map(copy), own).map(({ code }) => code)).toEqual(expected)
  })
})
