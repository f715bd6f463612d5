import { xml, type Xml } from '../escaping/xml.js'
import { looks, markLooks, type BoxLook } from '../mark-looks.js'
import type { DrawnSeat } from './drawing.js'
import { box, type Spot } from './layout.js'
import { fitted } from '../escaping/fitted.js'

const left = 16
const room = box.width - left - 8

/** A person as a picture in the picture: whatever the font, nothing is drawn outside of it. Its title has the words uncut. */
export function boxSvg(
  { seat, mark, place }: DrawnSeat,
  spots: ReadonlyMap<string, Spot>,
  colours: ReadonlyMap<string, string>,
): Xml {
  const { x, y } = spots.get(seat.key) ?? { x: 0, y: 0 }
  const { word, look } = mark === null ? { word: '', look: 'same' as const } : markLooks[mark]
  const { fill, stroke, text, border } = looks[look]
  const said = [word, place ?? ''].filter((part) => part !== '').join(' ')
  const lines = [
    { size: 13, weight: 600, said: seat.name },
    { size: 11, weight: 400, said: seat.department ?? '' },
    { size: 11, weight: 700, said },
  ].filter(({ said: one }) => one !== '')
  const start = box.height / 2 - (lines.length * 15) / 2
  const parts = [
    xml`<svg x="${x}" y="${y}" width="${box.width}" height="${box.height}" data-key="${seat.key}" fill="${text}">`,
    xml`<title>${[seat.name, seat.department ?? '', said].filter((one) => one !== '').join(', ')}</title>`,
    xml`<rect x="1" y="1" width="${box.width - 2}" height="${box.height - 2}" rx="6" fill="${fill}" stroke="${stroke}"${borders[border]}/>`,
    ...barOf(colours.get(seat.department ?? '')),
    ...lines.map(
      ({ size, weight, said: one }, at) =>
        xml`<text x="${left}" y="${start + at * 15 + 11.5}" font-size="${size}" font-weight="${weight}">${fitted(one, weight < 600 ? room * 1.1 : room, size)}</text>`,
    ),
    xml`</svg>`,
  ]
  return xml.join(parts, '')
}

const borders = {
  thin: xml``,
  thick: xml` stroke-width="2"`,
  dashed: xml` stroke-width="2" stroke-dasharray="5 3"`,
} satisfies Record<BoxLook['border'], Xml>

function barOf(colour: string | undefined): readonly Xml[] {
  return colour === undefined
    ? []
    : [xml`<rect x="6" y="8" width="4" height="${box.height - 16}" rx="2" fill="${colour}"/>`]
}
