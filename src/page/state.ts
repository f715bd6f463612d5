import type { Day } from '../model/names.js'

/** What a person sees of the chart. All views share it, and none keeps any of it for itself. */
export interface PageState {
  readonly day: Day
  /** Who sat where before the plan, who will, or both in one picture. */
  readonly view: 'before' | 'after' | 'both'
  /** Whose reports are shown. */
  readonly open: ReadonlySet<string>
  /** The person whose card is shown. */
  readonly chosen: string | null
}

export type Transition = (state: PageState) => PageState

export const toDay =
  (day: Day): Transition =>
  (state) => ({ ...state, day })

export const toView =
  (view: PageState['view']): Transition =>
  (state) => ({ ...state, view })

export const withOpen =
  (open: ReadonlySet<string>): Transition =>
  (state) => ({ ...state, open })

/** Shows the reports of these people too. */
export const opening =
  (keys: Iterable<string>): Transition =>
  (state) => ({ ...state, open: new Set([...state.open, ...keys]) })

/** Shows the reports of a person, or hides them. */
export const toggling =
  (key: string): Transition =>
  (state) => {
    const open = new Set(state.open)
    if (!open.delete(key)) open.add(key)
    return { ...state, open }
  }

/** Chooses a person, and opens the line to the top, so that the person is in the picture. */
export const choosing =
  (key: string | null, line: Iterable<string>): Transition =>
  (state) => ({ ...opening(line)(state), chosen: key })

export interface PageStore {
  readonly state: () => PageState
  readonly update: (transition: Transition) => void
  /** Calls the listener after each change, with the state before it. */
  readonly subscribe: (listener: (state: PageState, last: PageState) => void) => void
}

export function pageStore(first: PageState): PageStore {
  let state = first
  const listeners: ((state: PageState, last: PageState) => void)[] = []
  return {
    state: () => state,
    update: (transition) => {
      const last = state
      const next = transition(last)
      state = next
      for (const listener of listeners) listener(next, last)
    },
    subscribe: (listener) => void listeners.push(listener),
  }
}
