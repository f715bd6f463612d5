import { expect, test } from 'vitest'
import { isNewer, sectionsSince } from '../../../src/cli/versions.js'

test('versions are ordered by their numbers, and what comes before a release is older', () => {
  const ordered = ['0.1.0', '0.2.0', '0.10.0', '1.0.0-rc.2', '1.0.0-rc.10', '1.0.0', '1.0.1']
  for (const [at, one] of ordered.entries())
    for (const [place, other] of ordered.entries())
      expect([one, other, isNewer(one, other)]).toEqual([one, other, at > place])
})

const changelog = `# Changelog

## [Unreleased]

- next

## [0.3.0] - 2027-03-01

- three

## [0.2.0] - 2027-02-01

- two

## [0.1.0] - 2027-01-01

- one
`

test.each<[string | null, string, boolean, string[]]>([
  ['0.1.0', '0.3.0', false, ['three', 'two']],
  ['0.1.0', '0.2.0', false, ['two']],
  ['0.3.0', '0.3.0', false, []],
  ['0.3.0', '0.3.0', true, ['next']],
  [null, '0.2.0', false, ['two']],
])('from %s to %s, and unreleased: %s', (from, to, unreleased, expected) => {
  const notes = sectionsSince(changelog, from, to, unreleased)
  expect([...notes.matchAll(/^- (.*)$/gm)].map(([, line]) => line)).toEqual(expected)
})
