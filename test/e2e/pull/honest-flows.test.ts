import { expect, test } from 'vitest'
import { otherKey } from '../../support/laptops.js'
import { evidenceOf, expectHead, onLaptop, stateOf } from '../../support/github/ends.js'
import { checksOf, issuesOf, open } from '../../support/github/pull-request.js'
import type { Run } from '../../support/github/actions.js'
import type { Repository } from '../../support/github/repository.js'
import { expectExit, planIn, userWith } from '../../support/stage.js'
import { expectRun, outputsOf } from './outputs.js'
import { edited, settled } from './small.js'
import { eachOf, long } from '../../support/long.js'

// What honest people do that looks like something else, on GitHub. Each story ends well, by what the messages name.

const move = edited({ bob: { manager: 'dan' } })
const settingsFile = 'org/espalier.yaml'

/** Changes a secret of both environments, and what the laptops have. */
function setSecrets({ secrets }: Repository, more: Readonly<Record<string, string>>): void {
  for (const held of Object.values(secrets)) Object.assign(held, more)
}

function saidBy(run: Run | undefined): string {
  return (run?.jobs ?? []).flatMap(({ steps }) => steps.map(({ log, summary }) => log + summary)).join('\n')
}

/** The text of the one issue about failures that is open. */
async function failureOf(repo: Repository): Promise<string> {
  const found = (await issuesOf(repo)).filter(({ state, title }) => state === 'open' && title.includes('a run failed'))
  expect(found).toHaveLength(1)
  return found[0]?.body ?? ''
}

/** What a person reads of a page. */
function shown(page = ''): string {
  return page.replaceAll('`', '')
}

async function expectNoIssue(repo: Repository): Promise<void> {
  expect((await issuesOf(repo)).filter(({ state }) => state === 'open')).toEqual([])
}

const keys = { otherKeys: [otherKey] }

long('the API key is changed: one reviewed line on main seals the state, and the evidence tells of it', async () => {
  const repo = await settled({ switches: keys })
  const pull = await open(repo, 'move', move)
  setSecrets(repo, { SMALL_IMPROVEMENTS_API_KEY: otherKey })
  const refused = await repo.schedule('2026-12-02')
  expect(outputsOf(refused)['exit-code']).toBe('7')
  const [, digest = '', until = ''] =
    /allow: \{ seal: \{ digest: ([0-9a-f]+), reason: WHY, until: ([\d-]+) \} \}/.exec(shown(await failureOf(repo))) ??
    []
  const line = await open(repo, 'seal', {
    [settingsFile]: (old) =>
      `${old}allow: { seal: { digest: ${digest}, reason: "the API key was changed", until: ${until} } }\n`,
  })
  await line.approve()
  const [sealed] = await line.merge()
  expectRun(sealed, 'success')
  expect(evidenceOf(repo).at(-1)).toMatchObject({
    takeover: { digest, why: 'other-key', reason: 'the API key was changed' },
  })
  await expectNoIssue(repo)

  // What was shown under the old key is shown again, and approved again.
  await pull.approve()
  for (const run of pull.opened) await run.start()
  for (const run of pull.opened) expectRun(run, 'success')
  await pull.approve()
  const [merged] = await pull.merge()
  expectRun(merged, 'success')
  await expectHead(repo, { made: 0, changed: 1 })
  expectRun(await repo.schedule('2026-12-03'), 'success')
})

long(
  'with a key of its own for the state, a change of the API key is not noticed, also in the middle of a pull request',
  async () => {
    const stateKey = '5'.repeat(64)
    const repo = await settled({ switches: keys, secrets: { ESPALIER_STATE_KEY: stateKey } })
    const pull = await open(repo, 'move', move)
    await pull.approve()
    setSecrets(repo, { SMALL_IMPROVEMENTS_API_KEY: otherKey })
    const runs = [...pull.opened, ...(await pull.merge()), await repo.schedule('2026-12-02')]
    for (const run of runs) {
      expectRun(run, 'success')
      expect(saidBy(run)).not.toMatch(/\bseal/i)
      expect(saidBy(run).replace(/^::add-mask::.*$/gm, '')).not.toContain(stateKey)
    }
    await expectHead(repo, { made: 0, changed: 1 })
    await expectNoIssue(repo)
  },
)

long('two environments with a key each are told to share one for the state, and then go on', async () => {
  const repo = await settled({ switches: keys })
  repo.secrets['espalier-plan']['SMALL_IMPROVEMENTS_API_KEY'] = otherKey
  const pull = await open(repo, 'move', move)
  expect(outputsOf(pull.opened[0])['exit-code']).toBe('7')
  const [check] = await checksOf(repo, pull.head())
  expect(shown(check?.output.summary)).toContain(
    'give them all one ESPALIER_STATE_KEY ("espalier state key" makes one)',
  )
  const made = await onLaptop(repo, ['state', 'key'])
  expectExit(made, 0)
  setSecrets(repo, { ESPALIER_STATE_KEY: made.out.trim() })
  expectExit(await onLaptop(repo, ['state', 'seal', '--yes']), 0)
  for (const run of pull.opened) await run.start()
  for (const run of pull.opened) expectRun(run, 'success')
  await pull.approve()
  const [merged] = await pull.merge()
  expectRun(merged, 'success')
  await expectHead(repo, { made: 0, changed: 1 })
  expectRun(await repo.schedule('2026-12-02'), 'success')
  await expectNoIssue(repo)
})

long('an apply that failed is run again, by the button', async () => {
  const repo = await settled({ switches: { faults: ['PUT /users/id-bob:1:422'] } })
  const pull = await open(repo, 'move', move)
  await pull.approve()
  const [run] = await pull.merge()
  expect(outputsOf(run)['exit-code']).toBe('3')
  await run?.start()
  expectRun(run, 'success')
  expect(userWith(repo.sandbox, 'bob@acme.example').managerId).toBe('id-dan')
  await expectNoIssue(repo)
})

long('what came without a pull request is applied by the fingerprint that the issue names', async () => {
  const repo = await settled()
  const [pushed] = await repo.commit(move)
  expect(outputsOf(pushed)['exit-code']).toBe('5')
  const [, expect5 = ''] = /with this fingerprint: ([0-9a-f]{32})\b/.exec(shown(await failureOf(repo))) ?? []
  expectRun(await repo.dispatch('apply', { expect: expect5 }), 'success')
  await expectHead(repo, { made: 0, changed: 1 })
  await expectNoIssue(repo)
})

const rewritten = [
  ['another message', {}],
  ['another change', { cid: { manager: 'dan' } }],
] as const

eachOf(
  test,
  rewritten,
  () => true,
)('a history that was rewritten, with %s, goes on by the fingerprint of its plan', async (_, more) => {
  const repo = await settled()
  const parent = repo.tip()
  const pull = await open(repo, 'move', move)
  expectRun((await pull.merge())[0], 'success')
  await repo.holding(async () => await repo.commit(edited({ bob: { manager: 'dan' }, ...more }), parent))
  expect(outputsOf(await repo.schedule('2026-12-02'))['exit-code']).toBe('8')
  expect(shown(await failureOf(repo))).toContain('"espalier plan --format json" shows all of it')
  const { out } = await onLaptop(repo, ['plan', '--format', 'json', '--at', 'HEAD', '--as-of', repo.day()])
  const { fingerprint } = planIn(out)
  expectRun(await repo.dispatch('apply', { expect: fingerprint }), 'success')
  await expectHead(repo, { made: 0, changed: 1 + Object.keys(more).length })
  expect(stateOf(repo).lastCommit).toBe(repo.tip())
  await expectNoIssue(repo)
  expectRun(await repo.schedule('2026-12-02'), 'success')
})

long(
  'an older state was pushed with force, and the newest is lost: a person seals the older one, and it goes on',
  async () => {
    const repo = await settled()
    const branch = 'refs/heads/espalier-state'
    const old = repo.origin.tip(branch) ?? ''
    for (const day of ['2026-12-02', '2026-12-03', '2026-12-04']) expectRun(await repo.schedule(day), 'success')
    const pull = await open(repo, 'move', move)
    await pull.approve()
    const newest = stateOf(repo).serial
    repo.origin.point(branch, old)
    const [merged] = await pull.merge()
    expect(outputsOf(merged)['exit-code']).toBe('7')
    const [, from = ''] = /"espalier state seal --from (\S+)" in a new clone/.exec(shown(await failureOf(repo))) ?? []
    expectExit(await onLaptop(repo, ['state', 'seal', '--from', from, '--yes']), 0)
    expect(stateOf(repo).serial).toBeLessThan(newest)
    await merged?.start()
    expectRun(merged, 'success')
    await expectHead(repo, { made: 0, changed: 1 })
    await expectNoIssue(repo)
  },
)

long('through a queue, and on its day, an approved leaver is deactivated', async () => {
  const repo = await settled({ workflows: ['validate', 'plan', 'apply', 'schedule'] })
  const pull = await open(repo, 'leaver', edited({ gus: { end: '2026-12-10' } }))
  await pull.approve()
  for (const run of await pull.enqueue()) expectRun(run, 'success')
  expectRun(await repo.schedule('2026-12-10'), 'success')
  expect(userWith(repo.sandbox, 'gus@acme.example').active).toBe(true)
  expectRun(await repo.schedule('2026-12-11'), 'success')
  expect(userWith(repo.sandbox, 'gus@acme.example').active).toBe(false)
  await expectNoIssue(repo)
})
