import { Buffer } from 'node:buffer'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { hostilePages } from '../../../fixtures/pull/hostile-pages.js'
import { context } from '../../../fixtures/pull/example.js'
import { readComment } from '../../../torture/text/comment.js'
import { planOf, textsOf, type Texts } from '../../../torture/text/hostile.js'

const run = context.run ?? { repository: '', server: '', id: '', attempt: '' }
const here = 'https://github.com/acme/org/'

interface Node {
  readonly type: string
  readonly url?: string
  readonly children?: readonly Node[]
}

/** What a page is to GitHub. A link is ours if it stays in the repository; some texts can be no part of an address. */
function read(page: string): { readonly tree: string; readonly active: readonly string[] } {
  const text = page.replaceAll(/#7\b/g, 'number 7')
  const { skeleton, active } = readComment(text)
  const away = linksIn(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })).filter(
    (url) => !url.startsWith(here),
  )
  // Some hostile texts are hex digits, which a marker may hold.
  const plain = skeleton.replaceAll(/"shows":"[0-9a-f]*"/g, '')
  const tree = plain.replaceAll(/link \(words \)/g, 'words ').replaceAll(/(?:words )+/g, 'words ')
  return { tree, active: [...active.filter((one) => one !== 'link'), ...away] }
}

function linksIn({ type, url = '', children = [] }: Node): readonly string[] {
  return [...(type === 'link' ? [url] : []), ...children.flatMap(linksIn)]
}

function treesOf(texts: Texts): Readonly<Record<string, ReturnType<typeof read>>> {
  const pages = hostilePages(planOf(texts), run, texts)
  return Object.fromEntries(Object.entries(pages).map(([name, { text }]) => [name, read(text)]))
}

describe('a hostile text in every place of every page', () => {
  const harmless = treesOf(() => 'Ada')

  test('our own words are no link out, no mention and no reference', () => {
    expect(Object.entries(harmless).filter(([, { active }]) => active.length > 0)).toEqual([])
  })

  test.each(Array.from({ length: 25 }, (_, seed) => seed))('makes no node and no link of its own (seed %i)', (seed) => {
    const trees = treesOf(textsOf(seed))
    for (const [name, { tree, active }] of Object.entries(trees)) {
      expect([name, active]).toEqual([name, []])
      expect([name, tree]).toEqual([name, harmless[name]?.tree])
    }
  })

  test.each(['界'.repeat(300), '|`'.repeat(300), '\u202e'.repeat(300), '` '.repeat(900)])(
    'fits in a comment (%#)',
    (bad) => {
      for (const { text } of Object.values(
        hostilePages(
          planOf(() => bad),
          run,
          () => bad,
        ),
      ))
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
    },
  )
})
