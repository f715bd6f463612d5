import { describe, expect, test } from 'vitest'
import { placeLink, runLink } from '../../../../src/render/pull/context.js'
import { outdatedPage, settledPage } from '../../../../src/render/pull/outdated-page.js'
import { pageText } from '../../../../src/render/pull/page.js'
import { markerOf } from '../../../../src/render/escaping/markdown.js'
import { addressOn, answeredUrl } from '../../../../src/render/escaping/url.js'
import { context } from '../../../fixtures/pull/example.js'

const old = { kind: 'plan', state: 'open', pull: 1, risk: 'leavers', shows: 'abc' } as const

describe('links', () => {
  test('lead into the repository of the run, whatever a file is called', () => {
    const place = { file: 'org/people/a)b (c)|`.yaml', line: 3, column: 1 }
    const to = 'https://github.com/acme/org/blob/abc/org/people/a%29b%20%28c%29%7C%60.yaml#L3'
    expect(placeLink(place, 'abc', context).text).toBe(`[\`\`org/people/a)b (c)\\u{7c}\`.yaml:3\`\`](${to})`)
    expect(placeLink({ ...place, file: '../../x' }, 'abc', context).text).toBe('`../../x:3`')
    expect(runLink({ run: null }).text).toBe('run by hand')
  })

  test.each(['https://github.com/x', 'https://a@b', 'javascript:x', 'https://github.com?x', ''])(
    '%j is no site',
    (site) => {
      expect(addressOn(site, ['a'])).toBeNull()
    },
  )

  test.each(['https://github.com/a) [x](https://evil.example', 'javascript:alert(1)', 'https://a@evil.example/x'])(
    'GitHub has not answered %j',
    (url) => {
      expect(answeredUrl(url)).toBeNull()
      expect(pageText(outdatedPage(old, url)).text).not.toContain('](')
    },
  )
})

describe('markers', () => {
  test('a text that is no hex digits is not in one', () => {
    const marker = { kind: 'drift', state: 'open', pull: 0, risk: 'changes', shows: '--> @hr' } as const
    expect(markerOf(marker).text).toContain('"shows":""')
  })

  test('a comment that is outdated or settled stays what it was about, and is not found again', () => {
    const url = 'https://github.com/acme/org/pull/1#issuecomment-2'
    expect(pageText(outdatedPage(old, url)).text).toContain(
      '"kind":"plan","state":"frozen","pull":1,"risk":"leavers","shows":"abc"',
    )
    expect(pageText(settledPage({ ...old, kind: 'apply' }, url)).text).toContain(
      '"kind":"apply","state":"frozen","pull":1',
    )
  })
})
