import { expect, test } from 'vitest'
import { saveSealed } from '../../../src/cli/save-sealed.js'
import type { State } from '../../../src/model/files.js'
import type { Store, StoredRecord } from '../../../src/model/ports.js'
import { readRecord } from '../../../src/state/chain.js'
import { given, hostWith } from './state-folder.js'
import { stateOf } from '../../support/small-company.js'

test('a state that a person seals has a record of who did so, and why no run took it', async () => {
  const saved: [State, readonly StoredRecord[]][] = []
  const save = async (state: State, records: readonly StoredRecord[] = []): Promise<void> =>
    void (await Promise.resolve(saved.push([state, records])))
  const store = { name: 'x', save, records: async () => await Promise.resolve([]) } as unknown as Store
  const takeover = { digest: '0'.repeat(32), serial: 1, why: 'unsealed', reason: null } as const
  await saveSealed(stateOf('ann'), takeover, store, given([], { yes: null }), hostWith(null).host)
  const [[state, records] = [stateOf(), []]] = saved
  const [record] = records.map(readRecord)
  expect(record).toMatchObject({ takeover, approvedAs: 'yes', by: 'somebody', changes: [], previous: null })
  expect([state.serial, state.sealedAt, state.evidence?.length]).toEqual([2, record?.at, 64])
})
