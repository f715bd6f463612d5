import { expect, test } from 'vitest'
import { draftOf } from '../../../../src/desired/editing/edit-by-verbs.js'
import { writtenDraft } from '../../../../src/desired/editing/write-draft.js'
import type { PersonKey } from '../../../../src/model/names.js'

const now = new Date('2026-12-01T10:00:00Z')
const ann = '  ann: # the boss\n    email: ann@acme.example\n    firstName: Ann\n    lastName: Lee\n    manager: null\n'
const settings = (text = '') => ({ file: 'org/espalier.yaml', text: `company: Acme\ntimezone: UTC\n${text}` })

async function renamed(text: string, own = settings()) {
  const folder = { settings: own, contract: null, people: [{ file: 'org/people/a.yaml', text }], diagnostics: [] }
  const draft = await draftOf(folder, now)
  const people = [...draft.people.values()].map((one) => ({ ...one, former: one.key, key: 'ann.b' as PersonKey }))
  return await writtenDraft(folder, draft, people)
}

test('only files that differ are written, in the order of their names', async () => {
  const written = await renamed(`people:\n${ann}`, settings('admins: [ann] # one\nprotected:\n  - ann\n'))
  expect('files' in written && written.files).toEqual([
    settings('admins: [ann.b] # one\nprotected:\n  - ann.b\n'),
    { file: 'org/people/a.yaml', text: `people:\n${ann.replace('ann:', 'ann.b:')}` },
  ])
  expect(await renamed(`people:\n${ann}`)).toMatchObject({ files: [{ file: 'org/people/a.yaml' }] })
})

test('two people may get the keys of each other', async () => {
  const bo = ann.replaceAll(/ann|Ann/g, (name) => (name === 'ann' ? 'bo' : 'Bo'))
  const text = `people:\n${ann}${bo}`
  const folder = {
    settings: settings(),
    contract: null,
    people: [{ file: 'org/people/a.yaml', text }],
    diagnostics: [],
  }
  const draft = await draftOf(folder, now)
  const swapped = [...draft.people.values()].map((one) => {
    const key = (one.key === 'ann' ? 'bo' : 'ann') as PersonKey
    return { ...one, former: one.key, key }
  })
  expect(await writtenDraft(folder, draft, swapped)).toMatchObject({
    files: [{ text: `people:\n${ann.replace('ann:', 'bo:')}${bo.replace('bo:', 'ann:')}` }],
  })
})

test('a file that cannot be read strictly is not edited: the lines to write are named', async () => {
  const folder = { settings: settings(), contract: null, people: [{ file: 'org/people/a.yaml', text: 'people: &x {}\n' }], diagnostics: [] } // prettier-ignore
  const draft = await draftOf(folder, now)
  const entry = { email: 'bo@acme.example', firstName: 'Bo', lastName: 'Lee', manager: null }
  const bo = { key: 'bo' as PersonKey, former: null, file: 'org/people/a.yaml', defaults: {}, entry }
  expect(await writtenDraft(folder, draft, [bo])).toEqual({
    unwritable: expect.stringMatching(
      /^org\/people\/a\.yaml .* bo: · email: bo@acme\.example · firstName: Bo/,
    ) as string,
  })
})
