import { describe, expect, test } from 'vitest'
import { ownersTextAt } from '../../../src/git/owners.js'
import { madeBlob, madeTree, repository } from './repository.js'

describe('the file of code owners of a commit', () => {
  test.each<[string, Readonly<Record<string, string>>, string | null]>([
    ['in .github first', { '.github/CODEOWNERS': 'a', CODEOWNERS: 'b', 'docs/CODEOWNERS': 'c' }, 'a'],
    ['then at the top', { CODEOWNERS: 'b', 'docs/CODEOWNERS': 'c' }, 'b'],
    ['then in docs', { 'docs/CODEOWNERS': 'c', 'org/CODEOWNERS': 'd' }, 'c'],
    ['empty', { CODEOWNERS: '' }, ''],
    ['nowhere else', { 'org/CODEOWNERS': 'd', 'CODEOWNERS/x': 'e', codeowners: 'f' }, null],
    ['not too large', { CODEOWNERS: 'x'.repeat(3 * 1024 * 1024) }, null],
  ])('is %s', async (_, files, expected) => {
    const here = repository()
    const commit = here.commit(files)
    here.commit({ '.github/CODEOWNERS': 'later' })
    expect(await ownersTextAt(here.ours, commit)).toBe(expected)
  })

  test('is no link, wherever that leads', async () => {
    const here = repository()
    const link = madeBlob(here, 'docs/CODEOWNERS')
    const docs = madeTree(here, [`100644 blob ${madeBlob(here, 'c')}\tCODEOWNERS`])
    const tree = madeTree(here, [`120000 blob ${link}\tCODEOWNERS`, `040000 tree ${docs}\tdocs`])
    expect(await ownersTextAt(here.ours, tree)).toBeNull()
  })
})
