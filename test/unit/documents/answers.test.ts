import { expect, test } from 'vitest'
import { documents, read } from '../../support/docs.js'

/** The paragraphs, rows and items of all documents, each with its document. */
const passages = documents.flatMap((document) =>
  read(document)
    .split(/\n\n|\n(?=\||- |\d+\. )/)
    .map((text) => `${document}: ${text.replaceAll(/\s+/g, ' ')}`),
)

test('every page that says where the API key lives says the same: never a secret of the repository', () => {
  const said = passages.filter((text) => /secrets? of the (?:whole )?repository/.test(text))
  expect(said.length).toBeGreaterThan(1)
  expect(said.filter((text) => !/[Nn]ever (?:make|store|keep)|`repository-secret`/.test(text))).toEqual([])
})

test('every page that says whether a plan file keeps flags says the same: it does', () => {
  const said = passages.filter((text) => /\bfile\b[^.]*\bkeeps?\b[^.]*(?:flags|`--|three)/.test(text))
  expect(said.length).toBeGreaterThan(1)
  expect(passages.filter((text) => /not kept in the (?:plan )?file/.test(text))).toEqual([])
})

test('no page commits with --all, which leaves the new files of the evidence out', () => {
  expect(passages.filter((text) => /git commit (?:--all|-a\b)/.test(text))).toEqual([])
})

test.each([
  ['change a name after a marriage', 'samePerson: true'],
  ['enter a parental leave', 'absence'],
  ['reorganise 60 people next month', 'allow:'],
  ['replace a manager of twelve who leaves', 'successor'],
  ['undo a merge', 'Revert button'],
  ['rotate the API key', 'espalier state seal|the seal'],
  ['move the state', 'ESPALIER_STATE'],
  ['run two companies', '--org'],
  ['work with GitLab', '--expect'],
  ['know what a run costs in requests', 'requests'],
  ['go through an outgoing proxy', 'HTTPS_PROXY'],
])('docs/recipes.md answers: how do I %s', (question, answer) => {
  const [, section = ''] = read('docs/recipes.md').split(`\n## … ${question}`)
  expect(section.split('\n## ')[0]).toMatch(new RegExp(answer))
})
