import { boxesIn } from './boxes.js'
import { cameraOf } from './camera.js'
import { element } from './element.js'
import { around, holds, placeBoxes, type Extent, type Arrangement } from './layout.js'
import { linesView } from './lines-view.js'
import { pictureTools } from './picture-tools.js'
import { treeRows, type Row } from './rows.js'
import type { Derived } from './shown.js'
import type { PageState } from './state.js'
import { treeFocus } from './tree-focus.js'

/** What a person asks of the picture. */
export interface PictureHandlers {
  readonly choose: (key: string) => void
  readonly toggle: (key: string) => void
  readonly open: (keys: readonly string[]) => void
  readonly openAll: () => void
  readonly closeAll: () => void
}

export interface Picture {
  readonly element: HTMLElement
  readonly show: (state: PageState, derived: Derived) => void
  /** Gives the focus to the person whom Tab comes to. */
  readonly focus: () => void
  /** People of a department stand out, and the first of them is in view; null: all look alike. */
  readonly highlight: (department: string | null) => void
}

/** Below this scale, names cannot be read. */
const readable = 0.3

/** The chart as a picture: a box for each person, lines to the reports, and to the old places of those who move. */
export function pictureView(colours: ReadonlyMap<string, number>, handlers: PictureHandlers): Picture {
  const tree = element('div', { role: 'tree', 'aria-label': 'Org chart' })
  const ghosts = element('div', { 'aria-hidden': 'true' })
  const lines = linesView()
  const world = element('div', { class: 'world' }, lines.element, ghosts, tree)
  const frame = element('div', { class: 'frame' }, world)
  const boxes = boxesIn(tree, ghosts)
  let rows: readonly Row[] = []
  let layout: Arrangement = placeBoxes([], new Map())
  let filled: { readonly extent: Extent; readonly isReadable: boolean } | null = null
  let last: { readonly state: PageState; readonly derived: Derived } | null = null
  let highlighted: number | undefined
  const camera = cameraOf(frame, world, () => fill(false))
  const nameOf = (key: string): string => last?.derived.shown.seats.get(key)?.name ?? key
  const focus = treeFocus(tree, boxes, { rows: () => rows, nameOf, reveal, ...handlers })

  function fill(anew: boolean): void {
    const extent = camera.extent()
    const isReadable = camera.scale() >= readable
    if (!anew && filled !== null && filled.isReadable === isReadable && holds(filled.extent, extent)) return
    filled = { extent: around(extent), isReadable }
    boxes.draw(filled.extent, isReadable)
    lines.draw(filled.extent, isReadable)
  }

  function reveal(key: string, toMiddle = false): void {
    const place = layout.places.get(key)
    if (place !== undefined) camera.reveal(place, toMiddle)
  }

  function fade(): void {
    for (const box of tree.children)
      box.classList.toggle(
        'is-faded',
        highlighted !== undefined && !box.classList.contains(`department-${highlighted}`),
      )
  }

  /** Paper shows all that is open, however small, and the screen then shows again what it showed. */
  addEventListener('beforeprint', () => {
    const back = camera.keep()
    frame.classList.add('on-paper')
    camera.fit(layout.extent)
    boxes.draw(layout.extent, true)
    lines.draw(layout.extent, true)
    addEventListener(
      'afterprint',
      () => {
        frame.classList.remove('on-paper')
        back()
        fill(true)
      },
      { once: true },
    )
  })
  world.addEventListener('click', ({ target }) => {
    const key = boxes.keyOf(target)
    if (key === undefined) return
    const isToggle = target instanceof Element && target.closest('.box-toggle') !== null
    focus.to(key)
    if (isToggle) handlers.toggle(key)
    else handlers.choose(key)
  })
  return {
    element: element(
      'main',
      { class: 'picture' },
      frame,
      pictureTools({
        fit: () => camera.fit(layout.extent),
        zoomBy: camera.zoomBy,
        openAll: handlers.openAll,
        closeAll: handlers.closeAll,
      }),
    ),
    show: (state, derived) => {
      const before = last
      last = { state, derived }
      if (before === null || before.derived.shown !== derived.shown || before.state.open !== state.open) {
        const anchor = focus.key()
        const old = anchor === null ? undefined : layout.places.get(anchor)
        rows = treeRows(derived.shown, state.open)
        layout = placeBoxes(rows, derived.shown.were)
        boxes.place(derived.shown, rows, layout, colours)
        lines.place(layout, rows)
        focus.refresh()
        const now = anchor === null ? undefined : layout.places.get(anchor)
        if (before === null) camera.fit(layout.extent, layout.places.get(rows[0]?.key ?? ''))
        else if (old !== undefined && now !== undefined) camera.shift(old.x - now.x, old.y - now.y)
        fill(true)
        if (highlighted !== undefined) fade()
      }
      if (state.chosen !== before?.state.chosen) {
        for (const key of [before?.state.chosen, state.chosen])
          if (typeof key === 'string') boxes.elementOf(key)?.setAttribute('aria-selected', String(key === state.chosen))
        if (state.chosen !== null) {
          focus.set(state.chosen)
          reveal(state.chosen, true)
        }
      }
    },
    focus: () => {
      const key = focus.key()
      if (key !== null) focus.to(key)
    },
    highlight: (department) => {
      highlighted = department === null ? undefined : colours.get(department)
      fade()
      const seats = last?.derived.shown.seats
      const first = rows.find(({ key }) => department !== null && seats?.get(key)?.department === department)
      if (first !== undefined) reveal(first.key)
    },
  }
}
