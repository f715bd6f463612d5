import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type http from 'node:http'
import { dirname, basename } from 'node:path'
import { tokenOf, type Facts } from './facts.js'
import { gitEnvironment } from './origin.js'
import type { Call } from './exchange.js'
import { levelOf } from './rights.js'

/**
 * Answers Git over HTTP, as far as the token allows: contents: read to fetch, write to push. `after` is done once Git has
 * ended, and before it is answered.
 */
export async function overHttp(
  call: Call,
  response: http.ServerResponse,
  facts: Facts,
  after: () => Promise<void>,
): Promise<void> {
  const found = /^\/(.+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/.exec(call.path)
  const pushes = call.path.endsWith('receive-pack') || call.query.get('service') === 'git-receive-pack'
  if (found?.[1] !== facts.repository || !mayGit(call.token, pushes, facts)) {
    const status = call.token === null ? 401 : 403
    response.writeHead(status, { 'www-authenticate': 'Basic realm="GitHub"', 'content-type': 'text/plain' })
    response.end(status === 401 ? 'Authentication required' : 'Write access to repository not granted.')
    return
  }
  await backend(call, `/${basename(facts.origin.folder)}${found[2] ?? ''}`, response, facts, after)
}

function mayGit(token: string | null, pushes: boolean, { jobs, people, private: hidden }: Facts): boolean {
  const job = jobs.get(token ?? '')
  if (job !== undefined) return levelOf(job, 'contents', pushes ? 'write' : 'read')
  return people.some((login) => tokenOf(login) === token) || (!hidden && !pushes)
}

async function backend(
  call: Call,
  path: string,
  response: http.ServerResponse,
  facts: Facts,
  after: () => Promise<void>,
): Promise<void> {
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment,
      GIT_PROJECT_ROOT: dirname(facts.origin.folder),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      PATH_INFO: path,
      QUERY_STRING: String(call.query),
      REQUEST_METHOD: call.method,
      CONTENT_TYPE: call.headers['content-type'] ?? '',
      CONTENT_LENGTH: String(call.body.length),
      HTTP_CONTENT_ENCODING: call.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(call.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'somebody',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(call.body)
  await once(child, 'close')
  await after()
  const whole = Buffer.concat(chunks)
  const end = whole.indexOf('\r\n\r\n')
  const headers = whole.subarray(0, end).toString('latin1').split('\r\n')
  const pairs = headers.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.replace(/^[^:]*: */, '')])
  const { status = '200', ...rest } = Object.fromEntries(pairs) as Record<string, string>
  response.writeHead(Number.parseInt(status, 10), rest)
  response.end(whole.subarray(end + 4))
}
