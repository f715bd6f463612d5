import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Switches } from '../../src/sandbox/switches.js'
import { altered, named as somebody, outline, type People } from '../support/charts.js'
import type { Ran } from '../support/cli.js'
import { branch, followed, gitIn, named, otherKey, team, type Laptop, type Team } from '../support/laptops.js'
import { eachOf, long } from '../support/long.js'
import { answered, expectConverged, expectExit, expectNothingWritten, userWith } from '../support/stage.js'

// What honest people do that looks like something else. Each story ends with exit code 0, by what the messages name.

const people = outline(`
top
  ann
    bob
  cid
`)
const seal = /"espalier state seal"/
const stateKeyOf = /"espalier state key"/
const file = 'file:.espalier/state.json'
const isFile = (place: string): boolean => place === file

/** The chart was applied, so that every account is bound. */
async function adopted(place = branch): Promise<{ readonly all: Team; readonly one: Laptop }> {
  const all = await team(people, place)
  const one = all.laptop('one')
  expectExit(await one.run('apply', '--yes'), 0)
  expectNothingWritten(all.sandbox)
  return { all, one }
}

const moved: People = altered(people, { cid: { manager: 'ann' } })

/** A command stops with 7 and these words, and nothing is written. */
async function expectStops(laptop: Laptop, words: string, ...command: readonly string[]): Promise<Ran> {
  const ran = await laptop.run(...(command.length === 0 ? ['apply', '--yes'] : command))
  expectExit(ran, 7)
  expect(ran.err).toContain(words)
  return ran
}

/** The chart with a move is applied, all is as it says, and the evidence is whole. */
async function expectGoesOn(laptop: Laptop, { sandbox }: Team, chart = moved): Promise<void> {
  laptop.write(chart)
  const ran = await laptop.run('apply', '--yes')
  expectExit(ran, 0)
  expect(ran.out).toContain('Small Improvements matches the chart')
  expect(userWith(sandbox, 'cid@acme.example').managerId).toBe(`id-${chart['cid']?.manager ?? ''}`)
  expectExit(await laptop.run('evidence'), 0)
}

eachOf(
  describe,
  [branch, file],
  isFile,
)('the API key is changed, and the state is %s', (place) => {
  long('a person looks, and seals the state with the new key', async () => {
    const { all, one } = await adopted(place)
    one.env['SMALL_IMPROVEMENTS_API_KEY'] = otherKey
    await expectStops(one, 'is sealed with another key', 'plan')
    const ran = await expectStops(one, 'is sealed with another key')
    expectExit(await one.run('state', 'show'), 0)
    await followed(one, ran, seal, '--yes')
    await expectGoesOn(one, all)
  })

  long('with a key of its own for the state, nothing is noticed of it', async () => {
    const all = await team(people, place)
    const one = all.laptop('one')
    one.env['ESPALIER_STATE_KEY'] = (await one.run('state', 'key')).out.trim()
    expectExit(await one.run('apply', '--yes'), 0)
    one.env['SMALL_IMPROVEMENTS_API_KEY'] = otherKey
    const plan = await one.run('plan', '--exit-code')
    expectExit(plan, 0)
    expect(plan.err).not.toContain('seal')
    await expectGoesOn(one, all)
  })
})

long('two people with an API key each are told to share a key for the state', async () => {
  const { all, one } = await adopted()
  const two = all.laptop('two')
  two.env['SMALL_IMPROVEMENTS_API_KEY'] = otherKey
  const ran = await expectStops(two, 'give them all one ESPALIER_STATE_KEY')
  const key = (await followed(two, ran, stateKeyOf)).out.trim()
  for (const laptop of [one, two]) laptop.env['ESPALIER_STATE_KEY'] = key
  await followed(two, await expectStops(two, 'is sealed with another key'), seal, '--yes')
  for (const laptop of [one, two]) await expectConverged(laptop)
  await expectGoesOn(one, all)
  two.write(moved)
  await expectConverged(two)
})

long('of two laptops the one that is a commit behind pulls first', async () => {
  const { all, one } = await adopted()
  const two = all.laptop('two')
  one.write(moved)
  const head = one.commit()
  expectExit(await one.run('apply', '--yes'), 0)
  one.git('push', '-q', 'origin', 'HEAD:main')
  for (const at of [[], ['--at', 'HEAD']]) {
    const ran = await two.run('apply', '--yes', ...at)
    expectExit(ran, 8)
    expect(ran.err).toContain(head.slice(0, 10))
    expect(userWith(all.sandbox, 'cid@acme.example').managerId).toBe('id-ann')
    expect(named(ran, /"git pull"/)).toEqual(['pull'])
  }
  two.git('pull', '-q')
  for (const at of [[], ['--at', 'HEAD'], ['--at', 'origin/main']])
    expectExit(await two.run('apply', '--yes', ...at), 0)
  await expectGoesOn(two, all, altered(moved, { cid: { manager: 'bob' } }))
})

long('history that was rewritten on purpose is applied by the fingerprint of its plan', async () => {
  const { all, one } = await adopted()
  one.write(moved)
  one.commit()
  expectExit(await one.run('apply', '--yes'), 0)
  one.git('commit', '-q', '--amend', '-m', 'A better message')
  const ran = await one.run('apply', '--yes')
  expectExit(ran, 8)
  expect((await followed(one, ran, /"espalier plan"/)).out).toContain('no changes')
  await followed(one, ran, /"espalier apply --expect \w+"/)
  await expectGoesOn(one, all, altered(moved, { cid: { manager: 'bob' } }))
})

long('a state in a file without Git needs nothing but its folder', async () => {
  const { all, one } = await adopted(file)
  rmSync(join(one.folder, '.git'), { recursive: true })
  await expectGoesOn(one, all)
  expectExit(await one.run('apply', '--yes'), 0)
})

/** A service with accounts, a chart with two more people, and no state. */
async function begun(switches: Partial<Switches> = {}, place = branch): Promise<{ all: Team; one: Laptop }> {
  const all = await team(people, place, switches)
  const one = all.laptop('one')
  one.write(altered(people, { dan: somebody('dan', 'top'), eva: somebody('eva', 'dan') }))
  return { all, one }
}

eachOf(
  test,
  [branch, file],
  () => true,
)('a first run says how to go on, and what to pin: %s', async (place) => {
  const { all, one } = await begun({}, place)
  const ran = await one.run('apply', '--yes')
  expectExit(ran, 3)
  expect(ran.out).toContain(
    'If none of these people has an account, under this address or an earlier one, add --first-run',
  )
  one.set(/^state: \{ lineage: .*$/m.exec(ran.out)?.[0] ?? 'no line')
  expect((await one.run('plan')).out).toContain('add --first-run')
  const again = await one.run('apply', '--yes', '--first-run')
  expectExit(again, 0)
  expect(again.out).not.toContain('lineage')
  await expectConverged(one)
  expect(answered(all.sandbox, 'POST 201')).toBe(2)
})

long('a failed apply is run again, by the command at its end', async () => {
  const { all, one } = await begun({ faults: ['POST /users:1:422'] })
  const ran = await one.run('apply', '--yes', '--first-run')
  expectExit(ran, 3)
  await followed(one, ran, /espalier apply [-\w ]*--expect \w+/)
  await expectConverged(one)
  expect(answered(all.sandbox, 'POST 201')).toBe(2)
})

long('what is due on a later day is made on that day, also by another laptop', async () => {
  const { all, one } = await adopted()
  const chart = altered(people, {
    bob: { end: '2027-03-31' },
    cid: { changes: [{ on: '2027-02-01', manager: 'ann' }] },
  } as never)
  one.write(chart)
  one.commit()
  one.git('push', '-q', 'origin', 'HEAD:main')
  for (const day of ['2027-01-31', '2027-02-01']) expectExit(await one.run('apply', '--yes', '--as-of', day), 0)
  expect(userWith(all.sandbox, 'cid@acme.example').managerId).toBe('id-ann')
  expect(userWith(all.sandbox, 'bob@acme.example').active).toBe(true)
  const two = all.laptop('two')
  expectExit(await two.run('apply', '--yes', '--as-of', '2027-04-01'), 0)
  expect(userWith(all.sandbox, 'bob@acme.example').active).toBe(false)
  await expectConverged(two, '--as-of', '2027-04-02')
})

long(
  'a plan is read, and applied by its file or by the command that it names; one that has changed is read again',
  async () => {
    const { all, one } = await adopted()
    one.write(moved)
    expectExit(await one.run('plan', '--out', 'plan.json'), 0)
    expectExit(await one.run('apply', '--plan', 'plan.json'), 0)
    one.write(altered(moved, { cid: { manager: 'bob' } }))
    await followed(one, await one.run('plan'), /espalier apply [-\w ]*--expect \w+/)
    one.write(altered(moved, { cid: { manager: 'top' }, bob: { manager: 'cid' } }))
    const ran = await one.run('apply', '--plan', 'plan.json')
    expectExit(ran, 5)
    await followed(one, ran, /espalier apply --expect \w+/)
    await expectConverged(one)
    expect(userWith(all.sandbox, 'bob@acme.example').managerId).toBe('id-cid')
  },
)

long('a copy of a state in a file is brought back, and a person seals it', async () => {
  const { all, one } = await adopted(file)
  const [state, copy] = ['.espalier/state.json', 'copy.json'].map((name) => join(one.folder, name)) as [string, string]
  cpSync(state, copy)
  await expectGoesOn(one, all)
  cpSync(copy, state)
  const ran = await expectStops(one, 'is older than one seen here before')
  await followed(one, ran, seal, '--yes')
  await expectGoesOn(one, all)
})

long('a state in a file that is damaged: an older copy takes its place, or a new one', async () => {
  const { all, one } = await adopted(file)
  const [state, copy] = ['.espalier/state.json', 'copy.json'].map((name) => join(one.folder, name)) as [string, string]
  cpSync(state, copy)
  await expectGoesOn(one, all)
  writeFileSync(state, readFileSync(state).subarray(0, 200))
  const damaged = await expectStops(one, 'Restore an older copy, and seal it')
  cpSync(copy, state)
  await followed(one, damaged, seal, '--yes')
  expectExit(await one.run('apply', '--yes'), 0)
  rmSync(state)
  await followed(one, damaged, /"espalier state seal --new"/, '--yes')
  await expectGoesOn(one, all)
})

long('an older commit of the state is pushed with force, and a person seals it', async () => {
  const { all, one } = await adopted()
  const old = gitIn(all.remote, 'rev-parse', 'espalier-state')
  await expectGoesOn(one, all)
  gitIn(all.remote, 'update-ref', 'refs/heads/espalier-state', old)
  const ran = await expectStops(one, 'is older than one seen here before')
  await followed(one, ran, seal, '--yes')
  await expectGoesOn(one, all)
})

long('a state that is no good any more is replaced by an older one, which a person seals', async () => {
  const { all, one } = await adopted()
  const old = gitIn(all.remote, 'rev-parse', 'espalier-state')
  await expectGoesOn(one, all)
  expectExit(await one.run('state', 'seal', '--from', old, '--yes'), 0)
  await expectGoesOn(one, all)
})

/** The lineage is in espalier.yaml, as the messages ask for. */
async function pinned(place = branch): Promise<{ readonly all: Team; readonly one: Laptop }> {
  const { all, one } = await adopted(place)
  one.set(`state: { lineage: ${all.state(one).lineage} }`)
  one.commit()
  await expectConverged(one)
  return { all, one }
}

long('a branch that was deleted comes back from a clone that has seen it', async () => {
  const { all, one } = await pinned()
  gitIn(all.remote, 'update-ref', '-d', 'refs/heads/espalier-state')
  const ran = await expectStops(one, 'There is no state at git:espalier-state, but there was one')
  one.git(...named(ran, /git push origin [\w/:-]+/))
  await expectGoesOn(one, all)
})

eachOf(
  test,
  [branch, file],
  () => true,
)('a state that is lost for good: %s is begun anew, and its lineage is corrected', async (place) => {
  const { all, one } = await pinned(place)
  if (place === branch) gitIn(all.remote, 'update-ref', '-d', 'refs/heads/espalier-state')
  else rmSync(join(one.folder, '.espalier'), { recursive: true })
  const ran = await expectStops(one, 'but there was one')
  const made = await followed(one, ran, /"espalier state seal --new"/, '--yes')
  const other = await expectStops(one, 'write its lineage into espalier.yaml')
  expect(other.err).toContain(all.state(one).lineage)
  one.set(/^state: .*$/m.exec(made.err)?.[0] ?? '')
  expectExit(await one.run('apply', '--yes'), 0)
  await expectGoesOn(one, all)
})

eachOf(
  test,
  [file, branch],
  () => true,
)('the way of the README, on two laptops, with the state pinned: %s', async (place) => {
  const all = await team(people, place)
  const [one, two] = [all.laptop('one'), all.laptop('two')]
  const applied = async (laptop: Laptop): Promise<Ran> => {
    expectExit(await laptop.run('plan', '--out', 'plan.json'), 0)
    const ran = await laptop.run('apply', '--plan', 'plan.json')
    expectExit(ran, 0)
    return ran
  }
  const pushed = (laptop: Laptop): void => {
    laptop.git('add', 'org', ...(place === file ? ['.espalier'] : []))
    laptop.git('commit', '-q', '-m', 'As applied')
    laptop.git('push', '-q', 'origin', 'HEAD:main')
  }
  one.set(/^state: .*$/m.exec((await applied(one)).err)?.[0] ?? '')
  pushed(one)
  for (const [laptop, manager] of [
    [two, 'ann'],
    [one, 'bob'],
    [two, 'top'],
  ] as const) {
    laptop.git('pull', '-q')
    laptop.write(altered(people, { cid: { manager } }))
    await applied(laptop)
    pushed(laptop)
    expect(userWith(all.sandbox, 'cid@acme.example').managerId).toBe(`id-${manager}`)
  }
  expectExit(await two.run('evidence'), 0)
})
