import type { Boxes } from './boxes.js'
import type { Row } from './rows.js'
import { isLetter, treeMove, typedTo } from './tree-keys.js'

export interface TreeHandlers {
  readonly rows: () => readonly Row[]
  readonly nameOf: (key: string) => string
  readonly reveal: (key: string) => void
  readonly choose: (key: string) => void
  readonly toggle: (key: string) => void
  readonly open: (keys: readonly string[]) => void
}

export interface TreeFocus {
  readonly key: () => string | null
  /** The person whom Tab comes to. */
  readonly set: (key: string) => void
  /** Gives a person the focus. */
  readonly to: (key: string) => void
  /** After the rows have changed: a person who is not there any more hands the focus up. */
  readonly refresh: () => void
}

/** Letters that follow within this time belong together, in milliseconds. */
const together = 700

/** One box of the tree is what Tab comes to, and keys lead from box to box. */
export function treeFocus(tree: HTMLElement, boxes: Boxes, handlers: TreeHandlers): TreeFocus {
  let focused: string | null = null
  let parents = new Map<string, string | null>()
  let typed = { text: '', at: 0 }

  function set(key: string): void {
    if (focused !== null) boxes.elementOf(focused)?.setAttribute('tabindex', '-1')
    focused = key
    boxes.elementOf(key)?.setAttribute('tabindex', '0')
  }

  function to(key: string): void {
    set(key)
    boxes.elementOf(key)?.focus({ preventScroll: true })
    handlers.reveal(key)
  }

  function type(letter: string, at: number): boolean {
    if (!isLetter(letter) || letter === ' ' || focused === null) return false
    typed = { text: at - typed.at < together ? typed.text + letter : letter, at }
    const found = typedTo(handlers.rows(), focused, typed.text, handlers.nameOf)
    if (found !== null) to(found)
    return true
  }

  tree.addEventListener('focusin', ({ target }) => {
    const key = boxes.keyOf(target)
    if (key === undefined || key === focused) return
    set(key)
    handlers.reveal(key)
  })
  tree.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || focused === null) return
    const move = treeMove(handlers.rows(), focused, event.key)
    if (move === null) {
      if (type(event.key, event.timeStamp)) event.preventDefault()
      return
    }
    event.preventDefault()
    if (move.focus !== undefined) to(move.focus)
    if (move.closes !== undefined) handlers.toggle(move.closes)
    if (move.opens !== undefined) handlers.open(move.opens)
    if (move.chooses !== undefined) handlers.choose(move.chooses)
  })
  return {
    key: () => focused,
    set,
    to,
    refresh: () => {
      const rows = handlers.rows()
      const now = new Map(rows.map(({ key, parent }) => [key, parent]))
      const hadFocus = focused !== null && !now.has(focused) && document.activeElement === document.body
      let key = focused
      while (key !== null && !now.has(key)) key = parents.get(key) ?? null
      parents = now
      const next = key ?? rows[0]?.key
      if (next === undefined) focused = null
      else if (hadFocus) to(next)
      else set(next)
    },
  }
}
