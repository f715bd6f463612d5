import { expect, test } from 'vitest'
import type { Change } from '../../../src/model/files.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import { applyText, outcomeLine } from '../../../src/render/apply-text.js'
import { change, plan } from '../../fixtures/render/plans.js'
import { golden } from './golden.js'

const hire = change('create', 'hire', 'marc.dubois', 'Marc Dubois', {}, { email: 'marc@acme.example' })
const move = change('move', 'move', 'priya.nair', 'Priya Nair', { manager: 'dana.weiss' }, { manager: 'tomas.silva' })
const later = change('move', 'move', 'ines.roth', 'Ines Roth', { manager: 'dana.weiss' }, { manager: 'priya.nair' })
const lost = change('create', 'hire', 'ada.king', 'Ada King', {}, { email: 'ada@acme.example' })

const applied = (one: Change) => ({ kind: 'applied', change: one, user: 'u_0231' as UserId }) as const

test('one outcome is one line that says what happened to whom', () => {
  expect(outcomeLine(applied(hire)).text).toBe('applied · hire · Marc Dubois (marc.dubois) · created as u_0231')
  expect(outcomeLine(applied(move)).text).toBe('applied · move · Priya Nair (priya.nair)')
  expect(outcomeLine({ kind: 'failed', change: move, why: 'HTTP 422\n"manager not found"' }).text).toBe(
    String.raw`failed · move · Priya Nair (priya.nair) · HTTP 422\u{a}"manager not found"`,
  )
})

test.each([
  [
    'all-well',
    {
      outcomes: [applied(hire), applied(move)],
      stopped: null,
      after: plan([]),
      interrupted: false,
      converged: true,
      unsettled: [],
      goOn: null,
      learned: [
        { key: 'ada.king' as PersonKey, field: 'department', sent: 'Sales', shown: 'sales' },
        { key: 'ines.roth' as PersonKey, field: 'department', sent: 'Legal', shown: 'legal' },
        { key: 'ada.king' as PersonKey, field: 'lastName', sent: 'Núñez', shown: 'Nu\u0301n\u0303ez' },
      ],
      begunLineage: '3f9c2a71d08b4e6f9a5d7c1e20b8f463',
    },
  ],
  [
    'trouble',
    {
      outcomes: [
        applied(hire),
        { kind: 'failed', change: move, why: 'HTTP 422 "manager not found"' },
        { kind: 'skipped', change: later, why: 'waits for Priya Nair', because: 'move:priya.nair' },
        { kind: 'unresolved', change: lost, why: 'the answer was lost, and no account is seen' },
      ],
      stopped: '3 changes in a row failed.',
      after: plan([move, later, lost]),
      interrupted: false,
      converged: false,
      unsettled: ['create:sam.okafor'],
      goOn: null,
      learned: [],
      begunLineage: null,
    },
  ],
  [
    'unread',
    {
      outcomes: [applied(move)],
      stopped: null,
      after: null,
      interrupted: false,
      converged: false,
      unsettled: [],
      goOn: null,
      learned: [],
      begunLineage: null,
    },
  ],
  [
    'interrupted',
    {
      outcomes: [
        applied(move),
        ...Array.from({ length: 11 }, () => ({ kind: 'skipped', change: move, why: 'it was interrupted' }) as const),
      ],
      stopped: 'it was interrupted',
      after: null,
      interrupted: true,
      converged: false,
      unsettled: [],
      goOn: null,
      learned: [],
      begunLineage: null,
    },
  ],
  [
    'nothing',
    {
      outcomes: [],
      stopped: null,
      after: plan([]),
      interrupted: false,
      converged: true,
      unsettled: [],
      goOn: null,
      learned: [],
      begunLineage: null,
    },
  ],
] as const)('the summary of an apply, %s, reads as agreed', (name, report) => {
  const { text } = applyText(report, false)
  expect(text).toBe(golden(`apply-${name}.txt`, text))
})
