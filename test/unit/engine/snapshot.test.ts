import { EventEmitter, once } from 'node:events'
import { expect, test } from 'vitest'
import { readLiveState } from '../../../src/engine/snapshot.js'
import type { Host } from '../../../src/host/host.js'
import { accountOf, charted } from '../../support/small-company.js'
import { desiredOf, stateWith } from '../../support/worlds.js'
import { listen, reach } from '../live/http/loopback.js'

test('what is known of the users is put together once they are asked for', async () => {
  const order: string[] = []
  const asked = new EventEmitter()
  const { id, values } = accountOf('ann')
  const port = await listen((_request, response) => {
    order.push('list')
    asked.emit('now')
    response.end(JSON.stringify([{ ...values, id, managerId: null }]))
  })
  const host = { sleep: async () => void (await once(asked, 'now')), terminal: { progress: () => {} } }
  const state = () => {
    order.push('state')
    return stateWith({})
  }
  const desired = desiredOf([charted('ann')])
  const { users } = await readLiveState(reach(port), desired, { users: 1, owner: null, state }, host as unknown as Host)
  expect([[...users.keys()], order.slice(0, 2)]).toEqual([[id], ['list', 'state']])
})
