import { expect, test } from 'vitest'
import { approve, begunFrom, checkDigits, isSound, keptLater, sourcesIn } from '../../../src/engine/approval.js'
import type { Host } from '../../../src/host/host.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'
import type { Plan, Source } from '../../../src/model/files.js'
import { changeDigest, fingerprintOf } from '../../../src/plan/fingerprint.js'
import { change, plan } from '../../fixtures/render/plans.js'
import { stateWith } from '../../support/worlds.js'

const [ann, ben] = ['ann', 'ben'].map((key) => change('move', 'move', key, key, { manager: 'x' }, { manager: 'y' }))
const planOf = (...changes: Plan['changes']): Plan => {
  const all = plan(changes)
  return { ...all, fingerprint: fingerprintOf(all.company, all.contract, changes.map(changeDigest)) }
}
const [both, rest] = [planOf(ann as never, ben as never), planOf(ben as never)]

const given = (flags: Readonly<Record<string, string | null>>): ParsedArgs => ({
  words: [],
  flags: new Map(Object.entries(flags).map(([name, value]) => [name, value === null ? [] : [value]])),
})
const host = (answer = '', interactive = false): Host =>
  ({
    env: {},
    machine: () => ({ name: 'laptop', user: 'grace' }),
    terminal: { interactive, ask: async () => await Promise.resolve(answer) },
  }) as unknown as Host

test('a person at the terminal approves with "yes" alone', async () => {
  const granted = await approve(both, null, stateWith({}), given({}), host('yes'))
  expect([...(granted?.allowed.values() ?? [])].map(({ as, by }) => [as, by])).toEqual([
    ['asked', 'grace'],
    ['asked', 'grace'],
  ])
  expect(await approve(both, null, stateWith({}), given({}), host('y'))).toBeNull()
})

test('a fingerprint approves this very plan, or the rest of one that has begun', async () => {
  const expectFlag = given({ expect: both.fingerprint })
  const first = await approve(both, null, stateWith({}), expectFlag, host())
  expect(first?.allowed.get('move:ann')?.as).toBe('expect')
  const state = { ...stateWith({}), begun: first?.begun ?? null }
  expect((await approve(rest, null, state, expectFlag, host()))?.allowed.get('move:ben')?.as).toBe('begun')
  await expect(approve(rest, null, stateWith({}), expectFlag, host())).rejects.toMatchObject({ exit: 5 })
})

test('a plan in a file approves what is in it, unless it was edited or is for another service', async () => {
  const byFile = async (file: Plan, now: Plan) => await approve(now, file, stateWith({}), given({ plan: 'p' }), host())
  expect((await byFile(both, rest))?.allowed.get('move:ben')?.as).toBe('plan')
  await expect(byFile(rest, both)).rejects.toThrow('not approved: move ann')
  await expect(byFile({ ...both, changes: rest.changes }, rest)).rejects.toThrow('was edited')
  await expect(byFile({ ...both, service: 'https://other.example' }, rest)).rejects.toMatchObject({ exit: 5 })
})

test('a whole fingerprint, or enough of it, is one', () => {
  expect(() => checkDigits(both.fingerprint)).not.toThrow()
  expect(() => checkDigits('abc123')).toThrow('takes at least')
})

test('what began under another list of changes is not sound', () => {
  const begun = begunFrom(both, new Map())
  expect([isSound(begun, both), isSound({ ...begun, changes: [] }, both)]).toEqual([true, false])
  expect(sourcesIn(begun).get(changeDigest(both.changes[0] as never))?.as).toBe('sealed')
})

test('each source is kept once, and each digest finds its own', () => {
  const source = (pull: number): Source => ({ as: 'pull', pull, check: null, by: null })
  const kept = keptLater(['a', 'b', 'c'], new Map([['a', source(1)], ['b', source(2)], ['c', source(1)]])) // prettier-ignore
  expect([kept.sources?.length, kept.from]).toEqual([2, [0, 1, 0]])
  expect([...sourcesIn(kept)].map(([digest, { pull }]) => [digest, pull])).toEqual([['a', 1], ['b', 2], ['c', 1]]) // prettier-ignore
})
