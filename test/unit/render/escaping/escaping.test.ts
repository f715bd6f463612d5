import { describe, expect, test } from 'vitest'
import type { Report, Terminal } from '../../../../src/host/host.js'
import { csvFile } from '../../../../src/render/escaping/csv.js'
import { html } from '../../../../src/render/escaping/html.js'
import { json } from '../../../../src/render/escaping/json.js'
import { markdown } from '../../../../src/render/escaping/markdown.js'
import { mermaid } from '../../../../src/render/escaping/mermaid.js'
import { columns, message, paragraphs, printed } from '../../../../src/render/escaping/printed.js'
import { url } from '../../../../src/render/escaping/url.js'
import { nothing, words } from '../../../../src/render/escaping/words.js'
import { annotation, workflow } from '../../../../src/render/escaping/workflow.js'

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
    // @ts-expect-error HTML is not for a terminal
    say(html`a`)
    // @ts-expect-error neither is a picture
    const report: Report = { exit: 0, out: mermaid`a`, err: nothing }
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

test('a terminal: several lines, longer ones, columns', () => {
  expect(paragraphs('a\n::b\r').text).toBe('a\n:\\:b\\u{d}')
  expect(printed`${'a'.repeat(300)}`.text).toHaveLength(200)
  expect(message('a'.repeat(300)).text).toHaveLength(300)
  const rows = [
    [printed`a`, printed`b`, nothing],
    [printed`long`, nothing, words`c`],
    [nothing, nothing, nothing],
  ]
  expect(columns(rows).map(({ text }) => text)).toEqual(['a     b', 'long     c', ''])
})

test('a log of GitHub Actions: the commands that are meant, and nothing else', () => {
  const one = annotation('error', { file: 'a,b:c%.yaml', line: 3 }, '100 %\n::warning::x')
  expect(one.text).toBe('::error file=a%2Cb%3Ac%25.yaml,line=3::100 %25\\u{a}:\\:warning:\\:x\n')
  expect(workflow`${one}${printed`done\n`}${'::debug::x'}`.text).toBe(`${one.text}done\n:\\:debug:\\:x`)
})

test('JSON: the same value, without commands and characters that act', () => {
  const value = { 'a::b': ['##[group]', ':::', '\\::', '\u001b\u009b\u202e\ud800', ':\ufe0f:'] }
  const { text } = json(value)
  expect(JSON.parse(text)).toEqual(value)
  expect(text).not.toMatch(/::|##\[|[\u009b\u202e]/)
  expect(text).toContain(String.raw`"a\u003a:b"`)
})

test('mermaid: letters and digits as they are, the rest as entities in a quoted label', () => {
  expect(mermaid`n${1}[${'Zoë "x"; #1  y'}]:::same`.text).toBe('n1["Zoë #34;x#34;#59; #35;1 #32;y"]:::same')
  expect(mermaid`${'\n'}`.text).toBe('"#92;u#123;a#125;"')
})

test('HTML: in the text of an element and in a quoted attribute', () => {
  const cell = html`<td title="${'"><b>'}">${"R&D's\u0000"}</td>`
  expect(cell.text).toBe('<td title="&quot;&gt;&lt;b&gt;">R&amp;D&#39;s\\u{0}</td>')
  expect(html`<tr>${cell}</tr>`.text).toBe(`<tr>${cell.text}</tr>`)
})

test.each([
  ['Ada "A", x', '"Ada ""A"", x"'],
  ['=1+1', '"\'=1+1"'],
  ['-1', '"\'-1"'],
  ['  @x', '"\'  @x"'],
  ['＝1', '"\'＝1"'],
  ["'a", '"\'\'a"'],
  ['a=1', '"a=1"'],
  ['\t=1\r\n', '"\\u{9}=1\\u{d}\\u{a}"'],
  ['##[error]', '"##\\[error]"'],
  ['', '""'],
])('a cell of CSV: %j', (text, cell) => {
  expect(csvFile([[text, 'b']]).text).toBe(`${cell},"b"\r\n`)
})

describe('an address', () => {
  test('holds a value as one segment or one value of the query', () => {
    const made = url`https://acme.example/a/${'../x?y#z'}/b?q=${"&'()*"}`
    expect(made?.text).toBe('https://acme.example/a/..%2Fx%3Fy%23z/b?q=%26%27%28%29%2a')
  })

  test.each(['', '.', '..'])('is none with the segment %j', (segment) => {
    expect(url`https://acme.example/a/${segment}/b`).toBeNull()
  })

  test('is none if a value could be a part of the host, or the scheme is another', () => {
    expect(url`https://${'evil.example'}/a`).toBeNull()
    expect(url`https://acme.example${'.evil.example'}/a`).toBeNull()
    expect(url`javascript:${'a'}`).toBeNull()
  })
})
