import { expect, test } from 'vitest'
import { expectHead } from '../../support/github/ends.js'
import { checksOf, open } from '../../support/github/pull-request.js'
import { expectRun } from './outputs.js'
import { before, edited, settled } from './small.js'
import { chartOf } from '../../support/github/chart-text.js'
import { long } from '../../support/long.js'

const neutral = [{ name: 'espalier / plan', conclusion: 'neutral' }]

test('a pull request that touches no file of the chart asks the service nothing, whatever main has', async () => {
  const repo = await settled()
  await repo.holding(async () => await repo.commit({ 'org/people/all.yaml': 'people: { bob: 1 }\n' }))
  const stats = repo.sandbox.stats()
  const pull = await open(repo, 'readme', { 'README.md': 'How we are organised.\n' })
  expectRun(pull.opened[0], 'success')
  expect(repo.sandbox.stats()).toEqual(stats)
  expect(await pull.comments()).toEqual([])
  expect(await checksOf(repo, pull.head())).toMatchObject(neutral)
})

long(
  'a pull request that touches the chart no more shows no plan any more, and its merge applies nothing',
  async () => {
    const repo = await settled()
    const pull = await open(repo, 'second-thoughts', edited({ bob: { manager: 'dan' } }))
    const [own] = await pull.comments()
    expect(own?.body).toContain('Bob Example')
    const stats = repo.sandbox.stats()
    await pull.push({ 'org/people/all.yaml': chartOf(before)['org/people/all.yaml'] ?? '', 'README.md': 'Notes.\n' })
    expect(repo.sandbox.stats()).toEqual(stats)
    const [corrected, ...more] = await pull.comments()
    expect([corrected?.id, more]).toEqual([own?.id, []])
    expect(corrected?.body).toContain('no file of the chart changes')
    expect(corrected?.body).not.toContain('Bob Example')
    expect(await checksOf(repo, pull.head())).toMatchObject(neutral)

    await pull.merge('squash')
    expectRun(await repo.dispatch('apply'), 'success')
    expect(await pull.comments()).toEqual([corrected])
    await expectHead(repo, { made: 0, changed: 0 })
  },
)

long('what main brought since a branch began is no change of the branch', async () => {
  const repo = await settled()
  const pull = await open(repo, 'readme', { 'README.md': 'How we are organised.\n' })
  await repo.holding(async () => await repo.commit(edited({ bob: { manager: 'dan' } })))
  await pull.push({ 'README.md': 'How we are organised now.\n' })
  expect(await checksOf(repo, pull.head())).toMatchObject(neutral)
  expect(await pull.comments()).toEqual([])
})
