import { expect, test } from 'vitest'
import {
  choosing,
  opening,
  pageStore,
  toDay,
  toggling,
  toView,
  withOpen,
  type PageState,
} from '../../../src/page/state.js'
import { later, today } from '../../support/page-chart.js'

const first: PageState = { day: today, view: 'both', open: new Set(['ada']), chosen: null }

test('a toggle opens and closes, and leaves the state before it as it was', () => {
  const open = toggling('bob')(first)
  expect([...open.open]).toEqual(['ada', 'bob'])
  expect([...toggling('bob')(open).open]).toEqual(['ada'])
  expect([...first.open]).toEqual(['ada'])
})

test('who is chosen is in the picture: the line to the top is open', () => {
  const state = choosing('cy', ['bob', 'ada'])(withOpen(new Set())(first))
  expect(state.chosen).toBe('cy')
  expect([...state.open]).toEqual(['bob', 'ada'])
  expect(choosing(null, [])(state).chosen).toBe(null)
})

test('a store tells each listener of each change, with the state before it', () => {
  const store = pageStore(first)
  const heard: unknown[] = []
  store.subscribe((state, last) => heard.push([last.day, state.day, state.view]))
  store.update(toDay(later))
  store.update(toView('after'))
  store.update(opening(['eve']))
  expect(heard).toEqual([
    [today, later, 'both'],
    [later, later, 'after'],
    [later, later, 'after'],
  ])
  expect(store.state()).toEqual({ ...first, day: later, view: 'after', open: new Set(['ada', 'eve']) })
})
