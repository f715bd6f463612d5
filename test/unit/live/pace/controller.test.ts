import { expect, test } from 'vitest'
import { controllerUpTo } from '../../../../src/live/pace/controller.js'

test('four are in flight at first, and more once they were answered', () => {
  const pace = controllerUpTo(8, () => 0)
  const tickets = [pace.sent(0, 'list'), pace.sent(0, 'list'), pace.sent(0, 'list'), pace.sent(0, 'list')]
  expect(pace.turn(0)).toEqual({ at: Number.POSITIVE_INFINITY, cause: 'busy' })
  for (const ticket of tickets) pace.accepted(ticket, 50)
  expect(pace.turn(200).at).toBeLessThan(Number.POSITIVE_INFINITY)
})

test('after a refusal one alone goes first, when the service said', () => {
  const pace = controllerUpTo(8, () => 0)
  const ticket = pace.sent(0, 'list')
  pace.refused(ticket, 5_000, 10)
  expect(pace.turn(10)).toEqual({ at: 5_010, cause: 'refused' })
  expect(pace.refusedFor(5_010)).toBe(5_010)
  const probe = pace.sent(5_010, 'list')
  expect(probe.probe).toBe(true)
  expect(pace.turn(5_020)).toEqual({ at: Number.POSITIVE_INFINITY, cause: 'refused' })
  pace.accepted(probe, 5_060)
  expect([pace.refusedFor(5_060), pace.turn(9_000).cause]).toEqual([0, 'spacing'])
})

test('a probe that is lost lets another one go', () => {
  const pace = controllerUpTo(8, () => 0)
  pace.refused(pace.sent(0, 'list'), 1_000, 10)
  pace.lost(pace.sent(1_010, 'list'))
  expect(pace.turn(1_020)).toEqual({ at: 1_020, cause: 'refused' })
})

test('once as many may be in flight as are to be, the pages of a list no longer leave one after the other', () => {
  const pace = controllerUpTo(13, () => 0)
  const first = [pace.sent(0, 'list'), pace.sent(0, 'list'), pace.sent(0, 'list'), pace.sent(0, 'list')]
  const waits = first.map((ticket) => {
    pace.accepted(ticket, 100)
    pace.sent(100, 'list')
    return pace.turn(100).at - 100
  })
  // The first of them has waited for its turn; the second is one too soon; with the third, all thirteen may fly.
  expect(waits.map((wait) => wait > 0)).toEqual([false, true, false, false])
})

test('with as many in flight as may be, writes leave one after the other, and the pages of a list at once', () => {
  const nextAfter = (kind: string): number => {
    const pace = controllerUpTo(4, () => 0)
    for (const at of [0, 100]) {
      const sent = [pace.sent(at, kind), pace.sent(at, kind)]
      for (const ticket of sent) pace.accepted(ticket, at + 80)
    }
    pace.sent(9_000, kind)
    pace.sent(9_000, kind)
    return pace.turn(9_000).at - 9_000
  }
  expect([nextAfter('create'), nextAfter('list')]).toEqual([10, 0])
})
