/** One request, as it is sent. `path` begins with a slash and holds the query; `body` is JSON. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** The status and the headers of an answer; the names of the headers are in lower case. */
export interface Head {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** A whole answer; of a redirect or a compressed one, only the head. */
export interface Response extends Head {
  readonly body: Uint8Array
}

/**
 * Sends one request to the service, once, and returns its answer, whatever its status. Rejects with an error whose
 * `code` says what failed (of Node or undici, such as ECONNREFUSED), or whose `name` does.
 */
export type Exchange = (request: Request) => Promise<Response>
