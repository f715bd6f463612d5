import stringWidth from 'string-width'
import { visible } from '../../model/visible.js'

/**
 * How wide letters are in parts of the size of the font, in the widest of the fonts that a picture asks for: DejaVu Sans in
 * bold. A picture is measured where it is made, and drawn where another font may be.
 */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'|!]/, 0.4],
  [/[frtIJ()[\]/\\ -]/, 0.46],
  [/[mwMW@%]/, 1.11],
  [/[A-Z&#]/, 0.86],
  [/[!-~]/, 0.72],
]

/** How wide a text is drawn at most, in a font of this size, in bold. */
function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width * size
}

function letterWidth(letter: string): number {
  const known = letter <= '~' ? widths.find(([letters]) => letters.test(letter)) : undefined
  if (known !== undefined) return known[1]
  return [0, 0.86, 1.3][stringWidth(letter)] ?? 1.3
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A longer text is cut, and what is behind is not measured: a name may have 100,000 letters. */
const longest = 500

/** A text that is not wider than that: it is cut between two letters, with … at its end. */
export function fitted(text: string, width: number, size: number): string {
  const shown = visible(text)
  if (shown.length <= longest && textWidth(shown, size) <= width) return shown
  const most = width - textWidth('…', size)
  let [kept, used] = ['', 0]
  for (const { segment } of graphemes.segment(shown.slice(0, longest))) {
    used += textWidth(segment, size)
    if (used > most) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
