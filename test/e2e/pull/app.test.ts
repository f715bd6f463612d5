import { expect } from 'vitest'
import { expectHead } from '../../support/github/ends.js'
import { issuesOf, open } from '../../support/github/pull-request.js'
import { appLogin, stranger } from '../../support/github/repository.js'
import { expectRun } from './outputs.js'
import { edited, settled } from './small.js'
import { long } from '../../support/long.js'

long('with the token of an app: its own comments, issues and checks are found again, and no one else’s', async () => {
  const repo = await settled()
  const token = (old: string): string => old.replace(/( +)command: .*\n/, '$&$1token: ${{ secrets.APP_TOKEN }}\n')
  const names = ['plan', 'apply', 'schedule']
  await repo.commit(Object.fromEntries(names.map((name) => [`.github/workflows/espalier-${name}.yml`, token])))

  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  const [own] = await pull.comments()
  expect(own?.author).toBe(appLogin)
  await pull.comment(stranger, own?.body ?? '')
  const [, planted] = await pull.comments()
  await pull.push(edited({ bob: { manager: 'dan' }, cid: { manager: 'dan' } }))
  const after = await pull.comments()
  expect(after).toEqual([{ ...own, body: expect.stringContaining('Cid Example') as string }, planted])

  // The approval is in a check that the app has put.
  expectRun((await pull.merge())[0], 'success')
  expect(await pull.comments()).toEqual([{ ...own, body: expect.stringContaining('applied ✅') as string }, planted])
  await expectHead(repo, { made: 0, changed: 2 })

  repo.hr('gus@acme.example', { lastName: 'Married' })
  expectRun(await repo.schedule('2026-12-02'), 'success')
  repo.hr('gus@acme.example', { lastName: 'Married-Again' })
  expectRun(await repo.schedule('2026-12-03'), 'success')
  expect(await issuesOf(repo)).toMatchObject([{ state: 'open', user: { login: appLogin } }])
})
