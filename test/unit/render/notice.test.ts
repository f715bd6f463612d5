import { array, assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { driftNotice, failureNotice, leaverNotice, noticeJson } from '../../../src/render/notice.js'
import type { PersonKey } from '../../../src/model/names.js'
import type { Plan } from '../../../src/model/files.js'

const run = { repository: 'acme/org', server: 'https://github.com', id: '4417', attempt: '1' }
const leaver = (name: string) => ({ key: 'gus' as PersonKey, name, kind: 'held' as const, why: null })
const parsed = (notice: Parameters<typeof noticeJson>[0], form: 'slack' | 'teams', names: boolean): unknown =>
  JSON.parse(noticeJson(notice, { form, names }, run).text)

test('Slack gets one text, with counts alone, or with names', () => {
  const notice = failureNotice(3, [leaver('Gus <!channel>')])
  const link = '<https://github.com/acme/org/actions/runs/4417|Open the run>'
  expect(parsed(notice, 'slack', false)).toEqual({
    text: `Espalier: a run failed (exit code 3), and 1 leaver is still active.\n${link}`,
  })
  expect(parsed(notice, 'slack', true)).toEqual({
    text: `Espalier: a run failed (exit code 3), and 1 leaver is still active (Gus \\u{3c}\\u{21}channel\\u{3e}).\n${link}`,
  })
})

test('Teams gets a card whose text knows no Markdown, and a button', () => {
  const drift = ['Ada Lovelace', 'Ada Lovelace', 'Bob'].map((name) => ({ name })) as unknown as Plan['drift']
  expect(parsed(driftNotice({ drift }), 'teams', true)).toEqual({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          version: '1.2',
          body: [
            {
              type: 'RichTextBlock',
              inlines: [
                {
                  type: 'TextRun',
                  text: 'Espalier: 3 values were changed outside Git (Ada Lovelace, Bob).',
                },
              ],
            },
          ],
          actions: [
            {
              type: 'Action.OpenUrl',
              title: 'Open the run',
              url: 'https://github.com/acme/org/actions/runs/4417',
            },
          ],
        },
      },
    ],
  })
})

test('without leave no name is in it, and more than ten are counted', () => {
  const many = Array.from({ length: 12 }, (_, at) => leaver(`Person ${String.fromCodePoint(97 + at)}`))
  expect(noticeJson(failureNotice(4, many), { form: 'teams', names: false }, run).text).not.toContain('Person')
  expect(noticeJson(failureNotice(4, many), { form: 'slack', names: true }, run).text).toContain(
    'Person j and 2 more).',
  )
})

test('whatever the names are, only the link is a link', () => {
  assert(
    property(array(string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }), (names) => {
      const { text } = parsed(failureNotice(3, names.map(leaver)), 'slack', true) as { readonly text: string }
      expect(text.match(/[<>]/g)).toEqual(['<', '>'])
      expect(text.split('\n')).toHaveLength(2)
      expect(text.split('\n')[0]).not.toMatch(/[@*_~`|&!]|:(?!\s)|https?:/)
    }),
    { numRuns: 2_000 },
  )
})

test('a leaver whose name is not known has none', () => {
  expect(leaverNotice('', false).people).toEqual([])
  expect(leaverNotice('Gus', false).people).toEqual(['Gus'])
})
