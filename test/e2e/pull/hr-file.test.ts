import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seedsOf, unlimited, type People } from '../../support/charts.js'
import { root } from '../../support/docs.js'
import { chartOf } from '../../support/github/chart-text.js'
import { adopt, expectHead, expectWritten } from '../../support/github/ends.js'
import { bot } from '../../support/github/facts.js'
import { issuesOf, pullRequest, type PullRequest } from '../../support/github/pull-request.js'
import { appLogin, director, hr, repository, type Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'
import { expectNothingWritten, temporaryFolder } from '../../support/stage.js'
import { readComment } from '../../torture/text/comment.js'
import { expectRun, outputsOf } from './outputs.js'
import { before } from './small.js'

const path = '.github/workflows/espalier-hr.yml'
const branch = 'refs/heads/espalier/hr-file'

/** A company whose HR system has an export, which the workflow copies to where the file is expected. */
interface Company {
  readonly repo: Repository
  /** The export of the next run: rows of key, manager and department. null: there is none. */
  readonly exports: (text: string | null) => void
  readonly run: (day: string) => Promise<ReturnType<typeof outputsOf>>
  readonly proposal: () => PullRequest
  readonly pulls: () => Promise<readonly Answer[]>
  readonly pushes: () => number
}

interface Answer {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly user: { readonly login: string }
}

/** The shipped workflow, with a command of the company, and the token of its app if it has one. */
function workflowWith(file: string, app: boolean): string {
  const text = readFileSync(`${root}template/${path}`, 'utf8')
  const command = `      - name: get the HR file\n        run: if test -f "${file}"; then cp "${file}" "$RUNNER_TEMP/people.csv"; fi\n`
  const token = app ? `\n          pull-token: \${{ secrets.APP_TOKEN }}` : ''
  const environment = app ? '    environment: espalier-propose\n' : ''
  return text
    .replace('      - uses: ./.github/espalier\n', (step) => `${command}${step}`)
    .replace('command: hr-file', (line) => `${line}${token}`)
    .replace('    permissions:\n', (line) => `${environment}${line}`)
}

async function companyWith(people: People, app: boolean, workflows: readonly string[]): Promise<Company> {
  const file = join(temporaryFolder(), 'export.csv')
  const settings = `${unlimited}api: { showsWithin: 1 }\n`
  const chart = chartOf(people, settings)
  // Comments of people, which an import must not lose.
  const text = (chart['org/people/all.yaml'] ?? '').replace('people:\n', '# Who is who: ask Ann before you edit this.\npeople:\n') // prettier-ignore
  const files = { ...chart, 'org/people/all.yaml': text, [path]: workflowWith(file, app) }
  const owners = `* @${director} @${hr}\n`
  // The service refuses a manager who is unknown or left, and a circle.
  const switches = { requireManager: 'active', loops: 'refused' } as const
  const repo = await repository({ files, company: seedsOf(people), workflows, owners, switches })
  const pulls = async (): Promise<readonly Answer[]> =>
    (await repo.github.as(hr)('GET', '/repos/acme/org/pulls?state=all&direction=asc')) as readonly Answer[]
  return {
    repo,
    exports: (rows) => (rows === null ? rmSync(file, { force: true }) : writeFileSync(file, rows)),
    async run(day) {
      const run = await repo.schedule(day, 'hr')
      return { ...outputsOf(run), conclusion: run.conclusion() ?? '' }
    },
    proposal: () => pullRequest(repo, Math.max(...repo.github.facts.pulls.keys())),
    pulls,
    pushes: () =>
      repo.github.facts.log.filter(({ method, path: asked }) => method === 'POST' && asked.endsWith('receive-pack'))
        .length,
  }
}

/** An export in the form of Small Improvements: each line is a key, its manager and its department. */
function exportOf(lines: string): string {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', manager = '', department = ''] = line.trim().split(/\s+/)
      const [first = '', ...rest] = key
      return [`${key}@acme.example`, first.toUpperCase() + rest.join(''), 'Example', manager === '-' || manager === '' ? '' : `${manager}@acme.example`, department] // prettier-ignore
    })
  return [['Login Email', 'First Name', 'Last Name', 'Manager Email', 'Department'], ...rows]
    .map((row) => `${row.join(',')}\n`)
    .join('')
}

const today = `top -\nann top\nbob ann\ncid ann\ndan top\neva dan\nfay dan\ngus top`
const moved = today.replace('bob ann', 'bob dan')

test('one pull request is kept over five days of changing files, without a key', async () => {
  const { repo, exports, run, proposal, pulls, pushes } = await companyWith(before, false, ['validate'])
  exports(exportOf(today))
  expect(await run('2026-12-01')).toMatchObject({ conclusion: 'success', result: 'ok' })
  expect([await pulls(), repo.origin.tip(branch)]).toEqual([[], null])

  // Opened, left as it is, and updated.
  exports(exportOf(moved))
  const opened = await run('2026-12-02')
  expect(opened).toMatchObject({ conclusion: 'success', 'pull-request': expect.stringMatching(/\/pull\/1$/) as string })
  const [first] = await pulls()
  expect(first).toMatchObject({ title: 'HR file: 1 person gets another manager', state: 'open', user: { login: bot } })
  expect(first?.body).toMatch(/GitHub starts no checks/)
  const text = repo.origin.text(proposal().head(), 'org/people/all.yaml')
  expect(text).toMatch(/^# Who is who: ask Ann/)
  expect(text).toContain('manager: dan')
  const [tip, pushed] = [repo.origin.tip(branch), pushes()]
  expect(await run('2026-12-03')).toMatchObject({ conclusion: 'success', 'pull-request': opened['pull-request'] })
  expect([repo.origin.tip(branch), pushes(), await pulls()]).toEqual([tip, pushed, [first]])
  exports(exportOf(`${moved}\nhue ann`))
  expect(await run('2026-12-04')).toMatchObject({ conclusion: 'success', 'pull-request': opened['pull-request'] })
  expect((await pulls()).map(({ title }) => title)).toEqual(['HR file: 1 new person, 1 person gets another manager'])

  // The token of the job has opened it, and pushed: no check started.
  expect(repo.runs.map(({ event }) => event.name)).toEqual(['schedule', 'schedule', 'schedule', 'schedule'])

  // Empty: closed, its branch is gone. Another difference: a new one.
  exports(exportOf(today))
  expect(await run('2026-12-05')).toMatchObject({ conclusion: 'success', result: 'ok' })
  expect([repo.origin.tip(branch), (await pulls()).map(({ state }) => state)]).toEqual([null, ['closed']])
  exports(exportOf(moved))
  await run('2026-12-06')
  expect((await pulls()).map(({ state }) => state)).toEqual(['closed', 'open'])

  // What people push on top stays.
  await proposal().push({ 'org/people/all.yaml': (old) => old.replace('"Gus"', '"August"') })
  const theirs = repo.origin.tip(branch)
  exports(exportOf(`${moved}\nhue ann`))
  expect(await run('2026-12-07')).toMatchObject({ conclusion: 'success' })
  expect(await run('2026-12-08')).toMatchObject({ conclusion: 'success' })
  expect(repo.origin.tip(branch)).toBe(theirs)
  expect((await proposal().comments()).map(({ body }) => body)).toEqual([
    expect.stringContaining('Other people have pushed'),
  ])
  expectNothingWritten(repo.sandbox)
  expect(repo.sandbox.stats().requests).toEqual({})
})

long('a file that is refused ends red, with one issue, until it is right', async () => {
  const { repo, exports, run, pulls } = await companyWith(before, false, ['schedule'])
  exports(null)
  expect(await run('2026-12-01')).toMatchObject({ conclusion: 'failure', result: 'found', 'exit-code': '1' })
  expect(await issuesOf(repo)).toMatchObject([{ title: 'Espalier: the HR file was refused', state: 'open' }])
  exports('nothing that is a table\n')
  expect(await run('2026-12-02')).toMatchObject({ conclusion: 'failure' })
  exports(exportOf('top -\nann top'))
  expect(await run('2026-12-03')).toMatchObject({ conclusion: 'failure' })
  const [issue, ...more] = await issuesOf(repo)
  expect([more, issue?.body]).toEqual([[], expect.stringMatching(/2 of the 8 people[^]*`hr-truncated`/)])
  exports(exportOf(today))
  expect(await run('2026-12-04')).toMatchObject({ conclusion: 'success' })
  expect(await issuesOf(repo)).toMatchObject([{ state: 'closed' }])
  expect(await pulls()).toEqual([])
})

long('hostile cells are text in the pull request, and in no log', async () => {
  const { repo, exports, run, pulls } = await companyWith(before, false, ['schedule'])
  const hostile = '"@acme/all fixes #1 <img src=x onerror=alert(1)> [skip ci] ](https://evil.example) secret-word"'
  exports(`${exportOf(moved)}new@acme.example,${hostile},Example,${hostile},\n`)
  expect(await run('2026-12-02')).toMatchObject({ conclusion: 'success' })
  const [pull] = await pulls()
  expect(pull?.body).toContain('Row 10')
  expect(readComment(pull?.body ?? '').active).toEqual([])
  expect(pull?.body).not.toContain('[skip ci]')
  const steps = repo.runs.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
  expect(steps.filter(({ log, summary }) => (log + summary).includes('secret-word'))).toEqual([])
})

long('an HR file becomes a pull request of an app, a plan, an approval by two, and accounts', async () => {
  const { repo, exports, run, proposal, pulls } = await companyWith(before, true, ['plan', 'apply', 'schedule'])
  await adopt(repo)
  // Two hires, the manager below the report in the file; moves to and below them; and two who change places.
  const lines = { bob: 'top', ann: 'bob', eva: 'ida', gus: 'eva' }
  const changed = Object.entries(lines).reduce((all, [key, to]) => all.replace(new RegExp(`^${key} .*$`, 'm'), `${key} ${to}`), today) // prettier-ignore
  exports(exportOf(`${changed}\nhue ida\nida top`))
  expect(await run('2026-12-02')).toMatchObject({ conclusion: 'success' })
  const [pull] = await pulls()
  expect(pull).toMatchObject({ user: { login: appLogin }, title: expect.stringMatching(/2 new people/) as string })
  expect(pull?.body).not.toContain('GitHub starts no checks')
  const [plan] = await proposal().comments()
  expect(plan?.body).toMatch(/2 hires/)
  expectNothingWritten(repo.sandbox)

  await proposal().approve(director)
  await proposal().approve(hr)
  const [applied] = await proposal().merge()
  expectRun(applied, 'success')
  expectWritten(repo, { made: 2, changed: 4 })
  await expectHead(repo, { made: 2, changed: 4 })
  // Nothing is left to propose, and the branch of the merged pull request is in no way.
  expect(await run('2026-12-03')).toMatchObject({ conclusion: 'success', result: 'ok' })
  expect((await pulls()).map(({ state }) => state)).toEqual(['closed'])
})
