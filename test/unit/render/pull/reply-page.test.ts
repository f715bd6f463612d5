import { expect, test } from 'vitest'
import { readMarker } from '../../../../src/model/marker.js'
import { pageText } from '../../../../src/render/pull/page.js'
import { replyPage } from '../../../../src/render/pull/reply-page.js'

test('the answer says why, and a later run finds it; a name in it is code', () => {
  const run = { repository: 'acme/org', server: 'https://github.com', id: '4417', attempt: '1' }
  const { text } = pageText(replyPage('This one goes into @acme/all<script>.', { pull: 7, run }))
  expect(readMarker(text)).toMatchObject({ kind: 'reply', pull: 7, state: 'open' })
  expect(text).toContain('This one goes into `@acme/all<script>`.')
  expect(text).toContain('[run 4417](https://github.com/acme/org/actions/runs/4417)')
})
