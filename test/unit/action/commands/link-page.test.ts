import nock from 'nock'
import { expect, test } from 'vitest'
import { linkPage } from '../../../../src/action/commands/link-page.js'
import type { Job } from '../../../../src/action/context.js'
import { pagePlace, type Marker } from '../../../../src/model/marker.js'
import { bodyOf, bot, origin, ours, reach, withoutNetwork } from '../../github/reach.js'

withoutNetwork()

const run = { repository: 'acme/people', server: 'https://github.com', id: '4417', attempt: '2' }
const artifact = 'https://github.com/acme/people/actions/runs/4417/artifacts/881'

function job(page: string, kind = 'pull'): Job {
  const { github } = reach()
  const input = (name: string): string => (name === 'page' ? page : '')
  return {
    github,
    run,
    input,
    event: { kind, number: 7 },
    login: async () => await Promise.resolve(bot),
  } as unknown as Job
}

interface There {
  readonly marker?: Partial<Marker>
  readonly place?: string
  readonly by?: string
  /** What it says a moment later; null: it is gone. */
  readonly meanwhile?: string | null
}

/** The comments that are there, and the texts that are then written, by the number of the comment. */
function conversation(...there: readonly There[]): readonly [number, string][] {
  const written: [number, string][] = []
  const all = there.map(({ marker = {}, place = '', by = bot }, at) => ({
    id: at + 1,
    body: `${bodyOf({ kind: 'plan', state: 'open', pull: 7, ...marker })}\nAbove.\n\n${place}\n\nBelow.\n`,
    user: { login: by },
    html_url: `https://github.com/acme/people/pull/7#issuecomment-${at + 1}`,
  }))
  pagesOf(all)
  for (const [at, one] of all.entries()) {
    const { meanwhile = one.body } = there[at] ?? {}
    nock(origin)
      .get(`${ours}/issues/comments/${one.id}`)
      .reply(meanwhile === null ? 404 : 200, { ...one, body: meanwhile })
  }
  nock(origin)
    .patch(/comments/)
    .optionally()
    .reply(200, (path, body) => {
      const id = Number(path.split('/').at(-1))
      written.push([id, (body as { readonly body: string }).body])
      return { ...all[id - 1], ...(body as object) }
    })
  return written
}

/** A list of comments, 50 on each page. */
function pagesOf(all: readonly object[]): void {
  const path = `${ours}/issues/7/comments`
  for (let page = 1; page === 1 || (page - 1) * 50 < all.length; page += 1) {
    const next = page * 50 < all.length ? { link: `<${origin}${path}?per_page=50&page=${page + 1}>; rel="next"` } : {}
    nock(origin)
      .get(path)
      .query({ per_page: 50, ...(page === 1 ? {} : { page }) })
      .reply(200, all.slice((page - 1) * 50, page * 50), next)
  }
}

test('the page is linked in the comment that waits for it, and every other line stays', async () => {
  const written = conversation({}, { place: pagePlace(run) })
  const done = await linkPage(job(artifact))
  nock.cleanAll()
  expect(written.map(([id]) => id)).toEqual([2])
  expect(written[0]?.[1]).toContain('\nAbove.\n\n**Org chart.** [The org chart with this plan on it](')
  expect(written[0]?.[1]).toMatch(/artifacts\/881\)[^\n]*\n\nBelow\.\n$/)
  expect(written[0]?.[1]).not.toContain('espalier:page')
  expect(done).toMatchObject({
    exit: 0,
    result: 'ok',
    annotations: [],
  })
  expect(done.outputs['comment']).toMatch(/-2$/)
  expect(done.summary?.text).toContain(artifact)
})

test.each([
  ['of an earlier attempt', { place: pagePlace({ ...run, attempt: '1' }) }],
  ['of a newer run', { place: pagePlace({ ...run, id: '4418' }) }],
  ['of another person', { place: pagePlace(run), by: 'mallory' }],
  ['about the results', { place: pagePlace(run), marker: { kind: 'apply' as const } }],
  ['of another pull request', { place: pagePlace(run), marker: { pull: 8 } }],
  ['that has it within a line', { place: `See ${pagePlace(run)}` }],
])('a comment %s stays as it is', async (_, there) => {
  const written = conversation(there)
  expect(await linkPage(job(artifact))).toMatchObject({ exit: 0, result: 'no-changes' })
  expect(written).toEqual([])
  nock.cleanAll()
})

test.each([
  ['was applied meanwhile', { meanwhile: bodyOf({ kind: 'plan', state: 'frozen', pull: 7 }) }],
  ['was deleted meanwhile', { meanwhile: null }],
  ['lost its line to a person', { meanwhile: `${bodyOf({ kind: 'plan', state: 'open', pull: 7 })}\nMine.\n` }],
])('a comment that %s is not written over', async (_, there) => {
  const written = conversation({ place: pagePlace(run), ...there })
  expect(await linkPage(job(artifact))).toMatchObject({ exit: 0, result: 'no-changes' })
  expect(written).toEqual([])
  nock.cleanAll()
})

test('what a person added to the comment stays, also with the line ends of a browser', async () => {
  const body = `${bodyOf({ kind: 'plan', state: 'open', pull: 7 })}\r\nAbove, and mine.\r\n\r\n${pagePlace(run)}\r\n`
  const written = conversation({ place: pagePlace(run), meanwhile: body })
  await linkPage(job(artifact))
  nock.cleanAll()
  expect(written[0]?.[1]).toMatch(/\nAbove, and mine\.\n\n\*\*Org chart\.\*\* \[/)
})

test('of 250 comments, the first one of ours is found', async () => {
  const many = Array.from({ length: 249 }, (): There => ({ by: 'ada', place: pagePlace(run) }))
  const written = conversation({ place: pagePlace(run) }, ...many)
  expect(await linkPage(job(artifact))).toMatchObject({ result: 'ok' })
  nock.cleanAll()
  expect(written.map(([id]) => id)).toEqual([1])
})

test.each(['', 'https://evil.example/', artifact.replace('4417', '4416')])(
  'without an artifact of this run (%j), the comment and the step say that the page is missing',
  async (page) => {
    const written = conversation({ place: pagePlace(run) })
    const done = await linkPage(job(page, 'comment'))
    nock.cleanAll()
    expect(written[0]?.[1]).toContain('**Org chart.** The page of this plan is missing')
    expect(written[0]?.[1]).not.toMatch(/artifacts|evil/)
    expect(done).toMatchObject({ exit: 0, annotations: [{ severity: 'warning' }] })
  },
)

test('it is for pull requests', async () => {
  await expect(linkPage(job(artifact, 'push'))).rejects.toMatchObject({ exit: 64 })
})
