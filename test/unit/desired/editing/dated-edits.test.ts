import { expect, test } from 'vitest'
import { chartOf } from '../../../../src/desired/chart.js'
import { writePeople } from '../../../../src/desired/editing/edit.js'
import type { PersonRecord } from '../../../../src/model/person-record.js'
import { personRecords } from '../../../../src/desired/editing/from-live.js'
import type { Day, PersonKey, UserId } from '../../../../src/model/names.js'

const day = '2026-12-01' as Day
const head =
  'people:\n  boss:\n    email: boss@acme.example\n    firstName: Bo\n    lastName: Boss\n    manager: null\n'
const ada = '  ada:\n    email: ada@acme.example\n    firstName: Ada\n    lastName: L\n    manager: null\n'
const live = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'L', manager: 'boss', department: 'Sales' }

async function written(text: string, entry: PersonRecord['entry'] = live): Promise<string> {
  const file = 'org/people/a.yaml'
  const files = await writePeople([{ file, text }], [{ key: 'ada', file, entry }], day)
  return files[0]?.text ?? text
}

/** What the chart says of ada afterwards, today and later. */
async function stated(text: string, on: Day = day): Promise<unknown> {
  const settings = { file: 'org/espalier.yaml', text: 'company: Acme\ntimezone: UTC\n' }
  const { desired } = await chartOf(settings, [{ file: 'org/people/a.yaml', text }], on)
  return desired?.people.get('ada' as PersonKey)?.values
}

const past = '    changes:\n      - on: 2026-11-01 # new team\n        manager: null\n        department: People\n'

test.each([
  ['a change of several lines', past],
  ['a change in one line', '    changes: [{ on: 2026-11-01, manager: null, department: "People" }]\n'],
  [
    'the last of several',
    '    changes:\n      - { on: 2026-10-01, department: X }\n      - { on: 2026-12-01, department: Y }\n',
  ],
  ['a change of another field', '    changes:\n      - { on: 2026-10-01, lastName: L }\n'],
])('what %s sets is edited there, so that the chart says what is live', async (_, changes) => {
  const text = await written(head + ada + changes)
  expect(await stated(text)).toMatchObject(live)
})

test('the rest of the file stays, and a later change still comes', async () => {
  const later = '      - { on: 2027-01-01, department: Later }\n'
  const text = await written(head + ada + past + later)
  const edited = past.replace('manager: null', 'manager: boss').replace('People', 'Sales')
  expect(text).toBe(head + ada + edited + later)
  expect(await stated(text, '2027-01-01' as Day)).toMatchObject({ department: 'Later', manager: 'boss' })
})

test('the default of a file does not hide what is live', async () => {
  const text = await written(`defaults:\n  department: People\n${head}${ada}`)
  expect(await stated(text)).toMatchObject(live)
  const values = { ...live, manager: null, department: null, active: true }
  const users = [
    { id: 'u1' as UserId, values },
    { id: 'u2' as UserId, values: { ...values, email: 'b@acme.example', department: 'Sales' } },
  ]
  const known = { bound: new Map([['u1' as UserId, 'ada']]), keyOf: new Map<string, string>(), keys: new Set(['ada']) }
  const record = personRecords(users, known, 'org', false).records.find(({ key }) => key === 'ada')
  expect(
    await stated(await written(`defaults:\n  department: People\n${head}${ada}`, record?.entry ?? live)),
  ).toMatchObject({
    department: null,
  })
})
