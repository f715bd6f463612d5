import { describe, expect, test } from 'vitest'
import { countedPlan, asksForApproval, type History } from '../../../src/plan/approval-policy.js'
import type { GivenReview } from '../../../src/model/approval.js'
import type { Protection } from '../../../src/model/repository.js'

interface Shown {
  readonly name: string
  readonly sealedAt: number
  readonly shownAt: number
}

/** Seconds of the story, in milliseconds. The merge is at 100. */
const at = (second: number): number => second * 1000

/** Plans by the seconds at which they were sealed and shown: "10 40" are p10 and p40; "40>60" was shown later. */
const plans = (seconds: string): readonly Shown[] =>
  seconds
    .split(' ')
    .filter((second) => second !== '')
    .map((second) => second.split('>'))
    .map(([sealed = '', shown = sealed]) => ({
      name: `p${sealed}`,
      sealedAt: at(Number(sealed)),
      shownAt: at(Number(shown)),
    }))

/** Reviews as "ann 20": an approval; "ann -20": a request for changes; "ann 20 x30": dismissed at 30. */
function reviews(text: string): readonly GivenReview[] {
  const all = text.split(', ').filter((one) => one !== '')
  return all.map((one, id) => {
    const [by = '', when = '', dismissed] = one.split(' ')
    const dismissedAt = dismissed === undefined ? null : at(Number(dismissed.slice(1)))
    const bot = by.endsWith('[bot]')
    return { id, by, bot, at: at(Math.abs(Number(when))), approves: !when.startsWith('-'), dismissedAt }
  })
}

/** Alf wrote it and pushed it; Ann owns the one changed path; it is merged by hand by Ken, who owns nothing. */
const usual = {
  involved: ['alf'],
  pushers: { logins: ['alf'], hidden: false, heads: [] },
  owners: [{ path: 'org/a.yaml', owners: ['ann'] }],
  required: true,
  landing: { by: 'ken', at: at(100), way: 'hand' },
} as const

type More = Partial<Omit<History<Shown>, 'shown' | 'reviews'>>

const both: More = { owners: [{ path: 'org/a.yaml', owners: ['ann', 'bea'] }] }
const apart: More = { owners: ['ann', 'bea'].map((owner) => ({ path: `org/${owner}.yaml`, owners: [owner] })) }
const unread: More = { owners: null }
const byBot: More = { pushers: { logins: ['alf', 'make[bot]'], hidden: true, heads: [] } }
const merged = (by: string, way: 'hand' | 'auto-merge' | 'queue' = 'hand'): More => ({
  landing: { by, at: at(100), way },
})

function decided(shown: string, given: string, more: More): string {
  const found = countedPlan<Shown>({ ...usual, shown: plans(shown), reviews: reviews(given), ...more })
  if (found.plan === null) return found.because
  const later = found.later.length === 0 ? '' : ` before ${found.later.map(({ name }) => name).join(' ')}`
  return `${found.plan.name}${later}: ${found.how} ${found.by.join('+')} ${found.at / 1000}`
}

describe('the plan that was approved', () => {
  // What it is about; the plans that were shown; the reviews; what comes of it; how it is otherwise than usual.
  test.each<[string, string, string, string, More?]>([
    ['approved once', '10', 'ann 20', 'p10: review ann 20'],
    ['never approved', '10', '', 'no approval'],
    ['never shown', '', 'ann 20', 'nothing shown'],
    ['shown after the merge alone', '100', 'ann 20', 'nothing shown', merged('ann')],
    ['shown again after the approval', '10 30', 'ann 20', 'p10 before p30: review ann 20'],
    ['shown twice before it', '10 15 30', 'ann 20', 'p15 before p30: review ann 20'],
    ['in whatever order they are found', '30 15 10', 'ann 20', 'p15 before p30: review ann 20'],
    ['a second before', '19', 'ann 20', 'p19: review ann 20'],
    ['in the same second', '20', 'ann 20', 'approved before'],
    ['in the same second, told more exactly', '20.001', 'ann 20', 'approved before'],
    ['at the end of the second before', '19.999', 'ann 20', 'p19.999: review ann 20'],
    ['approved again by the same person', '10 30', 'ann 20, ann 40', 'p30: review ann 40'],
    ['written otherwise', '10', 'Ann 20', 'p10: review Ann 20'],
    // Who counts.
    ['a late approval by an accomplice who owns nothing', '10 30', 'ann 20, mal 40', 'p10 before p30: review ann 20'],
    ['an accomplice alone', '10', 'mal 20', 'no owner'],
    ['the author', '10', 'alf 20', 'no approval', { owners: [{ path: 'a', owners: ['alf'] }] }],
    ['the author in capitals', '10', 'ALF 20', 'no approval', { owners: [{ path: 'a', owners: ['alf'] }] }],
    [
      'an owner who pushed',
      '10',
      'ann 20',
      'no approval',
      { pushers: { logins: ['alf', 'ann'], hidden: false, heads: [] } },
    ],
    ['an owner who filed the form', '10', 'ann 20', 'no approval', { involved: ['alf', 'ann'] }],
    ['a bot', '10', 'make[bot] 20', 'no approval', unread],
    ['nobody of the owners in question', '10', 'ken 20', 'no owner', { owners: [{ path: 'a', owners: [] }] }],
    ['two reviewers of one path: the newer', '10 25', 'ann 20, bea 30', 'p25: review bea 30', both],
    ['two reviewers of two: the older', '10 25', 'ann 20, bea 30', 'p10 before p25: review ann+bea 20', apart],
    ['an owner of one path only', '10', 'ann 20', 'no owner', apart],
    // What stands at the merge.
    ['dismissed before the merge', '10', 'ann 20 x90', 'no approval'],
    ['dismissed in the second of the merge', '10', 'ann 20 x100', 'no approval'],
    ['dismissed after the merge', '10', 'ann 20 x101', 'p10: review ann 20'],
    ['dismissed, and an older one was not', '10', 'ann 20, ann 30 x40', 'no approval'],
    ['dismissed, and approved anew', '10 30', 'ann 20 x30, ann 40', 'p30: review ann 40'],
    ['taken back', '10', 'ann 20, ann -30', 'no approval'],
    ['given after all', '10', 'ann -20, ann 30', 'p10: review ann 30'],
    ['another one is against it', '10', 'ann 20, bea -30', 'p10: review ann 20', both],
    ['taken back after the merge', '10', 'ann 20, ann -101', 'p10: review ann 20'],
    ['given after the merge', '10', 'ann 101', 'no approval'],
    ['given in the second of the merge', '10', 'ann 100', 'p10: review ann 100'],
    // A merge by hand.
    ['merged by an owner', '10', '', 'p10: merge ann 100', merged('ann')],
    ['merged by an owner, approved too early', '10 30', 'ann 5', 'p30: merge ann 100', merged('ann')],
    ['merged by the approver of an older plan', '10 30', 'ann 20', 'p10 before p30: review ann 20', merged('ann')],
    ['merged by an owner a second after', '99', '', 'p99: merge ann 100', merged('ann')],
    ['merged by an owner of one path', '10', '', 'no approval', { ...apart, ...merged('ann') }],
    ['approved too early, merged by another', '10', 'ann 5', 'approved before'],
    ['approved too early, merged by the queue', '10', 'ann 5', 'approved before', merged('ann', 'queue')],
    ['approved too early, merged by itself', '10', 'ann 5', 'approved before', merged('ann', 'auto-merge')],
    [
      'the own merge of the author',
      '10',
      '',
      'no approval',
      { owners: [{ path: 'a', owners: ['alf'] }], ...merged('alf') },
    ],
    [
      'the own merge of an owner who pushed',
      '10',
      '',
      'no approval',
      { ...merged('ann'), pushers: { logins: ['ann'], hidden: false, heads: [] } },
    ],
    // Where something cannot be read.
    ['no file of owners: the earliest', '10 25', 'mal 20, ann 30', 'p10 before p25: review ann+mal 20', unread],
    [
      'no path with an owner: the earliest',
      '10 25',
      'mal 20, ann 30',
      'p10 before p25: review ann+mal 20',
      { owners: [] },
    ],
    ['no file of owners: merged by hand', '10', '', 'no approval', { ...unread, ...merged('ann') }],
    ['no path with an owner: merged by hand', '10', '', 'no approval', { owners: [], ...merged('ann') }],
    [
      'a team that cannot be asked about, and a path without an approval',
      '10',
      'mal 20',
      'no owner',
      { owners: [...usual.owners, { path: 'b', owners: null }] },
    ],
    [
      'a team that cannot be asked about: the earliest',
      '10 25',
      'mal 20, ann 30',
      'p10 before p25: review ann+mal 20',
      { owners: [...usual.owners, { path: 'b', owners: null }] },
    ],
    [
      'pushers not known: the earliest of owners',
      '10 25',
      'mal 5, ann 20, bea 30',
      'p10 before p25: review ann+bea 20',
      { ...both, pushers: null },
    ],
    [
      'pushers not known: the author still does not count',
      '10',
      'alf 20',
      'no approval',
      { owners: null, pushers: null },
    ],
    ['pushers not known: merged by hand', '10', '', 'no approval', { pushers: null, ...merged('ann') }],
    // A bot pushed.
    ['a bot pushed, one approval', '10', 'ann 20', 'one of two', { ...both, ...byBot }],
    ['a bot pushed, one owner and another', '10', 'ann 20, mal 30', 'one of two', { ...both, ...byBot }],
    ['a bot pushed, one person twice', '10', 'ann 20, ann 30', 'one of two', { ...both, ...byBot }],
    [
      'a bot pushed, two approvals: the older',
      '10 25',
      'ann 20, bea 30',
      'p10 before p25: review ann+bea 20',
      { ...both, ...byBot },
    ],
    ['a bot pushed, two owners of a path each', '10', 'ann 20, bea 30', 'one of two', { ...apart, ...byBot }],
    ['a bot pushed, no file of owners', '10', 'ann 20, mal 30', 'p10: review ann+mal 20', { ...unread, ...byBot }],
    ['a bot pushed, no file of owners, one', '10', 'ann 20', 'one of two', { ...unread, ...byBot }],
    ['a bot pushed, merged by hand', '10', '', 'no approval', { ...both, ...byBot, ...merged('ann') }],
    // Where no approval is needed.
    ['not required', '10 30', '', 'p30: not required ken 100', { required: false }],
    [
      'not required, by the queue',
      '10 30',
      '',
      'p30: not required ken 100',
      { required: false, ...merged('ken', 'queue') },
    ],
    ['not required, in the second of the merge', '100', '', 'nothing shown', { required: false }],
    ['not required, approved long before', '10 30', 'ann 20', 'p30: not required ken 100', { required: false }],
  ])('%s', (_, shown, given, expected, more = {}) => {
    expect(decided(shown, given, more)).toBe(expected)
  })
})

describe('a branch asks for an approval', () => {
  const rule = (approvals: number, more: Partial<Protection> = {}): Protection =>
    ({ approvals, codeOwners: false, lastPushApproved: false, ...more }) as Protection
  test.each<[string, Protection | null, Protection | null, boolean]>([
    ['by neither kind of rule', rule(0), rule(0), false],
    ['by the older kind', rule(1), rule(0), true],
    ['by a ruleset', rule(0), rule(2), true],
    ['by the owners alone', rule(0), rule(0, { codeOwners: true }), true],
    ['for the last push alone', rule(0, { lastPushApproved: true }), rule(0), true],
    ['where one cannot be read', null, rule(0), true],
    ['where the other cannot be read', rule(0), null, true],
  ])('%s', (_, branch, rulesets, expected) => {
    expect(asksForApproval({ branch, rulesets })).toBe(expected)
  })
})
