import nock from 'nock'
import { expect, test } from 'vitest'
import { filedIssue, type FiledIssue } from '../../../src/github/filed-issue.js'
import { origin, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const user = (login: string, type = 'User'): object => ({ login, __typename: type, databaseId: 17 })
const edit = (editor: object | null, editedAt = '2026-12-01T09:00:00Z'): object => ({ editor, editedAt })

function issue(more: object = {}, edits: readonly object[] = [], hasNextPage = false): object {
  const userContentEdits = { pageInfo: { hasNextPage }, nodes: edits }
  const lastEditedAt = edits.length === 0 ? null : '2026-12-01T09:00:00Z'
  const texts = { state: 'OPEN', title: '[org] Move', body: '### Person', author: user('ada') }
  return { ...texts, lastEditedAt, userContentEdits, ...more }
}

async function asked(data: unknown): Promise<FiledIssue | null> {
  const isQuery = ({ variables }: { readonly variables?: unknown }): boolean =>
    JSON.stringify(variables) === '{"owner":"acme","name":"people","number":5}'
  nock(origin)
    .post('/graphql', isQuery as never)
    .reply(200, data as nock.Body)
  return await filedIssue(reach().github, 5)
}

const of = async (found: object): Promise<FiledIssue | null> => await asked({ data: { repository: { issue: found } } })

test('an issue has its text, and everyone who wrote it', async () => {
  const found = await of(issue({}, [edit(user('bea')), edit(user('ada'), '2026-12-01T09:01:00Z')]))
  const edits = ['2026-12-01T09:00:00Z', '2026-12-01T09:01:00Z'].map((time) => Date.parse(time))
  const texts = { open: true, title: '[org] Move', body: '### Person' }
  expect(found).toEqual({ ...texts, filer: { login: 'ada', id: 17 }, writers: ['ada', 'bea'], hidden: false, edits })
  expect(await of(issue({ state: 'CLOSED', userContentEdits: null }))).toMatchObject({
    open: false,
    writers: ['ada'],
    hidden: false,
  })
})

test.each<[string, object]>([
  ['a bot edited it', issue({}, [edit(user('github-actions', 'Bot'))])],
  ['an account that is gone edited it', issue({}, [edit(null)])],
  ['a bot filed it', issue({ author: user('github-actions', 'Bot') })],
  ['an account that is gone filed it', issue({ author: null })],
  ['it was edited more often than GitHub lists', issue({}, [edit(user('ada'))], true)],
  ['it was edited, and GitHub shows no list', issue({ lastEditedAt: '2026-12-01T09:00:00Z', userContentEdits: null })],
  ['it was edited, and the list is empty', issue({ lastEditedAt: '2026-12-01T09:00:00Z' })],
  ['GitHub does not say whether it was edited', issue({ lastEditedAt: undefined })],
])('a writer is hidden if %s', async (_, found) => {
  expect(await of(found)).toMatchObject({ hidden: true })
})

test('a bot is never the filer', async () => {
  expect(await of(issue({ author: user('espalier', 'Bot') }))).toMatchObject({ filer: null, writers: [] })
})

test('there is none if GitHub shows none', async () => {
  expect(await asked({ data: { repository: { issue: null } }, errors: [{ type: 'NOT_FOUND' }] })).toBeNull()
  expect(await asked({ errors: [{ message: 'no' }] })).toBeNull()
  nock(origin).post('/graphql').reply(403, {})
  expect(await filedIssue(reach().github, 5)).toBeNull()
})

test('an answer of another form ends the run', async () => {
  expect(await troubleOf(of(issue({ state: 'GONE' })))).toContain('state')
})
