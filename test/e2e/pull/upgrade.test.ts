import { expect, test } from 'vitest'
import { altered } from '../../support/charts.js'
import { chartOf } from '../../support/github/chart-text.js'
import { evidenceOf, expectHead, expectWritten, onLaptop } from '../../support/github/ends.js'
import { tokenOf } from '../../support/github/facts.js'
import type { Edits } from '../../support/github/origin.js'
import { issuesOf, open, type PullRequest } from '../../support/github/pull-request.js'
import { director, shipped, type Repository } from '../../support/github/repository.js'
import { longIf } from '../../support/long.js'
import { hasOldVersion, oldVersion } from '../../support/old-version.js'
import { expectExit, userWith } from '../../support/stage.js'
import { expectRun, outputsOf } from './outputs.js'
import { before, settled } from './small.js'

const old = hasOldVersion ? oldVersion() : { folder: '', cli: '' }
const withKey = ['plan', 'apply', 'schedule']

/** A chart in which Gus has a last day; the changes of the others come on top. */
function leaving(changes: Parameters<typeof altered>[1] = {}): Edits {
  const people = altered(before, { gus: { end: '2026-12-10' }, ...changes })
  return { 'org/people/all.yaml': chartOf(people)['org/people/all.yaml'] ?? '' }
}

/** What the old version has left, with the new action on main. */
interface Left {
  readonly repo: Repository
  /** Planned and approved, and still open. */
  readonly pull: PullRequest
}

/**
 * The old version has adopted the company, and applied a pull request with a later date. It has planned two more, which
 * are approved: one is open, and the run of the other's merge was lost. Then main gets the new version.
 */
async function upgraded(): Promise<Left> {
  const repo = await settled({ version: old.folder }, old.cli)
  const date = await open(repo, 'date', leaving())
  await date.approve()
  expectRun((await date.merge())[0], 'success')
  const lost = await open(repo, 'lost', leaving({ fay: { manager: 'ann' } }))
  const pull = await open(repo, 'move', leaving({ fay: { manager: 'ann' }, bob: { manager: 'dan' } }))
  for (const one of [lost, pull]) for (const run of one.opened) expectRun(run, 'success')
  for (const one of [lost, pull]) await one.approve()
  await repo.holding(async () => await lost.merge())
  const version = await open(repo, 'version', shipped(withKey))
  await version.approve()
  await version.merge()
  expectWritten(repo, { made: 0, changed: 0 })
  return { repo, pull }
}

async function failures(repo: Repository): Promise<readonly string[]> {
  return (await issuesOf(repo)).filter(({ state }) => state === 'open').map(({ body }) => body)
}

test.runIf(hasOldVersion)(
  'what an older version left goes on after one sealing, which lists what is open; the older version stops there',
  longIf(true),
  async () => {
    const { repo, pull } = await upgraded()
    const refused = await repo.schedule('2026-12-02')
    expect(outputsOf(refused)['exit-code']).toBe('7')
    const [said = ''] = await failures(repo)
    expect(said).toContain('has no seal: a version before seals wrote it')
    expect(said).toContain('run "espalier state seal" in a clone')
    expectExit(await onLaptop(repo, ['state', 'show']), 0)
    const sealed = await onLaptop(repo, ['state', 'seal', '--yes'], { token: tokenOf(director) })
    expectExit(sealed, 0)
    for (const number of [pull.number - 1, pull.number])
      expect(sealed.err).toMatch(new RegExp(`of #${number}, shown by an older`))
    expect(sealed.err).toContain('Approved for later days: 1 value.')

    // The lost run, the open pull request and the date: nothing else is asked of a person.
    expectRun(await repo.schedule('2026-12-02'), 'success')
    expect(userWith(repo.sandbox, 'fay@acme.example').managerId).toBe('id-ann')
    const [merged] = await pull.merge()
    expectRun(merged, 'success')
    expect(userWith(repo.sandbox, 'bob@acme.example').managerId).toBe('id-dan')
    expectRun(await repo.schedule('2026-12-11'), 'success')
    expect(userWith(repo.sandbox, 'gus@acme.example').active).toBe(false)
    await expectHead(repo, { made: 0, changed: 3 })
    expect(await failures(repo)).toEqual([])
    expect(evidenceOf(repo).map(({ takeover }) => takeover)).toContainEqual(
      expect.objectContaining({ why: 'unsealed' }),
    )
    expectExit(await onLaptop(repo, ['evidence']), 0)
    await expectOldStops(repo)
  },
)

/** The old version, on a laptop and in the workflows, says that it cannot read the state, and writes nothing. */
async function expectOldStops(repo: Repository): Promise<void> {
  const [state, made] = [repo.origin.tip('refs/heads/espalier-state'), repo.sandbox.writes().length]
  await repo.holding(async () => await repo.commit({ ...shipped(withKey, old.folder), ...leaving() }))
  for (const command of [['plan'], ['apply', '--yes']]) {
    const ran = await onLaptop(repo, [...command, '--at', 'HEAD'], { program: old.cli })
    expectExit(ran, 7)
    expect(ran.err).toContain('The state git:espalier-state is damaged: must NOT have additional properties.')
  }
  const run = await repo.schedule('2026-12-12')
  expect(outputsOf(run)['exit-code']).toBe('7')
  expect((await failures(repo)).join('\n')).toContain('is damaged: must NOT have additional properties.')
  expect([repo.origin.tip('refs/heads/espalier-state'), repo.sandbox.writes().length]).toEqual([state, made])
}

test.runIf(hasOldVersion)(
  'without a token of GitHub the sealing says what is missing, and what was open is planned again',
  longIf(true),
  async () => {
    const { repo, pull } = await upgraded()
    const sealed = await onLaptop(repo, ['state', 'seal', '--yes'], { token: tokenOf(director), asks: false })
    expectExit(sealed, 0)
    expect(sealed.err).toContain('set GITHUB_TOKEN')
    expect(sealed.err).toContain('plan those pull requests again')
    for (const run of await pull.push({ 'org/people/more.yaml': 'people: {}\n' })) expectRun(run, 'success')
    await pull.approve()
    const [merged] = await pull.merge()
    // Its new plan has shown what the lost run was to do, too.
    expectRun(merged, 'success')
    await expectHead(repo, { made: 0, changed: 2 })
    expect(await failures(repo)).toEqual([])
  },
)
