import type { ServerResponse } from 'node:http'
import type { Reply } from './call.js'
import type { Switches } from './switches.js'

/** Writes an answer as the switches say, and returns the number of bytes of its body. */
export function write(response: ServerResponse, { status, body, headers }: Reply, switches: Switches): number {
  if (status >= 400 && switches.errors !== 'json') {
    const [type, text] = failures[switches.errors](body)
    return writeText(response, status, { ...headers, ...(type === null ? {} : { 'content-type': type }) }, text)
  }
  const json = body === undefined ? '' : JSON.stringify(body)
  const text = switches.ids === 'number' ? json.replace(quotedId, '$1$2') : json
  return writeText(response, status, { ...headers, 'content-type': 'application/json' }, text)
}

/** An id of the sandbox's own making; within a text of JSON the quotes would be escaped. */
const quotedId = /("(?:id|managerId)":)"(\d{20})"/g

const failures = {
  text: (body) => ['text/plain', sentence(body)],
  html: (body) => ['text/html', `<!doctype html><title>Error</title><p>${sentence(body)}`],
  empty: () => [null, ''],
} satisfies Record<Exclude<Switches['errors'], 'json'>, (body: unknown) => readonly [type: string | null, text: string]>

function sentence(body: unknown): string {
  return (body as { error: { message: string } }).error.message
}

/** Writes an answer as it is, and returns the number of bytes of its body. */
export function writeText(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  text: string,
): number {
  const bytes = Buffer.from(text)
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  response.end(bytes)
  return bytes.length
}
