import { describe, expect, test } from 'vitest'
import type { Report, Terminal } from '../../../../src/host/host.js'
import { chat } from '../../../../src/render/escaping/chat.js'
import { markdown } from '../../../../src/render/escaping/markdown.js'
import { message, printed } from '../../../../src/render/escaping/printed.js'
import { nothing, words } from '../../../../src/render/escaping/words.js'

const name = 'x\u001b\n::error::y'

describe('what is safe for a sink is told by what made it, never by what it says', () => {
  test('a foreign text is made harmless, a safe one stays, and its text is foreign again', () => {
    const safe = printed`a\n${name}`
    expect(safe.text).toBe('a\nx\\u{1b}\\u{a}:\\:error:\\:y')
    expect(printed`${safe}`.text).toBe(safe.text)
    expect(printed`${safe.text}`.text).toBe('a\\u{a}x\\u{1b}\\u{a}:\\:error:\\:y')
  })

  test('what only looks like a safe text is none', () => {
    expect(printed`${{ text: name } as never}`.text).toBe(message(name).text)
    expect(printed`${markdown`**a** <b>` as never}`.text).toBe('**a** <b>')
    expect(markdown`${printed`a <b>` as never}`.text).toBe('`a <b>`')
    expect(() => words`${name as never}`).toThrow('ours alone')
  })

  test('the compiler lets no string out, and no text of another sink', () => {
    const say: Terminal['say'] = () => undefined
    // @ts-expect-error a string is foreign
    say('a')
    // @ts-expect-error the text of what is safe is a string again
    say(words`a`.text)
    // @ts-expect-error a message for a chat is not for a terminal
    const report: Report = { exit: 0, out: chat`a`, err: nothing }
    // @ts-expect-error Markdown takes no text for a terminal, which may hold what Markdown reads
    const wrong = markdown`${printed`a`}`
    // @ts-expect-error no value goes into words that are ours
    expect(() => words`${name}`).toThrow('ours alone')
    expect([report.exit, wrong.text]).toEqual([0, 'a'])
  })
})

test('two texts that are harmless make no command side by side', () => {
  expect(printed`${':'}${':'}`.text).toBe(':\\:')
  expect(printed`${'#'}${'#'}[x]`.text).toBe('##\\[x]')
  expect(printed.join([printed`##`, printed`${'[x]'}`], '').text).toBe('##\\[x]')
  expect(printed`${':\ufe0f'}${':'}`.text).toBe(':\ufe0f\\:')
  expect(printed`Reason: ${'a: b'}`.text).toBe('Reason: a: b')
  expect(markdown`${'@a'}${'@b'}`.text).toBe('`@a` `@b`')
})
