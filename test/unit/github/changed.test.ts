import nock from 'nock'
import { describe, expect, test } from 'vitest'
import { changedPaths } from '../../../src/github/changed.js'
import { origin, ours, reach, withoutNetwork } from './reach.js'

withoutNetwork()

function answer(path: string, body: unknown, query: object = { per_page: 50 }): void {
  nock(origin)
    .get(path)
    .query({ ...query })
    .reply(200, body as nock.Body)
}

describe('the paths that a pull request changes', () => {
  test('are those of its files, and those that were renamed away', async () => {
    answer(`${ours}/pulls/7/files`, [
      { filename: 'org/a.yaml' },
      { filename: 'org/c.yaml', previous_filename: 'org/b.yaml', status: 'renamed' },
    ])
    expect(await changedPaths(reach().github, 7)).toEqual(['org/a.yaml', 'org/c.yaml', 'org/b.yaml'])
  })

  test('are not known where GitHub may have left some out', async () => {
    answer(
      `${ours}/pulls/7/files`,
      Array.from({ length: 3000 }, (_, at) => ({ filename: `a${at}` })),
    )
    expect(await changedPaths(reach().github, 7)).toBeNull()
  })
})
