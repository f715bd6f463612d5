import { expect, test } from 'vitest'
import type { Switches } from '../../src/sandbox/switches.js'
import { altered, named, outline, writeChart } from '../support/charts.js'
import { longIf } from '../support/long.js'
import { expectConverged, expectExit, expectNoRefusal, newCompany } from '../support/stage.js'

const before = outline(`
top
  ann
    bob
      cid
  dan
    eva
  fay
`)

/** Boss and report swap, two leave, one comes. */
const after = altered(before, {
  bob: { manager: 'top' },
  ann: { manager: 'bob' },
  dan: { status: 'left' },
  eva: { manager: 'fay' },
  cid: { status: 'left' },
  gus: named('gus', 'ann'),
})

/** As before; people who came stay in the files, as leavers. */
const again = altered(before, { gus: { ...named('gus', 'ann'), status: 'left' } })

/** Ways to behave that are not documented. */
const ways: readonly Partial<Switches>[] = [
  { paging: 'ignored', ids: 'numeric-text' },
  { listInactive: 'no', listFields: 'brief', echo: 'brief', nulls: 'omit', put: 'replace', pageSize: 2 },
  { pageSize: 1, ids: 'vendor' },
  { requireManager: 'no', pageSize: 3 },
  { listInactive: 'no' },
]

for (const [at, way] of ways.entries()) {
  test(`people come, move, leave and come back: ${JSON.stringify(way)}`, longIf(at !== 1), async () => {
    const place = await newCompany(way)
    for (const people of [before, after, again]) {
      writeChart(place.folder, people)
      expectExit(await place.run('apply', '--yes'), 0)
    }
    await expectConverged(place)
    expectNoRefusal(place.sandbox)
    expect(place.sandbox.company.users.length).toBe(9)
    expect(place.sandbox.stats().methods['POST']).toBe(8)
  })
}
