import type { Exchange } from '../../src/live/http/exchange.js'
import type { Fields, UserRecord } from '../../src/sandbox/records.js'
import type { Reply } from '../../src/sandbox/call.js'
import { checkSent, forgetWrite } from './laws-sending.js'
import { checkRefused, checkWritten } from './laws-writing.js'
import { isReached, stage, tell, type Ending, type Process, type Sent, type Sim } from './sim.js'

/** How much longer than its sender a request may live, in milliseconds. */
const afterlife = 20_000

/**
 * The port of HTTP for one process. A request is sent, arrives (then it is done), and is answered. One whose sender
 * dies before it arrives may be lost, or arrive all the same, up to 20 seconds later.
 */
export function exchangeFor(process: Process, sim: Sim): Exchange {
  const { chance, clock } = sim
  return (request) =>
    new Promise((resolve, reject) => {
      const body = request.body === undefined ? null : (JSON.parse(request.body) as Fields)
      const { method, path } = request
      const sent: Sent = { process, method, path, body, index: process.requests, text: request.body ?? '' }
      process.requests += 1
      checkSent(sim, sent)
      const fault = process.trouble.request(sent)
      tell(
        sim,
        process,
        () => `sends ${nameOf(sent)}${fault === null ? '' : `, to which ${fault.name} happens: ${fault.says}`}`,
      )
      const serve = (): Ending => served(sim, sent, request.headers, fault?.name ?? null)
      const arrive = (): void => {
        const ending = fault === null ? serve() : fault.play({ sent, sim, serve })
        if (fault !== null) rememberOdd(process, ending)
        stage(sim, process, oneWay(sim) + ending.late, () => {
          tell(sim, process, () => `hears ${ending.code ?? ending.status} to ${nameOf(sent)}`)
          if (ending.status === 429) toldToWait(process, clock.now() + waitIn(ending))
          if (neverLeft.has(ending.code ?? '')) forgetWrite(sent)
          if (ending.code !== null) return reject(Object.assign(new Error(ending.code), { code: ending.code }))
          const bytes = typeof ending.body === 'string' ? new TextEncoder().encode(ending.body) : ending.body
          resolve({ status: ending.status, headers: ending.headers, body: bytes })
        })
      }
      clock.after(oneWay(sim), () => {
        if (isReached(sim, process)) return arrive()
        const left = process.diedAt + afterlife - clock.now()
        if (left > 0 && chance.maybe(0.7)) clock.after(chance.maybe(0.5) ? 0 : chance.between(0, left), arrive)
      })
    })
}

/** The client is told that not a byte has left: it may send it again without a look. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

function toldToWait(process: Process, until: number): void {
  process.toldToWait += 1
  process.quietUntil = Math.max(process.quietUntil, until)
}

/** What the answer asks for in whole seconds; the client need not wait longer than its patience. */
function waitIn({ headers }: Ending): number {
  const seconds = Number(headers['retry-after'] ?? 0)
  return seconds > 0 && seconds <= 600 ? seconds * 1000 : 0
}

function nameOf({ method, path, index, text }: Sent): string {
  return `#${index} ${method} ${path.replace('/api/v1', '')}${text === '' ? '' : ` ${text}`}`
}

function oneWay({ latency, chance }: Sim): number {
  return chance.between(latency[0], latency[1])
}

/** Hands a request to the service and judges what it did. */
function served(sim: Sim, sent: Sent, headers: Readonly<Record<string, string>>, fault: string | null): Ending {
  const { service, clock } = sim
  const url = new URL(sent.path, 'http://sandbox')
  const call = {
    method: sent.method,
    path: url.pathname,
    query: url.searchParams,
    authorization: headers['authorization'],
    contentType: headers['content-type'],
    body: new TextEncoder().encode(sent.text),
  }
  const before = sent.method === 'GET' ? null : new Map(service.company.users.map((user) => [user.id, user]))
  const reply = service.answer(call, clock.now())
  if (before !== null) noteWrite(sim, sent, before, reply, fault)
  else if (reply.status === 200) remember(sent.process, reply.body)
  return { status: reply.status, body: JSON.stringify(reply.body), headers: { ...reply.headers }, code: null, late: 0 }
}

/** What the process was shown of each account: whole records only, as its writes are made from those. */
function remember(process: Process, body: unknown): void {
  for (const record of (Array.isArray(body) ? body : [body]) as readonly UserRecord[]) {
    const known = process.shown.get(record.id)
    if (known === undefined) process.shown.set(record.id, [record])
    else if (known.at(-1) !== record) known.push(record)
  }
}

/** What a fault showed counts as shown: a process that sends it back changes nothing that it could know. */
function rememberOdd(process: Process, { body, code }: Ending): void {
  try {
    const shown: unknown = code === null ? JSON.parse(String(body)) : null
    if (typeof shown === 'object' && shown !== null) remember(process, shown)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
}

function noteWrite(
  sim: Sim,
  sent: Sent,
  before: ReadonlyMap<string, UserRecord>,
  reply: Reply,
  fault: string | null,
): void {
  const { process } = sent
  for (const after of sim.service.company.users) {
    const old = before.get(after.id)
    if (old === after) continue
    const names = [...new Set([...Object.keys(old ?? {}), ...Object.keys(after)])]
    const fields = names.filter((name) => old?.[name] !== after[name])
    tell(
      sim,
      process.alive ? process : null,
      () => `done: ${after.id} ${fields.map((name) => `${name}=${String(after[name])}`).join(' ')}`,
    )
    checkWritten(sim, { sent, before: old ?? null, after, fields, fault })
    sim.touches.push({ id: after.id, fields, at: sim.clock.now(), by: process })
  }
  if (reply.status >= 400) checkRefused(sim, sent, reply)
  if (reply.status >= 400) tell(sim, process, () => `refused: ${JSON.stringify(reply.body)}`)
}
