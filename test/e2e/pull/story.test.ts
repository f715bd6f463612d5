import { expect } from 'vitest'
import { acme, afterReview, company, reorganisation } from '../../support/github/acme.js'
import { long } from '../../support/long.js'
import { adopt, evidenceOf, expectGolden, expectHead, expectWritten } from '../../support/github/ends.js'
import { seenOnGithub } from '../../support/github/github-markdown.js'
import { checksOf, issuesOf, open } from '../../support/github/pull-request.js'
import { repository } from '../../support/github/repository.js'
import { expectNothingWritten, userWith } from '../../support/stage.js'
import { expectRun } from './outputs.js'

long('a reorganisation, from the first comment to the last day of a leaver', async () => {
  const repo = await repository({ files: acme, company })
  repo.on('2026-09-13')
  await adopt(repo)
  repo.hr('lena.fischer@acme.example', { department: 'People' })
  repo.on('2026-09-14')

  // Opened: one comment, one check with the approval, nothing written.
  const pull = await open(repo, 'platform-team', reorganisation)
  expect(pull.opened.map((run) => [run.event.name, run.conclusion()])).toEqual([
    ['pull_request', 'success'],
    ['pull_request_target', 'success'],
  ])
  const [first] = await pull.comments()
  expect(await pull.comments()).toHaveLength(1)
  expectGolden('reorganisation-opened.md', first?.body ?? '', repo)
  const seen = seenOnGithub(first?.body ?? '')
  expect(seen.fences).toContain('mermaid')
  expect(seen.tables.flat(2).join('\n')).toMatch(/Sam Okafor[^]*Priya Nair[^]*Marc Dubois/)
  expect(seen.tags.filter((tag) => tag === '<details').length).toBe(
    seen.tags.filter((tag) => tag === '</details').length,
  )
  expect(await checksOf(repo, pull.head())).toMatchObject([{ name: 'espalier / plan', conclusion: 'success' }])
  expectNothingWritten(repo.sandbox)

  // Pushed again: the same comment, about the new commit.
  await pull.push(afterReview)
  const [second, ...more] = await pull.comments()
  expect([second?.id, more]).toEqual([first?.id, []])
  expect(second?.body).not.toBe(first?.body)
  expect(second?.body).toContain('Ines Roth')
  expectNothingWritten(repo.sandbox)

  // Merged: applied, and the comment says what came of it.
  await pull.approve()
  expect((await pull.merge('squash')).map((run) => run.conclusion())).toEqual(['success'])
  const [frozen, ...others] = await pull.comments()
  expect([frozen?.id, others]).toEqual([first?.id, []])
  expectGolden('reorganisation-applied.md', frozen?.body ?? '', repo)
  await expectHead(repo, { made: 1, changed: 3 })
  expect(evidenceOf(repo).at(-1)).toMatchObject({ pulls: [{ number: pull.number, mergedBy: 'people-director' }] })

  // The day of a hire; the drift that was there all the time has its issue.
  expectRun(await repo.schedule('2026-09-15'), 'success')
  expect(userWith(repo.sandbox, 'aiko.tanaka@acme.example').active).toBe(true)
  await expectHead(repo, { made: 2, changed: 3 })
  const [drift] = await issuesOf(repo)
  expect(drift).toMatchObject({ state: 'open', user: { login: 'github-actions[bot]' } })
  expectGolden('reorganisation-drift.md', drift?.body ?? '', repo)

  // Undone in the product: closed. Done again: the same issue is open again.
  repo.hr('lena.fischer@acme.example', { department: 'People Ops' })
  expectRun(await repo.schedule('2026-09-16'), 'success')
  expect(await issuesOf(repo)).toMatchObject([{ number: drift?.number, state: 'closed' }])
  repo.hr('lena.fischer@acme.example', { department: 'HR' })
  expectRun(await repo.schedule('2026-09-17'), 'success')
  expect(await issuesOf(repo)).toMatchObject([{ number: drift?.number, state: 'open' }])

  // The day after the last one.
  expectRun(await repo.schedule('2026-10-01'), 'success')
  expect(userWith(repo.sandbox, 'sam.okafor@acme.example').active).toBe(false)
  expectWritten(repo, { made: 2, changed: 4 })
  expect(evidenceOf(repo).length).toBe(4)
})
