import { describe, expect, test } from 'vitest'
import { judgeOwners, missingOwners, placeholder } from '../../../src/doctor/codeowners.js'
import { judgeAction } from '../../../src/doctor/vendored.js'

const file = '.github/CODEOWNERS'
const codes = (text: string | null, path = file): readonly string[] => judgeOwners(path, text).map(({ code }) => code)

describe('owners', () => {
  test.each([
    ['what init writes', missingOwners(file, '', '@acme/people')],
    ['everything', '* @acme/all\n'],
    ['by folders at any depth', 'org @a\n.github/ @a\nschema/** @a\n'],
    ['by kinds of files', '*.yaml @a\n*.yml @a\n*.json @a\nCODEOWNERS @a # and people\n'],
    ['by an address', '/** ada@acme.example\n'],
  ])('are complete: %s', (_, text) => {
    expect(codes(text)).toEqual([])
  })

  test.each([
    ['no file', null],
    ['nothing', ''],
    ['comments', '# * @acme/all\n'],
    ['only what is right in the folder', '* @a\n/org/\n/org/* @a\n'],
    ['another folder of that name', '/org/ @a\n/.github/ @a\n/docs/schema/ @a\n'],
    ['the last line counts, and takes the owner away', '* @a\n/.github/workflows/\n'],
  ])('are missing: %s', (_, text) => {
    expect(codes(text)).toEqual(['not-owned'])
  })

  test('name somebody else than the placeholder', () => {
    expect(judgeOwners(file, missingOwners(file, '', placeholder)).map(({ code, line }) => [code, line])).toEqual([
      ['placeholder-owner', 2],
    ])
  })

  test('are added at the end, once, and only what is missing', () => {
    const before = '* @acme/all\n/schema/ @ada'
    const after = before + missingOwners(file, before, '@acme/people')
    expect(after.split('\n').slice(0, 3)).toEqual(['* @acme/all', '/schema/ @ada', ''])
    expect(after.split('\n').slice(4)).toEqual(['/org/ @acme/people', '/.github/ @acme/people', ''])
    expect(missingOwners(file, after, '@acme/people')).toBe('')
  })

  test('own the file of owners itself, wherever it is', () => {
    expect(missingOwners('CODEOWNERS', '', '@a')).toContain('/CODEOWNERS @a\n')
    expect(codes(missingOwners('CODEOWNERS', '', '@a'), 'CODEOWNERS')).toEqual([])
    expect(codes(missingOwners(file, '', '@a'), 'CODEOWNERS')).toEqual(['not-owned'])
  })
})

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
