import type { Fields } from '../../src/sandbox/records.js'
import type { Ending, Fault, Moment } from './sim.js'

/** Words for what becomes of a request: the rows of the table of faults are made of these. */
type Play = Fault['play']

/** Nothing is done, and the client gets this error. */
export function unsent(code: string, late = 0): Play {
  return () => ({ ...nothing, code, late })
}

/** It is done, and the client gets this error. */
export function unheard(code: string, late = 0): Play {
  return ({ serve }) => ({ ...serve(), code, late })
}

/** Nothing is done, and this is answered. */
export function refusing(status: number, body: string | Fields = failure, headers: Ending['headers'] = {}): Play {
  return () => ({ ...nothing, status, body: typeof body === 'string' ? body : JSON.stringify(body), headers })
}

/** It is done, and this is answered. */
export function doneBut(status: number, body: string | Fields = failure, headers: Ending['headers'] = {}): Play {
  return ({ serve }) => ({ ...serve(), status, body: typeof body === 'string' ? body : JSON.stringify(body), headers })
}

/** It is done, and the text of the answer is another one. */
export function garbled(change: (text: string) => string): Play {
  return ({ serve }) => {
    const ending = serve()
    return { ...ending, body: change(String(ending.body)) }
  }
}

/** It is done, and of the answer every record is another one. */
export function records(change: (record: Fields, index: number) => Fields): Play {
  return garbled((text) => {
    const body = JSON.parse(text) as Fields | readonly Fields[]
    return JSON.stringify(
      Array.isArray(body) ? body.map((one: Fields, index) => change(one, index)) : change(body as Fields, 0),
    )
  })
}

/** It is done, and of the list that is answered only some are left. */
export function listed(change: (list: readonly Fields[]) => readonly Fields[]): Play {
  return garbled((text) => {
    const body = JSON.parse(text) as unknown
    return Array.isArray(body) ? JSON.stringify(change(body as Fields[])) : text
  })
}

/** A record with a field under another name, or without it. */
export function renamed(record: Fields, from: string, to: string | null): Fields {
  const pairs = Object.entries(record).map(([name, value]) => [name === from ? to : name, value] as const)
  return Object.fromEntries(pairs.filter(([name]) => name !== null) as [string, unknown][])
}

/** The id in the path of a request for one account. */
export function idOf({ sent }: Moment): string {
  return decodeURIComponent(sent.path.slice(sent.path.lastIndexOf('/') + 1))
}

/** A person edits an account in the product, and takes it back before the runs that must converge. */
export function meddle(moment: Moment, id: string, fields: Fields): void {
  const { sim } = moment
  const before = sim.service.company.users.find((user) => user.id === id)
  if (before === undefined) return
  const names = Object.keys(fields)
  sim.service.edit(id, fields, sim.clock.now())
  sim.touches.push({ id, fields: names, at: sim.clock.now(), by: null })
  const back = Object.fromEntries(names.map((name) => [name, before[name] ?? null]))
  sim.mends.push(() => void sim.service.edit(id, back, sim.clock.now()))
}

export const failure: Fields = { error: { code: 'fault', message: 'It does not work here today.' } }

export const webPage = '<!doctype html><title>Sign in</title><p>Please sign in to continue.'

const nothing: Ending = { status: 0, body: '', headers: {}, code: null, late: 0 }
