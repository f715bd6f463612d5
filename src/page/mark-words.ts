import type { SeatMark } from '../model/org-chart.js'

/** What happens to a person, in one word: as the picture of a comment has it. */
const markWords = {
  leaving: 'LEAVES',
  moved: 'MOVES',
  back: 'BACK',
  hired: 'NEW',
  changed: 'CHANGES',
  held: 'HELD',
  drifted: 'DRIFT',
} satisfies Record<SeatMark, string>

/** All marks, in the order in which people want to read them. */
export const markOrder = Object.keys(markWords) as readonly SeatMark[]
