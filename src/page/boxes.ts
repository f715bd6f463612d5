import { boxFacts, saysSame, type BoxFacts } from './box-facts.js'
import { boxContents, describeBox, ghostContents } from './box-view.js'
import { element } from './element.js'
import { isIn, type Extent, type Arrangement, type BoxPlace } from './layout.js'
import type { Row } from './rows.js'
import type { ShownPeople } from './shown.js'

/** What is drawn of a box: nothing if it is out of view, and no text if that could not be read. */
type Looks = 'far' | 'small' | 'whole'

interface Box {
  readonly element: HTMLElement
  facts: BoxFacts
  place: BoxPlace
  looks: Looks
  /** Whether it would look otherwise now, if it were in view. */
  isStale: boolean
}

export interface Boxes {
  /** Makes one box for each row, in the order of the rows: a reader of screens has the whole tree, also out of view. */
  readonly place: (
    shown: ShownPeople,
    rows: readonly Row[],
    layout: Arrangement,
    departments: ReadonlyMap<string, number>,
  ) => void
  /** Draws the boxes of an extent, and of the others nothing. */
  readonly draw: (extent: Extent, isReadable: boolean) => void
  readonly elementOf: (key: string) => HTMLElement | undefined
  readonly keyOf: (target: EventTarget | null) => string | undefined
}

/** The boxes of a picture, in the element of the tree, and those of the old places, in the one of the ghosts. */
export function boxesIn(tree: HTMLElement, ghosts: HTMLElement): Boxes {
  const boxes = new Map<string, Box>()
  const keys = new WeakMap<Element, string>()
  let old: readonly OldPlace[] = []
  return {
    place: (shown, rows, layout, departments) => {
      const managers = new Map(layout.ghosts.map((ghost) => [ghost.key, ghost.manager]))
      const nameOf = (key: string): string => shown.seats.get(key)?.name ?? key
      for (const key of goneFrom(boxes, rows)) {
        boxes.get(key)?.element.remove()
        boxes.delete(key)
      }
      let cursor = tree.firstElementChild
      for (const row of rows) {
        const manager = managers.get(row.key)
        const facts = boxFacts(shown, row, departments, manager === undefined ? null : nameOf(manager))
        const box = boxes.get(row.key) ?? made(row, facts)
        update(box, facts, layout.places.get(row.key) ?? box.place)
        if (box.element === cursor) cursor = cursor.nextElementSibling
        else tree.insertBefore(box.element, cursor)
      }
      old = layout.ghosts.map((ghost) => ({
        ...ghost,
        name: nameOf(ghost.key),
        mark: shown.marks.get(ghost.key) ?? null,
      }))
    },
    draw: (extent, isReadable) => {
      for (const box of boxes.values()) {
        const looks = !isIn(box.place, extent) ? 'far' : isReadable ? 'whole' : 'small'
        if (looks !== box.looks || (box.isStale && looks !== 'far')) drawBox(box, looks)
      }
      ghosts.replaceChildren(...old.filter((one) => isIn(one, extent)).map((one) => ghostView(one, isReadable, keys)))
    },
    elementOf: (key) => boxes.get(key)?.element,
    keyOf: (target) => {
      const box = target instanceof Element ? target.closest('.box') : null
      return box === null ? undefined : keys.get(box)
    },
  }

  function made(row: Row, facts: BoxFacts): Box {
    const box = element('div', { role: 'treeitem', tabindex: '-1', 'aria-selected': 'false', 'data-looks': 'far' })
    describeBox(box, facts)
    keys.set(box, row.key)
    const place = { x: 0, y: 0 }
    moveTo(box, place)
    const fresh: Box = { element: box, facts, place, looks: 'far', isStale: true }
    boxes.set(row.key, fresh)
    return fresh
  }
}

function goneFrom(boxes: ReadonlyMap<string, Box>, rows: readonly Row[]): readonly string[] {
  const stay = new Set(rows.map(({ key }) => key))
  return [...boxes.keys()].filter((key) => !stay.has(key))
}

function update(box: Box, facts: BoxFacts, place: BoxPlace): void {
  const isMoved = place.x !== box.place.x || place.y !== box.place.y
  const isOther = !saysSame(facts, box.facts)
  if (isMoved) box.place = place
  if (isOther) {
    box.facts = facts
    describeBox(box.element, facts)
  }
  box.isStale ||= isMoved || isOther
}

function drawBox(box: Box, looks: Looks): void {
  box.looks = looks
  box.element.dataset['looks'] = looks
  if (looks !== 'far') moveTo(box.element, box.place)
  box.element.replaceChildren(...(looks === 'whole' ? boxContents(box.facts) : []))
  box.isStale = looks === 'far'
}

/** The old place of a person who moves. */
type OldPlace = Arrangement['ghosts'][number] & Pick<BoxFacts, 'name' | 'mark'>

function ghostView(old: OldPlace, isReadable: boolean, keys: WeakMap<Element, string>): HTMLElement {
  const view = element('div', { class: 'box ghost' }, ...(isReadable ? ghostContents(old.name, old.mark) : []))
  keys.set(view, old.key)
  moveTo(view, old)
  return view
}

/** Not by a transform: each would be a layer of its own in what the browser draws. */
function moveTo(box: HTMLElement, { x, y }: BoxPlace): void {
  box.style.left = `${x}px`
  box.style.top = `${y}px`
}
