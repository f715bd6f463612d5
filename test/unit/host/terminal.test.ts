import { PassThrough } from 'node:stream'
import { expect, test, vi } from 'vitest'
import type { Streams } from '../../../src/host/showing.js'
import { completing, terminalOf } from '../../../src/host/terminal.js'
import { words } from '../../../src/render/escaping/words.js'

function opened(env: Streams['env'], isTTY = true) {
  const stream = (): PassThrough & { isTTY: boolean } => Object.assign(new PassThrough(), { isTTY })
  const [stdin, stdout, stderr] = [stream(), stream(), stream()]
  const streams = { stdin, stdout, stderr, env } as unknown as Streams
  const terminal = terminalOf(streams, ({ text }) => text.replaceAll('secret', '(hidden)'))
  return { terminal, stdin, shown: (): string => String(stderr.read() ?? '') }
}

test.each([
  [{}, true, [true, true, true]],
  [{ NO_COLOR: '1' }, true, [false, true, true]],
  [{ CI: 'true' }, true, [false, false, false]],
  [{ TERM: 'dumb' }, true, [false, false, true]],
  [{}, false, [false, false, false]],
])('with %j, and a person there: %s', (env, tty, expected) => {
  const { colour, live, interactive } = opened(env, tty).terminal
  expect([colour, live, interactive]).toEqual(expected)
})

test('stdin is not opened where it could answer nothing', () => {
  const [stdout, stderr] = [{ isTTY: false }, { isTTY: false }]
  const stdin = vi.fn<() => PassThrough>(() => new PassThrough())
  const streams = Object.defineProperty({ stdout, stderr, env: {} }, 'stdin', { get: stdin })
  expect(terminalOf(streams as unknown as Streams, ({ text }) => text).interactive).toBe(false)
  expect(stdin).not.toHaveBeenCalled()
})

test('a line ends once, and shows no key', () => {
  const { terminal, shown } = opened({ CI: '1' })
  terminal.say(words`a secret\n`)
  terminal.say(words`b`)
  terminal.progress(words`not here`)
  expect(shown()).toBe('a (hidden)\nb\n')
})

test('a line that changes is removed before another is written', () => {
  const { terminal, shown } = opened({})
  terminal.progress(words`1 of 2`)
  terminal.say(words`done`)
  expect(shown()).toBe('\r\u001B[2K1 of 2\r\u001B[2Kdone\n')
})

test('an answer is a line; the end of the input is none', async () => {
  const { terminal, stdin } = opened({})
  stdin.write('yes\n')
  expect(await terminal.ask(words`Go on?`)).toBe('yes')
})

test('the Tab key completes what was typed, whatever its capitals', () => {
  const complete = completing(['Ada Lovelace', 'ada.lovelace', 'Bo'])
  expect(complete('ada')).toEqual([['Ada Lovelace', 'ada.lovelace'], 'ada'])
  expect(complete('x')).toEqual([[], 'x'])
})
