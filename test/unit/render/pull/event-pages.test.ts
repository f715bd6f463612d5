import { describe, expect, test } from 'vitest'
import {
  eventComment,
  eventIssue,
  eventPull,
  replacedNote,
  type EventAsked,
} from '../../../../src/render/pull/event-pages.js'
import { pageText } from '../../../../src/render/pull/page.js'
import type { ChartVerb } from '../../../../src/model/verbs.js'

const speaker = { run: null, readAt: '2026-09-15T22:17:30Z', timezone: 'UTC', overdue: null, strange: 0 }
const leave: ChartVerb = { verb: 'leave', person: 'ada', reportsTo: 'grace' }

function asked(
  verbs: readonly ChartVerb[],
  more: Partial<EventAsked> = {},
): { readonly title: string; readonly body: string } {
  const { title, body } = eventPull({
    verbs,
    name: 'Ada Lovelace',
    sender: 'okta-sync',
    notes: [],
    ignored: 0,
    others: [],
    ...more,
  })
  return { title: title.text, body: body.text }
}

describe('the pull request of an event', () => {
  test.each<[string, readonly ChartVerb[], string]>([
    ['URGENT · Ada Lovelace leaves', [leave], 'leaves now, and the reports move to `grace`'],
    [
      'Hire Ada Lovelace',
      [{ verb: 'hire', email: 'a@x', firstName: 'Ada', lastName: 'Lovelace', manager: null }],
      '(`a@x`) is hired, without a manager.',
    ],
    [
      'Ada Lovelace returns',
      [{ verb: 'rehire', person: 'ada', email: 'a@x', department: 'R&D' }],
      'comes back, in `R&D`, with the address `a@x`.',
    ],
    [
      'Move Ada Lovelace',
      [{ verb: 'move', person: 'ada', manager: 'grace', department: null }],
      'moves, reporting to `grace`, without a department.',
    ],
    [
      'Change the name or address of Ada Lovelace',
      [{ verb: 'rename', person: 'ada', firstName: 'A', lastName: 'B', email: 'a@x' }],
      'changes: first name `A`, last name `B`, address `a@x`.',
    ],
    [
      'Move Ada Lovelace and more',
      [
        { verb: 'move', person: 'ada', manager: 'grace' },
        { verb: 'rename', person: 'ada', lastName: 'B' },
      ],
      'moves, reporting to `grace`.\n- **Ada Lovelace** changes: last name `B`.',
    ],
  ])('%s', (title, verbs, line) => {
    const page = asked(verbs)
    expect(page.title).toBe(title)
    expect(page.body).toContain(`- **Ada Lovelace** ${line}`.replace('- **Ada Lovelace** (', '- **Ada Lovelace** ('))
    expect(page.body).toContain('`okta-sync`')
  })

  test('says what is special: a leaver, a return, what was not read, and what else is open', () => {
    expect(asked([leave]).body).toMatch(/^\*\*Urgent: /)
    expect(asked([{ verb: 'rehire', person: 'ada' }]).body).toContain('**A return is a decision.**')
    const hire = { verb: 'hire', email: 'mary@acme.example', firstName: 'Mary', lastName: 'Shaw' } as const
    expect(asked([{ ...hire, manager: null }]).body).toContain('**The event names no manager, so')
    expect(asked([{ ...hire, manager: 'grace' }]).body).not.toContain('names no manager')
    const { body } = asked([leave], { ignored: 2, others: [7, 9], notes: ['Two lines moved.'], sender: null })
    expect(body).toContain('2 attributes of the event are none that Espalier reads.')
    expect(body).toContain('still open, on something else: #7, #9.')
    expect(body).toContain('Two lines moved.')
    expect(body).not.toContain('token of')
  })

  test('a hostile name is code', () => {
    const { body } = asked([leave], { name: '@acme/all <img src=x> #12 [a](b)' })
    expect(body.replaceAll(/(`+)[^`]*\1/g, '')).not.toMatch(/@|<img|#12|\[a\]/)
  })
})

describe('an event that could not be taken', () => {
  const findings = [{ code: 'unknown-person', at: 'scim', message: 'The chart has no "@acme/all".' }] as const

  test('is an issue with its findings; one about a leaver begins with that', () => {
    const urgent = eventIssue({ findings, isUrgent: true, wasUrgent: false, sender: 'okta-sync' }, 'ab', speaker)
    expect(urgent.title.text).toBe('Espalier: URGENT, an event could not be taken')
    expect(pageText(urgent).text.split('\n')[1]).toMatch(/^\*\*Urgent: the event says that this person has left/)
    const issue = eventIssue({ findings, isUrgent: false, wasUrgent: false, sender: null }, 'ab', speaker)
    expect(issue.title.text).toBe('Espalier: an event could not be taken')
    expect(issue.body.text).toContain('- **`scim`** `unknown-person`: The chart has no "`@acme/all`".')
    expect(issue.marker).toMatchObject({ kind: 'event', shows: 'ab' })
  })

  test('is a comment if the issue is open, and thousands of findings fit', () => {
    expect(eventComment({ findings, isUrgent: false }, speaker).text).toMatch(/^Another event could not be taken/)
    expect(eventComment({ findings, isUrgent: true }, speaker).text).toMatch(/^\*\*Urgent: the event says/)
    const many = Array.from({ length: 5_000 }, () => ({ ...findings[0], message: 'x '.repeat(400) }))
    expect(eventComment({ findings: many, isUrgent: false }, speaker).text.length).toBeLessThan(65_536)
  })
})

test('what a later event replaces names it', () => {
  expect(replacedNote(12, speaker).text).toContain('takes the place of this one: #12')
  expect(replacedNote(null, speaker).text).toContain('the chart is right as it is')
})
