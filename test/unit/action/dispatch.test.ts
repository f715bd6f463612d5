import { expect, test } from 'vitest'
import { act } from '../../../src/action/dispatch.js'
import type { Host } from '../../../src/host/host.js'

const run = async (command: string): ReturnType<typeof act> =>
  await act((name) => (name === 'command' ? command : ''), { env: {}, folder: '/' } as unknown as Host)

test.each([
  ['', 64, /has no command.*hr-file/],
  ['hr-fil', 64, /Did you mean "hr-file"/],
  ['toString', 64, /There is no command/],
  ['hr-file', 1, /GITHUB_EVENT_PATH is missing/],
])(
  'a step that cannot run ends with one paragraph, an annotation and an exit code: "%s"',
  async (command, exit, says) => {
    const done = await run(command)
    expect(done).toMatchObject({ exit, outputs: { 'exit-code': exit }, summary: null, report: [] })
    expect(done.says.text).toMatch(says)
    expect(done.annotations.map((one) => one.severity)).toEqual(['error'])
  },
)
