import { describe, expect, test } from 'vitest'
import { markdown, prose } from '../../../../src/render/escaping/markdown.js'

describe('values in Markdown', () => {
  test.each(['Zoë O’Connor', "D'Arcy", 'Dr. Jean-Luc Jr.', '山田 太郎', 'People Ops', 'Team 7'])(
    '%s stays as it is',
    (name) => {
      expect(markdown`${name}`.text).toBe(name)
    },
  )

  test.each(['@hr', '#1', 'GH-1', 'deadbee', 'a.b', 'x@y', '<b>', '*a*', ' a', 'a ', '-a', 'https://x', '\u3164x'])(
    '%j becomes code',
    (text) => {
      expect(markdown`${text}`.text).toMatch(/^`.*`$/)
    },
  )

  test('code is fenced longer than its back-ticks and holds no pipe', () => {
    expect(markdown`${'a``b|'}`.text).toBe('```a``b\\u{7c}```')
    expect(markdown`${'`'}`.text).toBe('`` ` ``')
    expect(markdown`${''}`.text).toBe('`(blank)`')
    // Beside the number of a step it would begin a list in the list.
    expect(markdown`3. ${'1. Ada'}`.text).toBe('3. `1. Ada`')
    expect(prose('1. Ada').text).toBe('`1.` Ada')
    expect(prose('All 3. Ada').text).toBe('All 3. Ada')
  })

  test('a message stays a sentence, with code for what is no word', () => {
    expect(prose('Ada (ada.k) has "x@y", #1 and @hr: run it!').text).toBe(
      'Ada (`ada.k`) has "`x@y`", `#1` and `@hr`: run it!',
    )
  })
})
