import { expect, test } from 'vitest'
import { open } from '../../support/github/pull-request.js'
import { follow, hr, stranger } from '../../support/github/repository.js'
import { edited, settled } from './small.js'
import { expectRun, outputsOf } from './outputs.js'
import { long, longIf } from '../../support/long.js'

const all = ['validate', 'plan', 'apply', 'schedule']

for (const isPrivate of [true, false]) {
  const kind = isPrivate ? 'private' : 'public'
  test(
    `a pull request from a fork of a ${kind} repository: files only, no secret is read, no request leaves`,
    longIf(!isPrivate),
    async () => {
      const repo = await settled({ private: isPrivate, workflows: all })
      const before = repo.sandbox.stats()
      const asked = repo.github.facts.log.length
      const pull = await open(repo, 'free-money', edited({ bob: { manager: 'dan' } }), stranger, true)
      expect(repo.sandbox.stats()).toEqual(before)
      const jobs = pull.opened.flatMap((run) => run.jobs)
      expect(jobs.flatMap((job) => job.secretsRead)).toEqual([])
      expect(pull.opened.map((run) => [run.event.name, run.conclusion()])).toEqual([
        ['pull_request', 'success'],
        ['pull_request_target', 'skipped'],
      ])
      const wrote = repo.github.facts.log
        .slice(asked)
        .filter(({ who, method }) => who.includes('.yml') && method !== 'GET')
      expect(wrote).toEqual([])

      const shown = pull.opened[0]?.jobs[0]?.steps.at(-1)
      expect(shown?.summary).toContain('## Espalier diff: 1 person changes')
      expect(shown?.summary).toContain('manager Ann Example → **Dan Example**')
      expect(shown?.summary).toMatch(/Compared with the chart of \*\*.*main.*, not with Small Improvements/)
      expect(shown?.summary).not.toContain('espalier apply')
      expect(shown?.log).toContain('Bob Example · manager Ann Example → Dan Example')

      const [own] = await pull.push({ 'org/people/all.yaml': 'people: { bob: 1 }\n' })
      expect(repo.sandbox.stats()).toEqual(before)
      expectRun(own, 'failure')
      expect(own?.jobs[0]?.steps.at(-1)?.annotations[0]).toMatchObject({ level: 'error', file: 'org/people/all.yaml' })
    },
  )
}

long('in a public repository a branch of its own gets no live plan either', async () => {
  const repo = await settled({ private: false, workflows: all })
  const before = repo.sandbox.stats()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  expect(repo.sandbox.stats()).toEqual(before)
  expect(pull.opened.flatMap((run) => run.jobs).flatMap((job) => job.secretsRead)).toEqual([])
  expect(pull.opened.map((run) => run.conclusion())).toEqual(['success', 'skipped'])
})

long('in a public repository nothing is applied by hand or by the clock, and no key is read', async () => {
  const repo = await settled({ private: false, workflows: all })
  for (const run of [await repo.dispatch('apply'), await repo.schedule('2026-12-02')]) {
    expect(run.conclusion()).toBe('skipped')
    expect(run.jobs.flatMap((job) => job.secretsRead)).toEqual([])
  }
})

long(
  'workflows without their conditions: in a public repository the action itself applies nothing, and says why',
  async () => {
    const repo = await settled({ private: false, workflows: all })
    const opened = (old: string): string =>
      old
        .replace(/\n {4}if: >-\n( {6}.*\n)+/, '\n')
        // A sandbox on this machine may be applied to, in public as well.
        .replace(/( +)SMALL_IMPROVEMENTS_API_KEY: /, '$1ESPALIER_API_URL: https://service.invalid\n$&')
    const folder = '.github/workflows/espalier'
    await repo.commit({ [`${folder}-apply.yml`]: opened, [`${folder}-schedule.yml`]: opened })
    const [before, asked] = [repo.sandbox.stats(), repo.github.facts.log.length]
    for (const run of [await repo.dispatch('apply'), await repo.schedule('2026-12-02')]) {
      expect(outputsOf(run)).toMatchObject({ 'exit-code': '64', result: 'error' })
      const said = run.jobs[0]?.steps.flatMap(({ annotations }) => annotations.map(({ message }) => message)).join('')
      expect(said).toContain('does not run in a public repository')
    }
    expect(repo.sandbox.stats()).toEqual(before)
    const wrote = repo.github.facts.log
      .slice(asked)
      .filter(({ who, method }) => who.includes('.yml') && method !== 'GET')
    expect(wrote).toEqual([])
  },
)

long(
  'a workflow without its condition: for a pull request into a branch of anybody the action itself uses no key',
  async () => {
    const repo = await settled({ workflows: ['plan'] })
    const path = '.github/workflows/espalier-plan.yml'
    await repo.commit({ [path]: (old) => old.replace(/ &&\n +github\.event\.pull_request\.base\.ref .*\n/, '\n') })
    const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
    const { github, origin, tip } = repo
    const side = origin.commit(
      tip(),
      { 'org/espalier.yaml': (old) => `${old}# Nobody has reviewed this.\n` },
      'Side\n',
      {
        login: hr,
      },
    )
    origin.point('refs/heads/side', side)
    await follow(github, 'side', side)
    await github.as(hr)('PATCH', `/repos/${github.facts.repository}/pulls/${pull.number}`, { base: 'side' })
    const before = repo.sandbox.stats()
    const [run] = await pull.push(edited({ bob: { manager: 'eva' } }))
    expect(run?.event.baseRef).toBe('side')
    expect(repo.sandbox.stats()).toEqual(before)
    expect(outputsOf(run)).toMatchObject({ 'exit-code': '0', result: 'files-only' })
  },
)

long('a pull request that changes the action and the workflow: neither is used where the key is', async () => {
  const repo = await settled({ workflows: all })
  const pull = await open(repo, 'evil', {
    '.github/espalier/dist/action.mjs': 'console.log("EVIL")\n',
    '.github/workflows/espalier-plan.yml': (old) => old.replace('command: plan', 'command: plan # EVIL'),
  })
  const [own, trusted] = pull.opened
  const said = (run: typeof own): string => run?.jobs.flatMap((job) => job.steps.map(({ log }) => log)).join('\n') ?? ''
  expect([own?.event.name, trusted?.event.name]).toEqual(['pull_request', 'pull_request_target'])
  expect(said(own)).toContain('EVIL')
  expect(own?.jobs.flatMap((job) => job.secretsRead)).toEqual([])
  expect(said(trusted)).not.toContain('EVIL')
  expect(trusted?.jobs.flatMap((job) => job.secretsRead)).toEqual(['SMALL_IMPROVEMENTS_API_KEY', 'ESPALIER_STATE_KEY'])
})

test('a workflow without its condition: the action itself uses no key for a fork, and says so', async () => {
  const repo = await settled()
  const path = '.github/workflows/espalier-plan.yml'
  await repo.commit({ [path]: (old) => old.replace(/\n {4}if: >-\n( {6}.*\n)+/, '\n') })
  const before = repo.sandbox.stats()
  const pull = await open(repo, 'free-money', edited({ bob: { manager: 'dan' } }), stranger, true)
  const [job] = pull.opened[0]?.jobs ?? []
  expect([job?.conclusion, job?.secretsRead]).toEqual(['success', ['SMALL_IMPROVEMENTS_API_KEY', 'ESPALIER_STATE_KEY']])
  expect(repo.sandbox.stats()).toEqual(before)
  expect(job?.steps.map(({ summary }) => summary).join('')).toContain('no key is used for pull requests from forks')
  expect(await pull.comments()).toEqual([])
})
