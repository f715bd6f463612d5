import type http from 'node:http'

/** One request, read to its end. `path` is without the query. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Buffer
  readonly headers: http.IncomingHttpHeaders
  readonly token: string | null
}

/** What is answered: a body to be written as JSON. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}
