import { expect, test } from 'vitest'
import { dot, dotLabel } from '../../../../src/render/escaping/dot.js'
import { graphOf } from '../../../support/graphviz.js'

test('Graphviz: a value is a quoted text, whose back-slashes and entities are words', () => {
  expect(dot`${'a'} -> ${'b"c'} [x=${String.raw`\N`}]`.text).toBe(String.raw`"a" -> "b\"c" [x="\\N"]`)
  expect(dotLabel(['Ada & co', '<b>\n&lt; ##[x]']).text).toBe(String.raw`"Ada &amp; co\n<b>\\u{a}&amp;lt; ##&#91;x]"`)
  expect(dotLabel(['a'.repeat(300)]).text).toBe(`"${'a'.repeat(199)}…"`)
})

test('Graphviz draws the words, and nothing else', () => {
  const lines = [String.raw`\N\G\l"`, '&amp;&#65;', '<b>x</b>', '{a|b}', 'Zoë 山田', 'a\\']
  const graph = graphOf(dot`digraph {\n  ${'a"\\'} [label=${dotLabel(lines)}]\n  ${'a"\\'} -> ${'#b'}\n}\n`.text)
  expect(graph.nodes[0]?.lines).toEqual(lines)
  expect(graph.edges).toHaveLength(1)
})
