import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { create } from '../../../src/sandbox/company.js'
import { named } from '../../support/charts.js'
import { evidenceOf, expectWritten } from '../../support/github/ends.js'
import { open } from '../../support/github/pull-request.js'
import { stranger } from '../../support/github/repository.js'
import { expectNothingWritten } from '../../support/stage.js'
import { outputsOf } from './outputs.js'
import { edited, settled } from './small.js'
import { long } from '../../support/long.js'

/** A chart in which Gus leaves: at once, or with a last day. */
const leaving = (line: string): Readonly<Record<string, string>> => {
  const [[path, text]] = Object.entries(edited({ gus: { department: 'Sales' } })) as [[string, string]]
  return { [path]: text.replace('department: "Sales"', line).replace('department: Sales', line) }
}

test('a leaver who was approved for a later day does not leave sooner: nobody has approved that', async () => {
  const repo = await settled()
  const pull = await open(repo, 'leaver', leaving('end: 2027-06-30'))
  const [run] = await repo.holding(async () => {
    await pull.merge()
    await repo.commit(leaving('status: left'))
  })
  await run?.start()
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '5', leavers: '1' })
  expectNothingWritten(repo.sandbox)
})

long(
  'a commit that was pushed over, approved without its leaver, and pushed back with force approves no leaver',
  async () => {
    const repo = await settled()
    const pull = await open(repo, 'leaver', leaving('status: left'))
    const first = pull.head()
    await pull.push(edited({ bob: { manager: 'dan' } }))
    await pull.approve()
    await pull.force(first)
    expect((await pull.comments()).at(-1)?.body).toContain('added after people-director approved')
    const [run] = await pull.merge('merge', stranger)
    expect(outputsOf(run)).toMatchObject({ 'exit-code': '5', leavers: '1' })
    expectNothingWritten(repo.sandbox)
  },
)

long(
  'who merges a pull request by hand approves no other one with the same commit, which is merged along with it',
  async () => {
    const repo = await settled()
    const pull = await open(repo, 'hire', edited({ marc: named('marc', 'ann') }))
    await pull.approve()
    create(repo.sandbox.company, { email: 'marc@acme.example', firstName: 'Marc', lastName: 'Example' })
    const copy = await open(repo, 'copy', edited({ bob: { department: 'Sales' } }), stranger)
    await copy.force(pull.head())
    const [run] = await pull.merge()
    expect(outputsOf(run)['exit-code']).toBe('5')
    expectNothingWritten(repo.sandbox)
  },
)

long('a line for a later day that came without a plan waits on its day for somebody', async () => {
  const repo = await settled()
  const [pushed] = await repo.holding(async () => await repo.commit(leaving('end: 2026-12-05')))
  await pushed?.start()
  expect(outputsOf(pushed)['result']).toBe('no-changes')
  const run = await repo.schedule('2026-12-06')
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '5', leavers: '1' })
  expectNothingWritten(repo.sandbox)
  const approved = await repo.dispatch('apply', { expect: outputsOf(run)['fingerprint'] ?? '' })
  expect(outputsOf(approved)['exit-code']).toBe('0')
})

long('a plan that is made anew after the merge approves nothing, and says nothing', async () => {
  const repo = await settled()
  const pull = await open(repo, 'hire', edited({ marc: named('marc', 'ann') }))
  create(repo.sandbox.company, { email: 'marc@acme.example', firstName: 'Marc', lastName: 'Example' })
  const [run] = await pull.merge()
  expect(outputsOf(run)['exit-code']).toBe('5')
  const comments = await pull.comments()
  await pull.opened[0]?.start()
  expect(outputsOf(pull.opened[0])['result']).toBe('files-only')
  expect(await pull.comments()).toEqual(comments)
  expect(outputsOf(await repo.dispatch('apply'))['exit-code']).toBe('5')
  expectNothingWritten(repo.sandbox)
})

long('who approves after the merge has approved nothing: the evidence does not name them', async () => {
  const repo = await settled()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await pull.approve()
  const [run] = await repo.holding(async () => await pull.merge())
  // GitHub tells times to the second.
  await new Promise((resolve) => setTimeout(resolve, 1100))
  await pull.approve('mallory')
  await run?.start()
  expect(evidenceOf(repo).at(-1)).toMatchObject({ pulls: [{ approvals: [{ by: 'people-director' }] }] })
})

long('two pull requests, one of which fails: the other says what was made, and is not told again', async () => {
  const repo = await settled({ switches: { faults: ['PUT /users/id-cid:1:422', 'PUT /users/id-cid:2:422'] } })
  const good = await open(repo, 'good', edited({ bob: { manager: 'dan' } }))
  const bad = await open(repo, 'bad', {
    'org/people/all.yaml': edited({ cid: { department: 'Sales' } })['org/people/all.yaml'] ?? '',
  })
  const [run] = await repo.holding(async () => {
    await good.merge()
    await bad.merge()
  })
  await run?.start()
  expect(outputsOf(run)['exit-code']).toBe('3')
  const said = await good.comments()
  expect(said.map(({ body }) => /applied ✅ 1 person/.test(body))).toEqual([true])
  expect(outputsOf(await repo.dispatch('apply'))['exit-code']).toBe('3')
  expect(await good.comments()).toEqual(said)
  expect(outputsOf(await repo.dispatch('apply'))['exit-code']).toBe('0')
  expect(await good.comments()).toEqual(said)
  expectWritten(repo, { made: 0, changed: 2 })
})

long('where the issue about drift cannot be written, the run still says what it has changed', async () => {
  const repo = await settled()
  const path = '.github/workflows/espalier-schedule.yml'
  const workflow = readFileSync(new URL(`../../../template/${path}`, import.meta.url), 'utf8')
  await repo.commit({ [path]: workflow.replace(/^ +issues: write.*\n/m, '') })
  const pull = await open(repo, 'leaver', leaving('end: 2026-12-02'))
  await pull.merge()
  repo.hr('bob@acme.example', { department: 'Elsewhere' })
  const run = await repo.schedule('2026-12-03')
  expectWritten(repo, { made: 0, changed: 1 })
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '3', result: 'partial', changes: '1', leavers: '1' })
})
