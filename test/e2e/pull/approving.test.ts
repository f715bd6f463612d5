import { expect, test } from 'vitest'
import { ownersTextAt } from '../../../src/git/owners.js'
import { changedPaths } from '../../../src/github/changed.js'
import { openGithub } from '../../../src/github/client.js'
import { pullOf, sourceOf } from '../../../src/github/pulls.js'
import { pushersOf } from '../../../src/github/pushers.js'
import { reviewsGiven } from '../../../src/github/reviews.js'
import { ownersAmong } from '../../../src/github/teams.js'
import { timelineOf, wayOf } from '../../../src/github/timeline.js'
import type { Git } from '../../../src/git/git.js'
import { ownerRules, ownersOf } from '../../../src/model/owners.js'
import { countedPlan, type CountedPlan } from '../../../src/plan/approval-policy.js'
import { outline, seedsOf } from '../../support/charts.js'
import { tokenOf } from '../../support/github/facts.js'
import { open, type PullRequest } from '../../support/github/pull-request.js'
import { director, hr, repository, stranger, type Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'

interface Shown {
  readonly sealedAt: number
  readonly shownAt: number
}

const aMinuteAgo = (): Shown => {
  const at = Date.now() - 60_000
  return { sealedAt: at, shownAt: at }
}

/** A repository in which nothing runs but by the clock: when a plan was shown is said here. */
async function still(owners: string | null = `* @${director}\n`): Promise<Repository> {
  const files = { 'org/a.yaml': 'people: {}\n' }
  return await repository({ files, company: seedsOf(outline('top')), workflows: ['schedule'], git: 'folder', owners })
}

/** The Git of the bare repository, which the one of the project leaves alone. */
function gitOf({ origin }: Repository): Git {
  const ended = { ok: true, words: '', never: null, stopped: false } as const
  return async (args, input) => await Promise.resolve({ ...ended, out: origin.git(args, input) })
}

/** What is decided by what the double says of a merged pull request. */
async function decided(
  repo: Repository,
  { number }: PullRequest,
  shown: readonly Shown[],
): Promise<CountedPlan<Shown>> {
  const [token, userAgent] = [tokenOf(hr), 'espalier/test']
  const sleep = async (): Promise<void> => await Promise.resolve()
  const github = openGithub({ api: repo.github.url, token, repository: 'acme/org', fetch, userAgent, sleep })
  const [pull, source, timeline] = [
    await pullOf(github, number),
    await sourceOf(github, number),
    await timelineOf(github, number),
  ]
  const reviews = await reviewsGiven(github, number, timeline)
  const [by, at] = [pull.merged?.by ?? '', Date.parse(pull.merged?.at ?? '')]
  const text = await ownersTextAt(gitOf(repo), pull.base)
  const [rules, paths] = [ownerRules(text ?? ''), (await changedPaths(github, number)) ?? []]
  const named = new Map(paths.map((path) => [path, ownersOf(rules, path)]))
  const people = [by, ...reviews.map((one) => one.by)]
  return countedPlan({
    shown,
    reviews,
    involved: [pull.author],
    pushers: await pushersOf(github, source.branch, pull.head),
    owners: text === null ? null : await ownersAmong(github, named, people),
    required: true,
    landing: { by, at, way: wayOf(timeline, source.autoMerge, at) },
  })
}

const edit = (text: string): Readonly<Record<string, string>> => ({ 'org/a.yaml': text })

test('an approval by the owner counts, also when it is dismissed after the merge; one before the merge does not', async () => {
  const repo = await still()
  const shown = [aMinuteAgo()]
  const pull = await open(repo, 'one', edit('a: 1\n'))
  await pull.approve()
  await pull.merge('merge', stranger)
  await pull.dismiss(director, stranger)
  expect(await decided(repo, pull, shown)).toMatchObject({ plan: shown[0], how: 'review', by: [director] })
  const other = await open(repo, 'two', edit('a: 2\n'))
  await other.approve()
  await other.dismiss(director, stranger)
  await other.approve(stranger)
  await other.merge('squash', stranger)
  expect(await decided(repo, other, shown)).toEqual({ plan: null, because: 'no owner' })
})

long('an owner who has pushed, or whom a bot may hide, does not approve alone', async () => {
  const repo = await still(`* @${director} @${stranger}\n`)
  const shown = [aMinuteAgo()]
  const own = await open(repo, 'own', edit('a: 1\n'))
  await own.pushAs(director, edit('a: 2\n'))
  await own.approve()
  await own.merge()
  expect(await decided(repo, own, shown)).toEqual({ plan: null, because: 'no approval' })
  const hidden = await open(repo, 'hidden', edit('a: 3\n'))
  await hidden.pushAs('github-actions[bot]', edit('a: 4\n'))
  await hidden.approve()
  const alone = await open(repo, 'alone', { 'org/b.yaml': 'b\n' })
  await alone.pushAs('renovate[bot]', { 'org/b.yaml': 'c\n' })
  await alone.approve()
  await hidden.approve(stranger)
  await hidden.merge()
  await alone.merge()
  expect(await decided(repo, hidden, shown)).toMatchObject({ how: 'review', by: [stranger, director] })
  expect(await decided(repo, alone, shown)).toEqual({ plan: null, because: 'one of two' })
})

long('a merge by hand by the owner counts; by the queue, by itself, or by the author it does not', async () => {
  const repo = await still(`* @${director} @${hr}\n`)
  const shown = [aMinuteAgo()]
  const merged = async (branch: string, merge: (pull: PullRequest) => Promise<unknown>): Promise<unknown> => {
    const pull = await open(repo, branch, edit(`a: ${branch}\n`))
    await merge(pull)
    return await decided(repo, pull, shown)
  }
  expect(await merged('hand', async (pull) => await pull.merge())).toMatchObject({ how: 'merge', by: [director] })
  const none = { plan: null, because: 'no approval' }
  expect(await merged('queue', async (pull) => await pull.enqueue())).toEqual(none)
  expect(await merged('author', async (pull) => await pull.merge('merge', hr))).toEqual(none)
  const byItself = async (pull: PullRequest): Promise<unknown> => {
    pull.autoMerge()
    return await pull.merge()
  }
  expect(await merged('itself', byItself)).toEqual(none)
})
