import { markWords } from '../model/mark-words.js'
import type { SeatMark } from '../model/org-chart.js'

/** The colours of a box, each with its own text colour, so that it is readable in dark mode too. */
export interface BoxLook {
  readonly fill: `#${string}`
  readonly stroke: `#${string}`
  readonly text: `#${string}`
  readonly border: 'thin' | 'thick' | 'dashed'
}

/** How boxes look in every picture. */
export const looks = {
  same: { fill: '#eaeef2', stroke: '#57606a', text: '#1f2328', border: 'thin' },
  add: { fill: '#dafbe1', stroke: '#1a7f37', text: '#0b3d16', border: 'thick' },
  move: { fill: '#ddf4ff', stroke: '#0969da', text: '#0a3069', border: 'thick' },
  off: { fill: '#ffebe9', stroke: '#cf222e', text: '#82071e', border: 'dashed' },
  edit: { fill: '#fbefff', stroke: '#8250df', text: '#3e1f79', border: 'thick' },
  wait: { fill: '#fff8c5', stroke: '#9a6700', text: '#4d2d00', border: 'dashed' },
} satisfies Record<string, BoxLook>

export type LookName = keyof typeof looks

/** The word of a mark and its look: the word says what the colour says. */
export const markLooks = {
  hired: { word: markWords.hired, look: 'add' },
  back: { word: markWords.back, look: 'add' },
  moved: { word: markWords.moved, look: 'move' },
  leaving: { word: markWords.leaving, look: 'off' },
  changed: { word: markWords.changed, look: 'edit' },
  held: { word: markWords.held, look: 'wait' },
  drifted: { word: markWords.drifted, look: 'wait' },
} satisfies Record<SeatMark, { readonly word: string; readonly look: LookName }>
