import { expect, test } from 'vitest'
import type { State } from '../../../src/model/files.js'
import { withoutProof } from '../../../src/state/state.js'
import { fileOf, chartOf } from '../../support/github/chart-text.js'
import { adopt, rewriteState, stateOf } from '../../support/github/ends.js'
import { movedBy } from '../../support/github/history.js'
import { issuesOf, open } from '../../support/github/pull-request.js'
import { stranger, type Repository } from '../../support/github/repository.js'
import { eachOf } from '../../support/long.js'
import { companyOf, expectCompany, forgedFrom, forgeries, type Forgery } from '../forgeries.js'
import { outputsOf } from './outputs.js'
import { settled } from './small.js'

const [branch, ref, people] = ['espalier-state', 'refs/heads/espalier-state', 'org/people/all.yaml']

/** What was applied of the charts before, as each apply has saved it. */
async function ready(forgery: Forgery): Promise<{ readonly repo: Repository; readonly texts: readonly string[] }> {
  const files = chartOf(forgery.people, forgery.settings)
  const repo = await settled({ files, company: companyOf(forgery) })
  const texts = [repo.origin.text(ref, 'state.json')]
  for (const one of forgery.meanwhile) {
    await repo.holding(async () => await repo.commit({ [people]: fileOf(one) }))
    await adopt(repo)
    texts.push(repo.origin.text(ref, 'state.json'))
  }
  return { repo, texts }
}

/** A writer without the key pushes a state on top of the branch; brings the commit. */
function push({ github, origin }: Repository, text: string): string {
  const commit = origin.commit(origin.tip(ref), { 'state.json': text }, 'serial 9\n', { login: stranger })
  movedBy(github.facts, stranger, branch, commit)
  return commit
}

/** Without its seal: `rewriteState` makes another one. */
function unsealed(sealed: State): State {
  const { seal: _, ...state } = sealed
  return state
}

// The others are in the stories of the command line: what is read and what is planned is the same code there.
eachOf(
  test,
  Object.entries(forgeries),
  ([name]) => name !== 'V4',
)(
  'a forged state is stepped over by the plan and the merge, and, sealed, makes the clock write to no wrong account: %s',
  async (_, forgery) => {
    const { repo, texts } = await ready(forgery)
    const [older, right] = [unsealed(JSON.parse(texts[0] ?? '') as State), unsealed(stateOf(repo))]
    const junk = [push(repo, forgedFrom(forgery.forge, texts))]
    const pull = await open(repo, 'next', { [people]: fileOf(forgery.next) })
    expect(outputsOf(pull.opened[0])['exit-code']).toBe('0')
    await pull.approve()
    const [merged] = await repo.holding(async () => await pull.merge())

    // Sealed by the key of the runs, as after a careless "espalier state seal": then the addresses tell. What is older
    // than the state by which the pull request was planned is no state for its merge.
    const isOlder = forgery.forge(right, older) === older
    const company = structuredClone(repo.sandbox.company.users)
    rewriteState(repo, (now) => withoutProof(forgery.forge({ ...right, serial: now.serial }, older)))
    expect(outputsOf(await repo.schedule('2026-12-02'))['exit-code']).toBe(isOlder ? '7' : String(forgery.sealed.exit))
    expect(repo.sandbox.company.users).toEqual(company)
    const issues = (await issuesOf(repo)).map(({ body }) => body.replaceAll('`', '"')).join('\n')
    const says = isOlder ? [/has serial \d+, so an older copy has replaced it/] : forgery.sealed.says
    for (const said of says) expect(issues).toMatch(said)

    // The right one is sealed, the writer pushes again, and the merge does what was approved.
    rewriteState(repo, (now) => ({ ...right, serial: Math.max(now.serial, right.serial + 9) }))
    junk.push(push(repo, forgedFrom(forgery.forge, texts)))
    await merged?.start()
    expect(outputsOf(merged)['exit-code']).toBe('0')
    expectCompany(repo.sandbox, forgery, forgery.changes)
    for (const commit of junk) expect(repo.origin.say(['merge-base', commit, ref])).toBe(commit)
    expect(repo.origin.tip(ref)).not.toBe(junk.at(-1))
  },
)
