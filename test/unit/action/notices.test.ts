import nock from 'nock'
import { expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import { tellOnce } from '../../../src/action/notices.js'
import { toldLine } from '../../../src/model/marker.js'
import { failureNotice } from '../../../src/render/notice.js'
import { repository } from '../git/repository.js'
import { withoutNetwork } from '../github/reach.js'

withoutNetwork()

const [name, other] = ['a'.repeat(32), 'b'.repeat(32)]
const hook = 'https://hooks.chat.example'
const plain = 'company: Acme\ntimezone: UTC\n'

/** A job, and the commit with these settings. */
function jobAt(address: string, settings = plain, org = ''): readonly [Job, string] {
  const here = repository()
  const job = {
    host: { folder: here.folder, env: {}, fetch, version: '1.2.3' },
    input: (input: string) => (input === 'notice-url' ? address : input === 'org' ? org : ''),
    run: { repository: 'acme/org', server: 'https://github.com', id: '1', attempt: '1' },
  }
  return [job as unknown as Job, here.commit({ 'org/espalier.yaml': settings })]
}

const notice = failureNotice(3, [])

test('without an address, and where it was told already, nothing is sent', async () => {
  const [silent, at] = jobAt('')
  expect(await tellOnce(silent, { notice, name, at }, toldLine(name))).toEqual({ line: '', warning: null })
  const told = { line: toldLine(name), warning: null }
  const [job, tip] = jobAt(`${hook}/x`)
  expect(await tellOnce(job, { notice, name, at: tip }, `text\n${toldLine(name)}`)).toEqual(told)
})

test.each([
  [plain, /^\{"text":"Espalier: a run failed/],
  ['company: [\n', /^\{"text":"Espalier: a run failed/],
  [`${plain}notify: { chat: teams }\n`, /"type":"AdaptiveCard"/],
])('what is new is told in the form that the settings of the commit name', async (settings, form) => {
  const [job, at] = jobAt(`${hook}/x`, settings)
  const bodies: string[] = []
  nock(hook)
    .post('/x', (body: unknown) => bodies.push(JSON.stringify(body)) > 0)
    .reply(200)
  const told = await tellOnce(job, { notice, name, at }, toldLine(other))
  expect(told).toEqual({ line: toldLine(name), warning: null })
  expect(bodies[0]).toMatch(form)
})

test('a run that failed because its folder cannot be read is told too', async () => {
  const [job, at] = jobAt(`${hook}/x`, plain, '../elsewhere')
  nock(hook)
    .post('/x', /a run failed/)
    .reply(200)
  expect(await tellOnce(job, { notice, name, at }, '')).toEqual({ line: toldLine(name), warning: null })
})

test('a chat that does not take it is a warning, and what was told before stays', async () => {
  const [job, at] = jobAt(`${hook}/x-secret`)
  nock(hook).post('/x-secret').reply(410)
  const { line, warning } = await tellOnce(job, { notice, name, at }, toldLine(other))
  expect(line).toBe(toldLine(other))
  expect(warning?.text).toContain('hooks.chat.example: it answered HTTP 410')
  expect(warning?.text).not.toContain('x-secret')
})

test.each(['http://hooks.chat.example/x', 'hooks.chat.example', 'https://a:b@hooks.chat.example/x'])(
  'an address that may not be called is not called: %s',
  async (address) => {
    const [job, at] = jobAt(address)
    const { line, warning } = await tellOnce(job, { notice, name, at }, '')
    expect(line).toBe('')
    expect(warning?.text).toContain('ESPALIER_NOTICE_URL is not a valid address')
    expect(warning?.text).not.toContain(address)
  },
)
