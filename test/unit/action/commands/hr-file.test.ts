import { expect, test } from 'vitest'
import { hrFileRun } from '../../../../src/action/commands/hr-file.js'
import type { Job } from '../../../../src/action/context.js'

/** A job beside a sandbox, whose repository may be public. Anything that it does beyond reading itself would throw. */
function jobFor(kind: string, file: string): Job {
  const host = { env: { ESPALIER_API_URL: 'http://127.0.0.1:1' } }
  return { host, event: { kind }, input: (name: string) => (name === 'file' ? file : '') } as unknown as Job
}

test('only the clock and the button start it, and it needs a file', async () => {
  for (const kind of ['pull', 'push', 'comment'])
    await expect(hrFileRun(jobFor(kind, 'people.csv')), kind).rejects.toMatchObject({ exit: 64 })
  await expect(hrFileRun(jobFor('schedule', ''))).rejects.toMatchObject({
    exit: 64,
    message: expect.stringContaining('write it as "file"') as string,
  })
})
