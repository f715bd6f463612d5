import process from 'node:process'
import { expect, test } from 'vitest'
import type { Job } from '../../../src/action/context.js'
import { filesOnly } from '../../../src/action/files-only.js'
import { repository } from '../git/repository.js'

const people = (manager: string) =>
  `people:\n  ann: { email: ann@acme.example, firstName: Ann, lastName: A, manager: ${manager} }\n`

test('the files of a commit are judged without a key, and the reason for that is told', async () => {
  const here = repository()
  const good = here.commit({ 'org/espalier.yaml': 'company: Acme\ntimezone: UTC\n', 'org/people/a.yaml': people('null') }) // prettier-ignore
  const bad = here.commit({ 'org/people/a.yaml': people('ann') })
  const host = { folder: here.folder, env: process.env, now: () => new Date('2026-12-01T12:00:00Z') }
  const job = { host, input: () => '' } as unknown as Job
  const sound = await filesOnly(job, good, 'A fork.', null)
  expect(sound).toMatchObject({ exit: 0, result: 'files-only', outputs: { errors: 0 }, annotations: [] })
  expect(sound.summary?.text).toContain('A fork.')
  expect(await filesOnly(job, bad, 'A fork.', null)).toMatchObject({
    exit: 1,
    result: 'invalid',
    outputs: { 'exit-code': 1, errors: 1 },
    annotations: [{ severity: 'error', file: 'org/people/a.yaml' }],
  })
})

test('with a base, the page shows how the files differ from it; one that is not sound is named', async () => {
  const here = repository()
  const settings = 'company: Acme\ntimezone: UTC\n'
  const base = here.commit({ 'org/espalier.yaml': settings, 'org/people/a.yaml': people('null') })
  const head = here.commit({ 'org/people/a.yaml': people('null').replace('lastName: A', 'lastName: "<b>|@all"') })
  const wrong = here.commit({ 'org/people/a.yaml': people('ann') })
  const host = { folder: here.folder, env: process.env, version: '0', now: () => new Date('2026-12-01T12:00:00Z') }
  const job = { host, input: () => '' } as unknown as Job
  const done = await filesOnly(job, head, 'A fork.', { commit: base, branch: 'main' })
  expect(done).toMatchObject({ exit: 0, result: 'files-only', report: [] })
  expect(done).not.toHaveProperty('page')
  expect(done.summary?.text).toContain('## Espalier diff: 1 person changes')
  expect(done.summary?.text).toMatch(
    new RegExp(String.raw`Compared with the chart of \*\*.*main.*${base.slice(0, 10)}`),
  )
  // Code shows its text as it is.
  expect(done.summary?.text.replaceAll(/```[^]*?```|`[^`\n]*`/g, '')).not.toMatch(/<b>|@all/)
  expect(done.says.text).toContain('last name A → ')
  const without = await filesOnly(job, head, 'A fork.', { commit: wrong, branch: 'main' })
  expect(without).toMatchObject({ exit: 0, result: 'files-only' })
  expect(without.summary?.text).toContain('There is no diff: the chart of main')
})
