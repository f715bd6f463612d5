import type { Extent, Arrangement } from './layout.js'
import { linesIn } from './lines.js'
import type { Row } from './rows.js'

export interface LinesView {
  readonly element: SVGElement
  readonly draw: (layout: Arrangement, rows: readonly Row[], extent: Extent) => void
}

/** The lines below the boxes. */
export function linesView(): LinesView {
  const view = svg('svg', 'lines')
  view.setAttribute('aria-hidden', 'true')
  const [reports, moves] = [svg('path', 'line-reports'), svg('path', 'line-moves')]
  const arrows = svg('path', 'line-arrows')
  view.append(reports, moves, arrows)
  return {
    element: view,
    draw: (layout, rows, extent) => {
      const lines = linesIn(layout, rows, extent)
      reports.setAttribute('d', lines.reports)
      moves.setAttribute('d', lines.moves)
      arrows.setAttribute('d', lines.arrows)
    },
  }
}

function svg(name: 'svg' | 'path', className: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  made.setAttribute('class', className)
  return made
}
