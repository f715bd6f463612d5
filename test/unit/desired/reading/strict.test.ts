import { beforeAll, describe, expect, test } from 'vitest'
import { chartBudget } from '../../../../src/desired/reading/budget.js'
import { readTree } from '../../../../src/desired/reading/tree.js'

async function found(text: string): Promise<readonly string[]> {
  const { tree, diagnostics } = await readTree({ file: 'a.yaml', text }, chartBudget())
  expect(tree === null).toBe(diagnostics.length > 0)
  return diagnostics.map(({ code, place }) => `${String(place?.line)}:${String(place?.column)} ${code}`)
}

test.each([
  ['an anchor and an alias', 'a: &x b\nc: *x\n', ['1:4 yaml-feature', '2:4 yaml-feature']],
  ['a tag', 'a: !!str b\n', ['1:4 yaml-feature']],
  ['a tag without a name', 'a: ! b\n', ['1:4 yaml-feature']],
  ['a directive', '%YAML 1.2\n---\na: b\n', ['1:1 yaml-feature']],
  ['a second document', 'a: b\n---\nc: d\n', ['3:1 yaml-feature']],
  ['a second document without a line above', 'a: b\n...\nc: d\n', ['3:1 yaml-feature']],
  ['a merge key', 'b:\n  <<: c\n', ['2:3 yaml-feature']],
  ['a complex key', 'x: y\n? a\n: b\n', ['2:1 yaml-feature']],
  ['eighteen levels', `${'['.repeat(18)}${']'.repeat(18)}\n`, ['1:19 yaml-feature']],
  ['a duplicate key', 'a: b\na: c\n', ['2:1 duplicate-key']],
  ['a duplicate in one line', 'a: { b: c, b: d }\n', ['1:12 duplicate-key']],
  ['a zero-width space', 'a: x\u200by\n', ['1:5 hidden-character']],
  ['one in a comment', 'a: b # \u202e\n', ['1:8 hidden-character']],
  ['one behind an escape', 'a: "x\\u200by"\n', ['1:4 hidden-character']],
  ['one in a key', '"a\\u00ad": b\n', ['1:1 hidden-character']],
  ['a decomposed key', 'e\u0301: b\n', ['1:1 hidden-character']],
  ['a byte order mark in the middle', 'a: b\n\ufeffc: d\n', ['2:1 hidden-character']],
  ['a tab in a value', 'a: b\tc\n', ['1:4 hidden-character']],
  ['a lone carriage return', 'a: b\rc: d\n', ['1:5 hidden-character']],
  ['a tab as indentation', 'a:\n\tb: c\n', ['2:1 yaml-syntax']],
  ['an open quote', 'a: "b\n', ['2:1 yaml-syntax']],
  ['a backslash before nothing it can mean', 'a: "b\\q"\n', ['1:4 yaml-syntax']],
  ['a value that starts with an at sign', 'a: @b\n', ['1:4 yaml-syntax']],
  ['a colon in a value', 'a: b: c\n', ['1:4 yaml-syntax']],
  ['a line without a colon', 'a: b\nfoo\nc: d\n', ['2:1 yaml-syntax']],
])('%s is refused where it stands', async (_, text, expected) => {
  expect(await found(text)).toEqual(expected)
})

test('every scalar is text, but a plain null in any of its spellings', async () => {
  const text = 'a: [no, 1.10, 0012, ~, Null, NULL, nUll, "null", "~", null, 0x1F, 2026-12-31, true]\nb:\nc: "x\\ty"\n'
  expect((await readTree({ file: 'a.yaml', text: text.replace('\\t', '-') }, chartBudget())).tree?.value).toEqual({
    a: ['no', '1.10', '0012', null, null, null, 'nUll', 'null', '~', null, '0x1F', '2026-12-31', 'true'],
    b: '',
    c: 'x-y',
  })
})

test('a key that objects inherit becomes a property like any other', async () => {
  const { tree } = await readTree({ file: 'a.yaml', text: '__proto__: { admin: x }\nconstructor: y\n' }, chartBudget())
  expect(Object.keys(tree?.value as object)).toEqual(['__proto__', 'constructor'])
  expect(((tree?.value ?? {}) as { admin?: string }).admin).toBeUndefined()
})

test('an empty file and one of comments are read as an empty text', async () => {
  for (const text of ['', '\n', '# nobody yet\n', '---\n'])
    expect((await readTree({ file: 'a.yaml', text }, chartBudget())).tree?.value).toBe('')
})

test('the line ends of Windows are line ends', async () => {
  const { tree } = await readTree({ file: 'a.yaml', text: 'a: b\r\nc: |\r\n  d\r\n  e\r\n' }, chartBudget())
  expect(tree?.value).toEqual({ a: 'b', c: 'd\ne\n' })
})

const quick = 'people:\n  ada: # the first\n    email: x\n    changes:\n      - { on: y }\n'
const strict = quick.replace('email: x', 'email: >-\n      x')

test.each([
  ['the quick reader', quick, 0],
  ['the strict reader', strict, 1],
])('after %s places are known, and what is not there stands at its parent', async (_, text, more) => {
  const { tree } = await readTree({ file: 'a.yaml', text }, chartBudget())
  const at = (path: readonly (string | number)[], part: 'key' | 'value') => {
    const place = tree?.again([path]).place(path, part)
    return [place?.line, place?.column]
  }
  expect(at(['people', 'ada'], 'key')).toEqual([2, 3])
  expect(at(['people', 'ada', 'email'], 'key')).toEqual([3, 5])
  expect(at(['people', 'ada', 'changes', 0, 'on'], 'value')).toEqual([5 + more, 15])
  expect(at(['people', 'ada', 'manager'], 'value')).toEqual([2, 3])
  expect(at(['people', 'bob', 'email'], 'key')).toEqual([1, 1])
  expect([tree?.lineOf('ada'), tree?.lineOf('bob'), tree?.lineOf('constructor')]).toEqual([2, 1, 1])
  expect(tree?.again([]).excerpt(2)).toBe('  ada: # the first')
})

test('at most twenty marks that are not allowed are told of a file', async () => {
  expect(await found('a: &b c\n'.repeat(100))).toHaveLength(20)
})

test.each([
  ['people', 'people:\n  top: x\n', '  top: y\n'],
  ['properties of a person', 'people:\n  top:\n    email: x\n', '    email: y\n'],
  ['properties on one line', 'people:\n  top: { email: x', ', email: y'],
])('all keys that are there twice are told: %s', async (_, start, again) => {
  const end = start.includes('{') ? ' }\n' : ''
  const all = await found(`${start}${again.repeat(137)}${end}`)
  expect([all.length, new Set(all).size]).toEqual([137, 137])
  expect(all.every((one) => one.endsWith(' duplicate-key'))).toBe(true)
})

test('of more findings than are counted, one more than those is told', async () => {
  expect(await found(`people:\n  top: x\n${'  top: y\n'.repeat(10_050)}`)).toHaveLength(10_001)
})

const most = 1024 * 1024

describe('a hostile file', () => {
  const time = async (text: string): Promise<number> => {
    const began = performance.now()
    await found(text)
    return performance.now() - began
  }
  let harmless = 0
  beforeAll(async () => {
    harmless = await time(`a: >-\n  b\n${'# text\n'.repeat(most / 7)}`)
  })

  test.each(['[', '- ', '? ', 'a: ', 'a: b\n', '\n', '---\n', '# a\n', '[,', '"', '&a ', '"\\q'])(
    'of nothing but %j is judged in time',
    async (piece) => {
      expect(await time(piece.repeat(most / piece.length))).toBeLessThan(20 * harmless)
    },
  )
})

test('a value of a million characters is a value', async () => {
  expect(await found(`a: ${'x'.repeat(most)}\nb: { c: ${'y'.repeat(most)} }\n`)).toEqual([])
})
