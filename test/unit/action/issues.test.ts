import nock from 'nock'
import { expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import { keepIssue, openOnce, type IssueText } from '../../../src/action/issues.js'
import { markerLine, type Marker } from '../../../src/model/marker.js'
import { markdown } from '../../../src/render/escaping/markdown.js'
import { bot, origin, ours, reach, withoutNetwork } from '../github/reach.js'

withoutNetwork()

const job = (): Job =>
  ({ github: reach().github, login: async () => await Promise.resolve(bot), input: () => '' }) as unknown as Job

function text(shows: string): IssueText {
  const marker: Marker = { kind: 'hr-file', state: 'open', pull: 0, risk: 'changes', shows }
  return { title: 'The HR file', body: `${markerLine(marker)}\nText ${shows}`, marker }
}

/** The issues that are there, and what is then written: `PATCH issues/3 state`. */
function issues(...there: readonly { readonly shows: string; readonly state: string }[]): readonly string[] {
  const written: string[] = []
  const all = there.map(({ shows, state }, at) => ({ number: at + 3, html_url: 'https://github.com/x', user: { login: bot }, state, body: text(shows).body })) // prettier-ignore
  nock(origin).get(`${ours}/issues`).query(true).reply(200, all)
  for (const method of ['post', 'patch'] as const) {
    const note = (path: string, body: unknown): object => {
      written.push(`${method} ${path.replace(`${ours}/`, '')} ${Object.keys(body as object).join()}`)
      return { id: 1, number: 3, html_url: 'https://github.com/x' }
    }
    const asked = method === 'post' ? nock(origin).post(/issues/) : nock(origin).patch(/issues/)
    asked.times(3).optionally().reply(201, note)
  }
  return written
}

const kept = async (wanted: IssueText | null): Promise<unknown> =>
  await keepIssue(job(), 'hr-file', () => wanted, markdown`Well.`)

test.each([
  ['is opened if there is none', [], text('aa'), ['post issues title,body']],
  ['is left if it shows the same', [{ shows: 'aa', state: 'open' }], text('aa'), []],
  ['is edited if it shows something else', [{ shows: 'bb', state: 'open' }], text('aa'), ['patch issues/3 title,body']],
  [
    'is opened again',
    [{ shows: 'aa', state: 'closed' }],
    text('aa'),
    ['patch issues/3 state', 'patch issues/3 title,body'],
  ],
  [
    'is closed with a word if nothing is found',
    [{ shows: 'aa', state: 'open' }],
    null,
    ['post issues/3/comments body', 'patch issues/3 state,state_reason'],
  ],
  ['stays closed if nothing is found', [{ shows: 'aa', state: 'closed' }], null, []],
] as const)('the one issue %s', async (_, there, wanted, expected) => {
  const written = issues(...there)
  expect(await kept(wanted)).toBeNull()
  nock.cleanAll()
  expect(written).toEqual(expected)
})

test('an issue that only people close is never opened again: there is a new one', async () => {
  const written = issues({ shows: 'aa', state: 'closed' })
  await openOnce(job(), 'hr-file', text('aa'))
  nock.cleanAll()
  expect(written).toEqual(['post issues title,body'])
})
