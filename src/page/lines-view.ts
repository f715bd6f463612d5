import type { Extent, Arrangement } from './layout.js'
import { forksOf, linesIn } from './lines.js'
import type { Row } from './rows.js'

export interface LinesView {
  readonly element: SVGElement
  readonly place: (layout: Arrangement, rows: readonly Row[]) => void
  /** Draws what an extent shows; without dots, where they could not be seen. */
  readonly draw: (extent: Extent, isReadable: boolean) => void
}

/** The lines below the boxes. */
export function linesView(): LinesView {
  const view = svg('svg', 'lines')
  view.setAttribute('aria-hidden', 'true')
  const [reports, moves] = [svg('path', 'line-reports'), svg('path', 'line-moves')]
  const arrows = svg('path', 'line-arrows')
  view.append(reports, moves, arrows)
  let draw: (extent: Extent) => void = () => {}
  return {
    element: view,
    place: (layout, rows) => {
      const forks = forksOf(layout, rows)
      draw = (extent) => {
        const lines = linesIn(forks, layout, extent)
        reports.setAttribute('d', lines.reports)
        moves.setAttribute('d', lines.moves)
        arrows.setAttribute('d', lines.arrows)
      }
    },
    draw: (extent, isReadable) => {
      view.classList.toggle('is-small', !isReadable)
      draw(extent)
    },
  }
}

function svg(name: 'svg' | 'path', className: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  made.setAttribute('class', className)
  return made
}
