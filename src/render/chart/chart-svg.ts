import { byText } from '../../model/names.js'
import { markOrder } from '../../model/mark-words.js'
import type { OrgChart, SeatMark } from '../../model/org-chart.js'
import { xml, type Xml } from '../escaping/xml.js'
import { looks, markLooks } from '../mark-looks.js'
import { drawingOf, type DrawnSeat, type Drawing } from './drawing.js'
import { layoutOf } from './layout.js'
import { boxSvg } from './svg-box.js'
import { tieSvg } from './svg-ties.js'
import { fitted } from '../escaping/fitted.js'

const margin = 24
const head = 66
const narrowest = 560
/** The longest side in pixels: what turns a picture into pixels gives up beyond it. The drawing itself stays as large as it is. */
const mostPixels = 16_000

/**
 * The chart as one picture that stands alone: no script, style or address in it. It is white where nothing is drawn, so that
 * it is the same on a dark page and as pixels.
 */
export function chartSvg(chart: OrgChart): Xml {
  const drawing = drawingOf(chart)
  const { spots, ...size } = layoutOf(drawing.tree)
  const width = Math.max(size.width, narrowest) + 2 * margin
  const height = size.height + head + 2 * margin
  const scale = Math.min(1, mostPixels / Math.max(width, height))
  const colours = departmentColours(drawing)
  const lines = [
    xml`<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="org-chart-title org-chart-desc" font-family="system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Noto Sans, DejaVu Sans, Arial, sans-serif" font-size="13" fill="#1f2328">`,
    xml`<title id="org-chart-title">${titleOf(chart)}</title>`,
    xml`<desc id="org-chart-desc">${descriptionOf(drawing)}</desc>`,
    xml`<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...headOf(chart, drawing, width - 2 * margin),
    xml`<g transform="translate(${margin} ${head + margin})">`,
    xml`<g fill="none" stroke="#8c959f" stroke-width="1.5">`,
    ...drawing.ties.flatMap((tie) => tieSvg(tie, spots, drawing.tree)),
    xml`</g>`,
    ...drawing.seats.map((one) => boxSvg(one, spots, colours)),
    xml`</g>`,
    xml`</svg>`,
    xml``,
  ]
  return xml.join(lines, '\n')
}

function titleOf({ company, asOf, base }: OrgChart): string {
  const compared = base === null ? '' : `, compared with ${base.name}, plan ${base.plan}`
  return `${company}: org chart on ${asOf}${compared}`
}

/** Everyone who is marked, in words: a screen reader reads no boxes. */
function descriptionOf({ seats }: Drawing): string {
  const marked = seats.flatMap(({ seat, mark, place }) =>
    mark === null ? [] : [`${markLooks[mark].word} ${seat.name}${place === null ? '' : ` ${place}`}`],
  )
  return [`${seats.length} ${seats.length === 1 ? 'person' : 'people'}`, ...marked].join('; ')
}

/** The title, and the marks that the picture has, each as a word in its colours. */
function headOf(chart: OrgChart, { seats }: Drawing, width: number): readonly Xml[] {
  const counts = new Map<SeatMark, number>()
  for (const { mark } of seats) if (mark !== null) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const used = markOrder.filter((mark) => counts.has(mark))
  return [
    xml`<text x="${margin}" y="${margin + 16}" font-size="18" font-weight="700">${fitted(titleOf(chart), width, 18)}</text>`,
    xml`<g transform="translate(${margin} ${margin + 34})" font-size="11" font-weight="700">`,
    ...used.flatMap((mark, at) => {
      const { fill, stroke, text } = looks[markLooks[mark].look]
      return [
        xml`<rect x="${at * 96 + 1}" y="1" width="88" height="20" rx="4" fill="${fill}" stroke="${stroke}"/>`,
        xml`<text x="${at * 96 + 10}" y="15" fill="${text}">${counts.get(mark) ?? 0} ${markLooks[mark].word}</text>`,
      ]
    }),
    xml`</g>`,
  ]
}

/** Distinct on white, and never the only sign: the department is a word too. */
const palette = [
  '#0969da',
  '#bf3989',
  '#1a7f37',
  '#bc4c00',
  '#8250df',
  '#0f766e',
  '#9a6700',
  '#cf222e',
  '#57606a',
  '#0e7490',
]

function departmentColours({ seats }: { readonly seats: readonly DrawnSeat[] }): ReadonlyMap<string, string> {
  const names = new Set(seats.map(({ seat }) => seat.department ?? '').filter((name) => name !== ''))
  return new Map([...names].toSorted(byText).map((name, at) => [name, palette[at % palette.length] ?? '#57606a']))
}
