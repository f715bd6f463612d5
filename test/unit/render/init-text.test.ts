import { expect, test } from 'vitest'
import { initText, type Started } from '../../../src/render/init-text.js'

const started: Started = {
  written: ['org/espalier.yaml'],
  added: [],
  kept: [],
  page: 'https://github.com/acme/org',
  elsewhere: null,
  main: 'trunk',
  owners: null,
  example: false,
}
const textOf = (more: Partial<Started>): string => initText({ ...started, ...more }).text

test('what was written is listed, and what was kept says how to get the other', () => {
  expect(textOf({})).toMatch(/^Written:\n {2}org\/espalier\.yaml\n\nDo these steps/)
  expect(textOf({ kept: ['a.yml'] })).toContain('delete the file and run "espalier init" again')
  expect(textOf({ written: [] })).toMatch(/^All files exist already\.\n/)
})

test('the steps lead to the pages of this repository and name its branch', () => {
  expect(textOf({})).toContain('https://github.com/acme/org/settings/environments')
  expect(textOf({})).toContain('with trunk alone')
  expect(textOf({ page: null })).toContain('On the page of the repository: Settings, Rules')
})

test('a repository elsewhere is told that the workflows are for github.com', () => {
  expect(textOf({ elsewhere: 'git.acme.example' })).toContain('The repository is at git.acme.example, not github.com')
})

test('an example is to be removed before people are imported', () => {
  expect(textOf({ example: true })).toContain('rm org/people/team.yaml')
  expect(textOf({})).not.toContain('rm org')
})

test('a chart that has its people is committed, not imported again', () => {
  expect(textOf({})).toContain('no import is needed. Commit with git add .')
  expect(textOf({})).not.toContain('import live')
  expect(textOf({ example: true })).toContain('espalier import live')
})

test('the steps name both keys, and the repository that has to exist before its environments', () => {
  expect(textOf({})).toContain('SMALL_IMPROVEMENTS_API_KEY and ESPALIER_STATE_KEY')
  expect(textOf({ page: null })).toContain('Make a private, empty repository on GitHub')
  expect(textOf({})).not.toContain('empty repository')
})

test('the first push is told as it ends: nothing fails', () => {
  expect(textOf({})).toContain('It writes nothing, and opens an issue')
  expect(textOf({})).not.toContain('ends red')
})

test('the lineage to write is that of the branch, not of a file', () => {
  expect(textOf({})).toMatch(/ESPALIER_STATE=git:espalier-state .*\n.*lineage/)
})
