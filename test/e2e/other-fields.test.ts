import { expect, test } from 'vitest'
import type { Sandbox } from '../../src/sandbox/server.js'
import type { Switches } from '../../src/sandbox/switches.js'
import { altered, outline, seedsOf, writeChart } from '../support/charts.js'
import { longIf } from '../support/long.js'
import { expectConverged, expectExit, expectNoRefusal, stage, userWith } from '../support/stage.js'

const before = altered(
  outline(`
top
  ann
    bob
    cid
  dan
  eva
  fay
`),
  { eva: { status: 'left' }, ann: { department: 'Sales' } },
)

const { status: _, ...eva } = before['eva'] ?? { status: undefined }

/** A change of each kind: a profile, a manager, a leaving, a rehire, a new address. */
const after = {
  ...altered(before, {
    ann: { department: 'Marketing', lastName: 'Newname' },
    bob: { manager: 'top' },
    cid: { manager: 'dan', department: 'Support' },
    dan: { email: 'dan.new@acme.example' },
    fay: { status: 'left' },
  }),
  eva,
} as typeof before

const brief = { echo: 'brief', nulls: 'omit', listFields: 'brief' } as const
const ways: readonly Partial<Switches>[] = [brief, {}, { echo: 'brief' }, { nulls: 'omit' }, { listFields: 'brief' }]

for (const put of ['replace', 'merge'] as const) {
  for (const way of ways) {
    const title = Object.entries(way)
      .map(([name, value]) => `, ${name} ${String(value)}`)
      .join('')
    test(`title, location and role stay as they were: PUT ${put}${title}`, longIf(way !== brief), async () => {
      const place = await stage(seedsOf(before), { put, ...way })
      const unmanaged = othersOf(place.sandbox)
      writeChart(place.folder, before)
      expectExit(await place.run('apply', '--yes'), 0)
      writeChart(place.folder, after)
      expectExit(await place.run('apply', '--yes'), 0)
      expectNoRefusal(place.sandbox)
      await expectConverged(place)
      expect(othersOf(place.sandbox)).toEqual(unmanaged)
      expect(userWith(place.sandbox, 'cid@acme.example')).toMatchObject({ managerId: 'id-dan', department: 'Support' })
      expect(userWith(place.sandbox, 'dan.new@acme.example')).toMatchObject({ id: 'id-dan', managerId: 'id-top' })
      expect(userWith(place.sandbox, 'ann@acme.example')).toMatchObject({ lastName: 'Newname', managerId: 'id-top' })
      expect(place.sandbox.company.users.filter(({ active }) => !active).map(({ id }) => id)).toEqual(['id-fay'])
    })
  }
}

/** What the chart knows nothing of, by user. */
function othersOf({ company }: Sandbox): unknown {
  return company.users.map(({ id, title, location, role }) => ({ id, title, location, role }))
}
