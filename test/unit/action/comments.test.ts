import nock from 'nock'
import { expect, test } from 'vitest'
import { freezePlan, showPlan, showResult } from '../../../src/action/comments.js'
import type { Job } from '../../../src/action/context.js'
import { readMarker, type Marker } from '../../../src/model/marker.js'
import { markedPage, type MarkedPage } from '../../../src/render/pull/page.js'
import { words } from '../../../src/render/escaping/words.js'
import { bodyOf, bot, origin, ours, reach, withoutNetwork } from '../github/reach.js'

withoutNetwork()

const job = (): Job => ({ github: reach().github, login: async () => await Promise.resolve(bot) }) as unknown as Job
const page = (marker: Partial<Marker>): MarkedPage =>
  markedPage({ kind: 'plan', state: 'open', pull: 7, risk: 'changes', shows: 'ab12', ...marker }, [words`New.`])

/** The comments that are there, and what is then written: `edit 1 frozen`. */
function conversation(...there: readonly Partial<Marker>[]): readonly string[] {
  const written: string[] = []
  const note = (what: string, body: unknown): object => {
    const { kind, state } = readMarker((body as { readonly body: string }).body) ?? { kind: null, state: null }
    written.push(`${what} ${kind} ${state}`)
    return { id: 9, html_url: 'https://github.com/x', user: { login: bot } }
  }
  const all = there.map((marker, at) => ({ id: at + 1, body: bodyOf(marker), user: { login: bot }, html_url: 'https://github.com/x' })) // prettier-ignore
  nock(origin).get(`${ours}/issues/7/comments`).query(true).reply(200, all)
  nock(origin)
    .post(`${ours}/issues/7/comments`)
    .optionally()
    .reply(201, (_, body) => note('post', body))
  nock(origin)
    .patch(/comments/)
    .times(2)
    .optionally()
    .reply(200, (path, body) => note(`edit ${path.split('/').at(-1)}`, body))
  return written
}

test('a plan is shown in the one comment there is, and in a new one if the risk rises or an approver must look', async () => {
  const first = conversation()
  await showPlan(job(), 7, page({}), false, false)
  nock.cleanAll()
  const same = conversation({})
  await showPlan(job(), 7, page({}), false, false)
  nock.cleanAll()
  const graver = conversation({})
  await showPlan(job(), 7, page({ risk: 'leavers' }), false, false)
  nock.cleanAll()
  const gained = conversation({})
  await showPlan(job(), 7, page({}), false, true)
  nock.cleanAll()
  expect([first, same]).toEqual([['post plan open'], ['edit 1 plan open']])
  expect(graver).toEqual(['post plan open', 'edit 1 plan frozen'])
  expect(gained).toEqual(graver)
})

test('where there is nothing to show, nothing is posted', async () => {
  const written = conversation()
  expect(await showPlan(job(), 7, page({}), true, false)).toBeNull()
  expect(written).toEqual([])
  nock.cleanAll()
})

test('a result is posted once, and not where the changes were reported as made', async () => {
  const again = conversation({ kind: 'apply' })
  await showResult(job(), 7, page({ kind: 'apply' }), true)
  nock.cleanAll()
  const other = conversation({ kind: 'apply', shows: 'cd34' })
  await showResult(job(), 7, page({ kind: 'apply' }), true)
  nock.cleanAll()
  const made = conversation({ kind: 'apply', state: 'frozen' })
  expect(await showResult(job(), 7, page({ kind: 'apply' }), false)).toBeNull()
  nock.cleanAll()
  expect([again, other, made]).toEqual([['edit 1 apply open'], ['post apply open'], []])
})

test('a result takes the place of the plan for good, and settles an earlier failure', async () => {
  const written = conversation({}, { kind: 'apply' })
  await freezePlan(job(), 7, page({ kind: 'apply', state: 'frozen' }))
  expect(written).toEqual(['edit 1 apply frozen', 'edit 2 apply frozen'])
  nock.cleanAll()
})
