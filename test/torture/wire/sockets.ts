import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { disconnect } from '../../../src/live/connection.js'
import { reads, type Call } from '../../../src/live/contracts/contract.js'
import { faults, slowFaults } from './faults.js'
import { calls, comesTo, lineTo } from './line.js'
import { plainAnswer, rawServer } from './raw-server.js'
import type { Row } from '../row.js'
import type { Fault } from './faults.js'
import type { Form } from '../form.js'

/**
 * Every fault of a connection, met by each of the four operations over real sockets: what it comes to, how often it
 * was sent (what writes never twice, unless it never left), and whether anything stays open or fails unseen.
 */
export async function socketCampaign(form: Form): Promise<Row> {
  const chosen = form === 'full' ? [...faults, ...slowFaults] : faults
  const failures: string[] = []
  const unseen = (reason: unknown): void => void failures.push(`a rejection that nobody saw: ${String(reason)}`)
  process.on('unhandledRejection', unseen)
  try {
    const strikes = chosen.flatMap((fault) => calls.map(async (call) => await strike(fault, call)))
    failures.push(
      ...(await Promise.all(strikes)).flat(),
      ...(await refused()),
      ...(await reused()),
      ...(await racing()),
    )
    await sleep(50)
  } finally {
    process.off('unhandledRejection', unseen)
  }
  const cases = chosen.length * calls.length + calls.length + 2 + races
  return { what: 'socket faults', cases, failures, note: `${chosen.length + 3} faults, nothing left open` }
}

async function strike(fault: Fault, call: Call): Promise<string[]> {
  const onConnection = fault.on === 'connection'
  const nothing = (): void => undefined
  const server = await rawServer(onConnection ? nothing : fault.strike, onConnection ? fault.strike : nothing)
  const connection = lineTo(server.port, fault.timeouts)
  const { word } = await comesTo(connection, call)
  const isRead = reads(call.operation)
  const sent = onConnection ? server.connections() : server.seen.length
  await disconnect(connection)
  const open = await leftOpen(server.open)
  await server.close()
  return different(`${fault.name}, ${call.operation}`, {
    outcome: [word, isRead ? fault.read : fault.write],
    sent: [sent, isRead ? fault.reads : 1],
    open: [open, 0],
  })
}

/** The port has no listener: no byte has left, so even what writes may be tried again. */
async function refused(): Promise<string[]> {
  const server = await rawServer(() => undefined)
  await server.close()
  const failures: string[] = []
  for (const call of calls) {
    const connection = lineTo(server.port)
    const { word } = await comesTo(connection, call)
    await disconnect(connection)
    failures.push(...different(`nobody listens, ${call.operation}`, { outcome: [word, 'unsent'] }))
  }
  return failures
}

const writes = calls.filter(({ operation }) => !reads(operation))

/** The service closes a connection as it is used a second time: what writes is not sent again by itself. */
async function reused(): Promise<string[]> {
  const failures: string[] = []
  for (const call of writes) {
    const server = await rawServer((socket) => {
      if (server.seen.length > 1) socket.destroy()
      else socket.write(plainAnswer('200 OK', '[]'))
    })
    const connection = lineTo(server.port)
    await connection.send({ operation: 'list' })
    const { word } = await comesTo(connection, call)
    await disconnect(connection)
    await server.close()
    const facts = { outcome: [word, 'ambiguous'], sent: [server.seen.length, 2] } as const
    failures.push(...different(`closed as it is used again, ${call.operation}`, facts))
  }
  return failures
}

const races = 40

/** The service closes each connection behind its answer, unannounced, and the next call is on its way already. */
async function racing(): Promise<string[]> {
  const server = await rawServer((socket) => void socket.end(plainAnswer('200 OK', '[]')))
  const connection = lineTo(server.port)
  const words = new Set<string>()
  for (let at = 0; at < races; at++) words.add((await comesTo(connection, writes[at % 2] ?? writes[0]!)).word)
  await disconnect(connection)
  await server.close()
  const odd = [...words].filter((word) => word !== '200' && word !== 'ambiguous')
  return different('closed behind the answer', {
    outcomes: [odd.join(), ''],
    'sent twice': [server.seen.length > races, false],
  })
}

/** The connections that are open once there was time to close them. */
async function leftOpen(open: () => number): Promise<number> {
  for (let waited = 0; open() > 0 && waited < 500; waited += 5) await sleep(5)
  return open()
}

function different(what: string, pairs: Readonly<Record<string, readonly [is: unknown, due: unknown]>>): string[] {
  return Object.entries(pairs)
    .filter(([, [is, due]]) => is !== due)
    .map(([name, [is, due]]) => `${what}: ${name} is ${String(is)}, not ${String(due)}`)
}
