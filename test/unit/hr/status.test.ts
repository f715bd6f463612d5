import { expect, test } from 'vitest'
import { statusWords } from '../../../src/hr/status.js'

test('the usual words are known in any case, and the settings win', () => {
  const meaning = statusWords({ status: { left: ['Ausgetreten', 'on leave'] } })
  expect(['Active', 'TERMINATED', 'Accepted', 'ausgetreten', 'On Leave', 'retired'].map(meaning)).toEqual([
    'active',
    'left',
    'later',
    'left',
    'left',
    undefined,
  ])
})

test('the usual words are known in German too', () => {
  expect(['Aktiv', 'inaktiv', 'Ausgeschieden', 'Ausgetreten'].map(statusWords({}))).toEqual([
    'active',
    'left',
    'left',
    'left',
  ])
})
