import { boxFacts, saysSame, type BoxFacts } from './box-facts.js'
import { boxContents, describeBox, ghostContents } from './box-view.js'
import { element } from './element.js'
import { isIn, type Extent, type Arrangement, type BoxPlace } from './layout.js'
import type { Row } from './rows.js'
import type { ShownPeople } from './shown.js'

interface Box {
  readonly element: HTMLElement
  facts: BoxFacts
  place: BoxPlace
  isFilled: boolean
}

export interface Boxes {
  /** Makes one box for each row, in the order of the rows: a reader of screens has the whole tree, also out of view. */
  readonly place: (
    shown: ShownPeople,
    rows: readonly Row[],
    layout: Arrangement,
    departments: ReadonlyMap<string, number>,
  ) => void
  /** Fills the boxes of an extent, and empties the others. */
  readonly fill: (extent: Extent, isReadable: boolean) => void
  readonly elementOf: (key: string) => HTMLElement | undefined
  readonly keyOf: (target: EventTarget | null) => string | undefined
}

/** The boxes of a picture, in the element of the tree, and those of the old places, in the one of the ghosts. */
export function boxesIn(tree: HTMLElement, ghosts: HTMLElement): Boxes {
  const boxes = new Map<string, Box>()
  const keys = new WeakMap<Element, string>()
  return {
    place: (shown, rows, layout, departments) => {
      const managers = new Map(layout.ghosts.map((ghost) => [ghost.key, ghost.manager]))
      for (const key of goneFrom(boxes, rows)) {
        boxes.get(key)?.element.remove()
        boxes.delete(key)
      }
      let cursor = tree.firstElementChild
      for (const row of rows) {
        const manager = managers.get(row.key)
        const from = manager === undefined ? null : (shown.seats.get(manager)?.name ?? manager)
        const facts = boxFacts(shown, row, departments, from)
        const box = boxes.get(row.key) ?? made(row, facts)
        update(box, facts, layout.places.get(row.key) ?? box.place)
        if (box.element === cursor) cursor = cursor.nextElementSibling
        else tree.insertBefore(box.element, cursor)
      }
      ghosts.replaceChildren(...layout.ghosts.map((ghost) => ghostView(ghost, shown, keys)))
    },
    fill: (extent, isReadable) => {
      for (const box of boxes.values()) {
        const isFilled = isReadable && isIn(box.place, extent)
        if (isFilled === box.isFilled) continue
        box.isFilled = isFilled
        box.element.replaceChildren(...(isFilled ? boxContents(box.facts) : []))
      }
    },
    elementOf: (key) => boxes.get(key)?.element,
    keyOf: (target) => {
      const box = target instanceof Element ? target.closest('.box') : null
      return box === null ? undefined : keys.get(box)
    },
  }

  function made(row: Row, facts: BoxFacts): Box {
    const box = element('div', { role: 'treeitem', tabindex: '-1', 'aria-selected': 'false' })
    describeBox(box, facts)
    keys.set(box, row.key)
    const fresh = { element: box, facts, place: { x: Number.NaN, y: 0 }, isFilled: false }
    boxes.set(row.key, fresh)
    return fresh
  }
}

function goneFrom(boxes: ReadonlyMap<string, Box>, rows: readonly Row[]): readonly string[] {
  const stay = new Set(rows.map(({ key }) => key))
  return [...boxes.keys()].filter((key) => !stay.has(key))
}

function update(box: Box, facts: BoxFacts, place: BoxPlace): void {
  if (place.x !== box.place.x || place.y !== box.place.y) {
    box.place = place
    moveTo(box.element, place)
  }
  if (saysSame(facts, box.facts)) return
  box.facts = facts
  describeBox(box.element, facts)
  if (box.isFilled) box.element.replaceChildren(...boxContents(facts))
}

function ghostView(
  ghost: Arrangement['ghosts'][number],
  shown: ShownPeople,
  keys: WeakMap<Element, string>,
): HTMLElement {
  const name = shown.seats.get(ghost.key)?.name ?? ghost.key
  const view = element('div', { class: 'box ghost' }, ...ghostContents(name, shown.marks.get(ghost.key) ?? null))
  keys.set(view, ghost.key)
  moveTo(view, ghost)
  return view
}

function moveTo(box: HTMLElement, { x, y }: BoxPlace): void {
  box.style.transform = `translate(${x}px,${y}px)`
}
