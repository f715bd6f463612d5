import { expect } from 'vitest'
import { expectHead } from '../../support/github/ends.js'
import { open } from '../../support/github/pull-request.js'
import { director, hr, stranger } from '../../support/github/repository.js'
import { edited, settled } from './small.js'
import { long } from '../../support/long.js'

long('a comment of ours that somebody planted or quoted is left alone, and changes nothing', async () => {
  const repo = await settled()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  const [own] = await pull.comments()
  await pull.comment(stranger, own?.body ?? '')
  await pull.comment(hr, `> ${own?.body.split('\n')[0]}\n\nlooks good`)
  const planted = (await pull.comments()).slice(1)
  await pull.push(edited({ bob: { manager: 'dan' }, cid: { manager: 'dan' } }))
  const after = await pull.comments()
  expect(after.map(({ id }) => id)).toEqual([own?.id, ...planted.map(({ id }) => id)])
  expect(after.slice(1)).toEqual(planted)
  expect(after[0]?.body).toContain('Cid Example')
  await pull.approve()
  await pull.merge()
  expect((await pull.comments()).slice(1)).toEqual(planted)
  await expectHead(repo, { made: 0, changed: 2 })
})

long('five plans among 140 comments of others leave one comment', async () => {
  const repo = await settled()
  const pull = await open(repo, 'move', { 'README.md': 'A pull request about no person.\n' })
  for (let at = 0; at < 105; at += 1) await pull.comment(at % 2 === 0 ? hr : director, `thought ${at}`)
  const ours = async (): Promise<readonly string[]> =>
    (await pull.comments()).filter(({ author }) => author === 'github-actions[bot]').map(({ body }) => body)
  expect((await ours()).length).toBeLessThanOrEqual(1)
  for (const boss of ['dan', 'gus', 'dan']) await pull.push(edited({ bob: { manager: boss } }))
  for (let at = 0; at < 35; at += 1) await pull.comment(hr, `afterthought ${at}`)
  await pull.push(edited({ bob: { manager: 'gus' } }))
  expect(await ours()).toHaveLength(1)
  expect((await ours())[0]).toContain('Gus Example')
})

long('a leaver who comes with a later push gets a new comment, and the old one says where it is', async () => {
  const repo = await settled()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await pull.push(edited({ bob: { manager: 'dan' }, gus: { status: 'left' } }))
  const [old, now, ...more] = await pull.comments()
  expect(more).toEqual([])
  expect(now?.body).toContain('Gus Example')
  expect(old?.body).toMatch(/outdated|newer/i)
  await pull.push(edited({ bob: { manager: 'dan' } }))
  expect(await pull.comments()).toHaveLength(2)
})
