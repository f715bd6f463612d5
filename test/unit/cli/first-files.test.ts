import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { firstFiles, missingIgnored } from '../../../src/cli/first-files.js'
import { newFolder } from '../state/places.js'

const forms = ['config', 'espalier-leaver', 'espalier-move', 'espalier-name-or-address', 'espalier-new-hire'].map(
  (name) => `.github/ISSUE_TEMPLATE/${name}.yml`,
)
const common = [...forms, '.github/pull_request_template.md', '.vscode/extensions.json', 'org/README.md']

test.each<[string[], boolean, string[]]>([
  [[], false, [...common, '.github/dependabot.yml']],
  [[], true, [...common, 'renovate.json']],
  [['renovate.json'], false, common],
  [['.github/dependabot.yaml'], true, common],
  [
    ['docs/pull_request_template.md', 'org/README.md'],
    false,
    [...forms, '.vscode/extensions.json', '.github/dependabot.yml'],
  ],
])('a repository with %j, with Renovate: %s', async (there, withRenovate, expected) => {
  const top = newFolder()
  for (const path of there) {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), 'ours')
  }
  expect([...(await firstFiles(top, withRenovate)).keys()].toSorted()).toEqual(expected.toSorted())
})

test('.gitignore gets the lines that it lacks, once', () => {
  const all = missingIgnored('')
  expect(all).toMatch(/^# Espalier: .*\nnode_modules\/\nplan\.json\n\.env\n/)
  expect(missingIgnored(`dist\n${all}`)).toBe('')
  expect(missingIgnored(`node_modules\r\n${all.replace('node_modules/\n', '')}`)).toBe('')
  expect(missingIgnored('.env')).toMatch(/^\n\n# Espalier: .*\nnode_modules\/\nplan\.json\n\.espalier/)
})
