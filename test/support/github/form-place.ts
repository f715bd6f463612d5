import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Job } from '../../../src/action/context.js'
import { repositoryGit } from '../../../src/engine/chart-at-revision.js'
import { withToken } from '../../../src/git/token.js'
import { githubOf } from '../../../src/github/client.js'
import type { Host } from '../../../src/host/host.js'
import { startDouble, type Double } from './double.js'
import { bot } from './facts.js'
import { account, movedBy } from './history.js'
import { newOrigin, type Edits, type Origin } from './origin.js'
import { follow } from './repository.js'

/** A repository on the double with a clone, in which one command of the action runs in this process. */
export interface FormPlace {
  readonly origin: Origin
  readonly github: Double
  readonly folder: string
  readonly tip: () => string
  /** A commit on main. */
  main(edits: Edits): void
  /** Files an issue, which starts nothing. */
  file(by: string, title: string, body: string): Promise<number>
  /** Edits it: GitHub remembers who did. */
  edit(number: number, by: string, body: string): Promise<void>
  /** The job that the issue starts. */
  job(number: number, by: string): Job
  close(): Promise<void>
}

/** The people of the small chart, and who may push. */
export const [filer, approver] = ['ann', 'bea']

export async function formPlace(files: Edits): Promise<FormPlace> {
  const origin = newOrigin()
  const given = { members: [filer, approver], strangers: [], private: true, environments: {}, app: 'charts[bot]' }
  const github = await startDouble({ origin, ...given })
  const permissions = { contents: 'write', 'pull-requests': 'write', issues: 'write' } as const
  github.facts.jobs.set('ghs_job', { job: 'form/form', login: bot, permissions })
  const tip = (): string => origin.tip('refs/heads/main') ?? ''
  const main = (edits: Edits): void =>
    movedBy(github.facts, filer, 'main', origin.commit(tip() || null, edits, 'm\n', { login: filer }))
  main(files)
  await follow(github, 'main', tip())
  const above = mkdtempSync(join(tmpdir(), 'espalier-form-'))
  const folder = join(above, 'clone')
  execFileSync('git', ['clone', '--quiet', origin.folder, folder])
  execFileSync('git', ['remote', 'set-url', 'origin', `${github.url}/acme/org`], { cwd: folder })
  const { facts } = github
  const issues = '/repos/acme/org/issues'
  return {
    origin,
    github,
    folder,
    tip,
    main,
    async file(by, title, body) {
      const { number } = (await github.as(by)('POST', issues, { title, body })) as { readonly number: number }
      return number
    },
    async edit(number, by, body) {
      const editedAt = new Date().toISOString()
      facts.edits.set(number, [{ editor: account(by), editedAt }, ...(facts.edits.get(number) ?? [])])
      await facts.inside('PATCH', `${issues}/${number}`, { body })
    },
    job: (number, by) => jobFor(github, folder, number, by),
    async close() {
      await github.close()
      origin.remove()
      rmSync(above, { recursive: true, force: true })
    },
  }
}

function jobFor(github: Double, folder: string, number: number, by: string): Job {
  const server = github.url
  const env = withToken({ PATH: process.env['PATH'], HOME: folder, GITHUB_API_URL: server }, server, 'ghs_job')
  const sleep = async (): Promise<void> => await Promise.resolve()
  const host = { folder, env, fetch, sleep, version: '1', now: () => new Date() } as unknown as Host
  return {
    host,
    run: { repository: 'acme/org', server, id: '7', attempt: '1' },
    event: { kind: 'issue', number, actor: by, defaultBranch: 'main' },
    git: repositoryGit(host),
    github: githubOf('acme/org', 'ghs_job', host),
    login: async () => await Promise.resolve(bot),
    input: () => '',
  }
}
