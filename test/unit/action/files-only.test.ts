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
  const sound = await filesOnly(job, good, 'A fork.')
  expect(sound).toMatchObject({ exit: 0, result: 'files-only', outputs: { errors: 0 }, annotations: [] })
  expect(sound.summary?.text).toContain('A fork.')
  expect(await filesOnly(job, bad, 'A fork.')).toMatchObject({
    exit: 1,
    result: 'invalid',
    outputs: { 'exit-code': 1, errors: 1 },
    annotations: [{ severity: 'error', file: 'org/people/a.yaml' }],
  })
})
