import { describe, expect, test } from 'vitest'
import { judgeOwners, missingOwners, placeholder } from '../../../src/doctor/codeowners.js'

const file = '.github/CODEOWNERS'
const codes = (text: string | null, path = file, chart: readonly string[] = []): readonly string[] =>
  judgeOwners(path, text, chart).map(({ code }) => code)

describe('owners', () => {
  test.each([
    ['what init writes', missingOwners(file, '', '@acme/people')],
    ['everything', '* @acme/all\n'],
    ['by folders at any depth', 'org @a\n.github/ @a\nschema/** @a\n.gitattributes @a\n'],
    ['by kinds of files', '*.yaml @a\n*.yml @a\n*.json @a\nCODEOWNERS @a # and people\n.git* @a\n'],
    [
      'what is left without an owner is nothing of ours',
      '* @a\n*.md\n/org/README.md\n/org/ @a\n/docs/\n/organisation/\n',
    ],
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
    ['what folds changes in a review', '/org/ @a\n/.github/ @a\n/schema/ @a\n'],
    ['a folder of the chart that is not there yet', '* @a\n/org/people/interns/\n'],
    ['a file of the chart that is not there yet', '* @a\n/org/people/*-draft.yaml\n'],
    ['a folder of that name anywhere', '* @a\ninterns/\n'],
    ['a name that only a folder could have', '* @a\nlater\n'],
  ])('are missing: %s', (_, text) => {
    expect(codes(text)).toEqual(['not-owned'])
  })

  test('are missing for a file of the chart that is there', () => {
    const text = '/org/espalier.yaml @a\n/org/people/* @a\n/.github/ @a\n/schema/ @a\n/.gitattributes @a\n'
    expect(codes(text, file, ['org/people/team.yaml', 'org/README.md'])).toEqual([])
    expect(codes(text, file, ['org/people/sales/team.yaml'])).toEqual(['not-owned'])
    expect(codes(text, file, ['org/.gitattributes'])).toEqual(['not-owned'])
  })

  test('are missing for many files in a few words', () => {
    const chart = Array.from({ length: 30 }, (_, at) => `org/people/a${at}.yaml`)
    const [finding] = judgeOwners(file, '/.github/ @a\n', chart)
    expect(finding?.what).toMatch(/^No owner is named for org\/espalier\.yaml, .*, and 24 more\.$/)
  })

  test('name somebody else than the placeholder', () => {
    expect(judgeOwners(file, missingOwners(file, '', placeholder), []).map(({ code, line }) => [code, line])).toEqual([
      ['placeholder-owner', 2],
    ])
  })

  test('are added at the end, once, and only what is missing', () => {
    const before = '* @acme/all\n/schema/ @ada'
    const after = before + missingOwners(file, before, '@acme/people')
    expect(after.split('\n').slice(0, 3)).toEqual(['* @acme/all', '/schema/ @ada', ''])
    expect(after.split('\n').slice(4)).toEqual([
      '/org/ @acme/people',
      '/.github/ @acme/people',
      '/.gitattributes @acme/people',
      '',
    ])
    expect(missingOwners(file, after, '@acme/people')).toBe('')
  })

  test('own the file of owners itself, wherever it is', () => {
    expect(missingOwners('CODEOWNERS', '', '@a')).toContain('/CODEOWNERS @a\n')
    expect(codes(missingOwners('CODEOWNERS', '', '@a'), 'CODEOWNERS')).toEqual([])
    expect(codes(missingOwners(file, '', '@a'), 'CODEOWNERS')).toEqual(['not-owned'])
  })
})
