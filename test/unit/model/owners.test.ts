import { expect, test } from 'vitest'
import { ownerRules, ownersOf } from '../../../src/model/owners.js'

/** The example of https://docs.github.com/articles/about-code-owners, and more lines of its kinds. */
const text = `
# This is a comment.
*       @all @others
*.js    @js #This is an inline comment.
*.go docs@example.com
/build/bin/ @doctocat
docs/*  @docs
apps/ @octocat
/scripts/ @doctocat @octocat
**/logs @logs
/apps/github
/a/**/z.txt @deep
/path\\ with\\ spaces/ @space
!/scripts/b.sh @never
/scripts/[ab].sh @never
\\#x @never
/x?.txt @one\r
`
const rules = ownerRules(text)

test.each<[string, readonly string[]]>([
  ['README.md', ['@all', '@others']],
  ['deep/in/it.txt', ['@all', '@others']],
  ['deep/in/it.js', ['@js']],
  ['main.go', ['docs@example.com']],
  ['build/logs/a/b', ['@logs']],
  ['sub/build/logs', ['@logs']],
  ['build/bin/a', ['@doctocat']],
  ['build/log', ['@all', '@others']],
  ['docs/a.md', ['@docs']],
  ['docs/deep/a.md', ['@all', '@others']],
  ['sub/docs/a.md', ['@all', '@others']],
  ['apps/a/b', ['@octocat']],
  ['sub/apps/a', ['@octocat']],
  ['apps', ['@all', '@others']],
  ['deep/logs/a/b', ['@logs']],
  ['apps/github/a', []],
  ['sub/apps/github/a', ['@octocat']],
  ['a/z.txt', ['@deep']],
  ['a/b/c/z.txt', ['@deep']],
  ['path with spaces/a', ['@space']],
  ['scripts/b.sh', ['@doctocat', '@octocat']],
  ['scripts/b+sh', ['@doctocat', '@octocat']],
  ['#x', ['@all', '@others']],
  ['xy.txt', ['@one']],
  ['x/.txt', ['@all', '@others']],
])('%s is owned by the last line that matches', (path, owners) => {
  expect(ownersOf(rules, path)).toEqual(owners)
})

test('without a line that matches, a path has no owner', () => {
  expect(ownersOf(ownerRules('/org/ @a\n'), 'README.md')).toEqual([])
  expect(ownersOf(ownerRules('/org/ @a\n'), 'ORG/a')).toEqual([])
})
