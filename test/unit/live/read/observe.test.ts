import { describe, expect, it } from 'vitest'
import { UntrustedList } from '../../../../src/live/read/completeness.js'
import { observe } from '../../../../src/live/read/observe.js'
import { listen, reach } from '../http/loopback.js'
import type { Expected } from '../../../../src/live/read/observe.js'
import type { PersonKey, UserId } from '../../../../src/model/names.js'

const listed = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => ({
  id: `u${index}`,
  email: `${index}@acme.example`,
  active: true,
}))
const hidden = { id: 'u10', email: '10@acme.example', active: false }
const accounts = Array.from({ length: 10 }, (_, index) => `u${index + 1}` as UserId)

function known(active: (id: string) => boolean = () => true): Expected {
  const bound = new Map(accounts.map((id) => [id, { key: `p${id}` as PersonKey, active: active(id) }]))
  return {
    hint: 10,
    bound,
    lastActive: 10,
    minPercent: 90,
    addresses: [],
    lookUp: false,
    shown: new Set(),
    manage: new Set(),
  }
}

/** A service that lists nine of ten users. `single` answers for the tenth alone: a status, or an account. */
async function lacking(single: number | object): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = []
  const port = await listen((request, response) => {
    const url = new URL(request.url ?? '', 'http://x')
    if (url.pathname.endsWith('/users')) {
      response.end(JSON.stringify(listed.slice(Number(url.searchParams.get('offset')))))
      return
    }
    asked.push(url.pathname)
    response.writeHead(typeof single === 'number' ? single : 200).end(JSON.stringify(single))
  })
  return { port, asked }
}

describe('a known account that the list does not show', () => {
  it('is in the live state when it is found by its id', async () => {
    const { port, asked } = await lacking(hidden)
    const progress: number[] = []
    const { live } = await observe(reach(port), known(), (users) => progress.push(users))
    expect(live.users.get('u10' as UserId)?.values).toMatchObject({ active: false, email: '10@acme.example' })
    expect([live.users.size, asked, progress.at(-1)]).toEqual([10, ['/api/v1/users/u10'], 10])
  })

  it('is left out when the service says twice that it is gone', async () => {
    const { port, asked } = await lacking(404)
    const { live } = await observe(reach(port), known())
    expect(live.users.has('u10' as UserId)).toBe(false)
    expect(asked).toHaveLength(2)
  })

  it.each([403, 500, { id: 'u9', email: 'x@acme.example', active: true }, { id: 'u10', active: false }, []])(
    'stops the run when the answer for it is %j',
    async (single) => {
      const { port } = await lacking(single)
      await expect(observe(reach(port), known())).rejects.toMatchObject({ exit: 8 })
    },
  )

  it('is inactive if it was, where the service does not say, and stops the run if it was active', async () => {
    const { port } = await lacking({ id: 'u10', email: '10@acme.example' })
    const { live } = await observe(
      reach(port),
      known((id) => id !== 'u10'),
    )
    expect(live.users.get('u10' as UserId)?.values.active).toBe(false)
    await expect(observe(reach(port), known())).rejects.toMatchObject({ exit: 8 })
  })
})

it('an account that the list shows in part, and that is not there alone, makes the list one that may be late', async () => {
  const part = [...listed, { id: 'u10', email: '10@acme.example', active: true }]
  const brief = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x')
    const alone = part.find(({ id }) => pathname.endsWith(`/${id}`))
    if (alone?.id === 'u10') response.writeHead(404).end('{}')
    else response.end(JSON.stringify(alone ?? part.slice(Number(searchParams.get('offset')))))
  })
  const expected = { ...known(), manage: new Set(['department'] as const) }
  await expect(observe(reach(brief), expected)).rejects.toBeInstanceOf(UntrustedList)
})

describe('a list that may not be read', () => {
  it.each([
    [403, 6],
    [404, 1],
    [400, 1],
  ])('ends the run: HTTP %i gives exit %i', async (status, exit) => {
    const port = await listen((_request, response) => void response.writeHead(status).end('{"message":"no"}'))
    await expect(observe(reach(port), known())).rejects.toMatchObject({
      exit,
      message: expect.stringContaining('"no"') as string,
    })
  })
})
