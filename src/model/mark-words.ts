import type { SeatMark } from './org-chart.js'

/** What happens to a person, in one word: in every picture, list and tree. In the order in which people read them. */
export const markWords = {
  leaving: 'LEAVES',
  moved: 'MOVES',
  back: 'BACK',
  hired: 'NEW',
  changed: 'CHANGES',
  held: 'HELD',
  drifted: 'DRIFT',
} satisfies Record<SeatMark, string>

/** What the word means. */
export const markMeanings = {
  leaving: 'account deactivated',
  moved: 'another manager',
  back: 'account active again',
  hired: 'new account',
  changed: 'name, address, department or role',
  held: 'waits, is not part of this plan',
  drifted: 'changed in Small Improvements, and stays so',
} satisfies Record<SeatMark, string>

/** All marks, in that order. */
export const markOrder = Object.keys(markWords) as readonly SeatMark[]
