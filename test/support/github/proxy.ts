import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { covered } from './covers.js'
import { withFacts } from './corrected.js'
import type { Call, Reply } from './exchange.js'
import { arrived, pulledAlong, remembered, seen } from './history.js'
import { bot, tokenOf, type Facts } from './facts.js'
import { beyondLimits } from './limits.js'
import { refusedTo } from './rights.js'
import { overHttp } from './smart-http.js'

interface Behind {
  readonly emulator: string
  readonly facts: Facts
}

/** Serves on a free port of this machine. `behind` is asked with each request, so that it may begin later. */
export async function startProxy(
  behind: () => Behind,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = http.createServer((request, response) => {
    serve(request, response, behind(), url).catch((error: unknown) => {
      response.writeHead(500)
      response.end(`the double failed: ${String(error)}`)
    })
  })
  // On a busy machine five seconds pass between two requests, and then one could be sent into a connection that closes.
  server.keepAliveTimeout = 120_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function serve(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { emulator, facts }: Behind,
  own: string,
): Promise<void> {
  const call = await callOf(request)
  const git = /\/(info\/refs|git-(upload|receive)-pack)$/.test(call.path)
  const entry = { who: whoIs(call.token, facts), method: call.method, path: request.url ?? '', sent: '', status: 0 }
  facts.log.push(entry)
  if (git) {
    const pushes = call.method === 'POST' && call.path.endsWith('receive-pack')
    if (pushes) seen(facts)
    await overHttp(call, response, facts, async () => {
      if (pushes) await pulledAlong(facts, loginOf(call.token, facts))
    })
    entry.status = response.statusCode
    return
  }
  entry.sent = call.body.toString('utf8')
  const by = facts.jobs.has(call.token ?? '') ? bot : entry.who
  const pass = async (): Promise<Reply> => await passedOn(call, emulator, own, facts)
  const reply = refused(call, facts) ?? (await covered(call, facts)) ?? (await remembered(call, facts, by, pass))
  entry.status = reply.status
  if (call.method === 'POST' && reply.status === 201 && call.path.endsWith('/check-runs')) put(reply.body, call, facts)
  if (call.path.endsWith('/check-runs') && reply.status === 201) facts.said = Date.now()
  if (call.method === 'POST' && reply.status === 201 && call.path.endsWith('/pulls'))
    noted(reply.body, facts, loginOf(call.token, facts))
  if (call.method === 'PATCH' && reply.status === 200) closedOrNot(reply.body, facts)
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers })
  response.end(reply.body === null ? '' : JSON.stringify(reply.body))
}

/** A pull request that was made by a job: from now on its head is what its branch is. */
function noted(made: unknown, facts: Facts, by: string): void {
  const { pulls, origin } = facts
  const { number, head } = made as { readonly number: number; readonly head: { readonly ref: string } }
  const tip = origin.tip(`refs/heads/${head.ref}`)
  if (tip === null || pulls.has(number)) return
  pulls.set(number, {
    branch: head.ref,
    head: tip,
    base: origin.tip('refs/heads/main') ?? '',
    merged: null,
    autoMerge: null,
  })
  arrived(facts, { number, action: 'opened', by })
}

/** A pull request that was closed keeps its head. */
function closedOrNot(changed: unknown, { pulls }: Facts): void {
  const { number, state } = (changed ?? {}) as { readonly number?: number; readonly state?: string }
  const pull = pulls.get(number ?? 0)
  if (pull !== undefined && pull.merged === null) pull.closed = state === 'closed'
}

/** A check belongs to the app that has put it. */
function put(made: unknown, { token }: Call, { jobs, checks }: Facts): void {
  const { id } = made as { readonly id: number }
  checks.set(id, (jobs.get(token ?? '')?.login ?? bot).replace('[bot]', ''))
}

/** No, for reasons that emulate does not know. */
function refused(call: Call, facts: Facts): Reply | null {
  const job = facts.jobs.get(call.token ?? '')
  if (job === undefined) {
    const known = call.token === null || facts.people.some((login) => tokenOf(login) === call.token)
    return known ? beyondLimits(call, false) : { status: 401, body: { message: 'Bad credentials', status: '401' } }
  }
  return refusedTo(job, call, facts.repository, new Set(facts.pulls.keys())) ?? beyondLimits(call, true)
}

async function passedOn(call: Call, emulator: string, own: string, facts: Facts): Promise<Reply> {
  const query = call.query.size === 0 ? '' : `?${String(call.query)}`
  const job = facts.jobs.get(call.token ?? '')
  const token = job === undefined ? call.token : tokenOf(job.login)
  const answer = await fetch(emulator + placeOf(call, facts) + query, {
    method: call.method,
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    ...(call.body.length === 0 ? {} : { body: call.body }),
  })
  const text = (await answer.text()).replaceAll(emulator, own)
  const link = answer.headers.get('link')
  return {
    status: answer.status,
    body: text === '' ? null : withFacts(JSON.parse(text), facts),
    ...(link === null ? {} : { headers: { link: link.replaceAll(emulator, own) } }),
  }
}

/** To emulate a pull request is no issue that can be changed; to GitHub each is one. */
function placeOf({ method, path }: Call, { pulls }: Facts): string {
  const number = method === 'PATCH' ? /\/issues\/(\d+)$/.exec(path)?.[1] : undefined
  return pulls.has(Number(number)) ? path.replace('/issues/', '/pulls/') : path
}

async function callOf(request: http.IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const url = new URL(request.url ?? '/', 'http://localhost')
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    body: Buffer.concat(chunks),
    headers: request.headers,
    token: tokenIn(request.headers.authorization),
  }
}

/** A token in one of the ways that GitHub takes: Bearer, token, or the password of Basic. */
function tokenIn(authorization: string | undefined): string | null {
  const [, way = '', rest = ''] = /^(\w+) (.+)$/.exec(authorization ?? '') ?? []
  if (way.toLowerCase() !== 'basic') return rest === '' ? null : rest
  return Buffer.from(rest, 'base64').toString('utf8').split(':')[1] ?? null
}

/** The login of a token: a person's, that of an app, or that of all jobs. */
function loginOf(token: string | null, facts: Facts): string {
  return facts.jobs.get(token ?? '')?.login ?? whoIs(token, facts)
}

function whoIs(token: string | null, facts: Facts): string {
  const login = facts.people.find((one) => tokenOf(one) === token)
  return login ?? facts.jobs.get(token ?? '')?.job ?? 'nobody'
}
