import type { Dispatcher } from 'undici'

/** The status and the headers of an answer; the names of the headers are in lower case. */
export interface Head {
  readonly status: number
  readonly headers: Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2]
}

/** A whole answer. */
export interface Response extends Head {
  readonly body: Uint8Array
}

/**
 * Sends one request and gathers the answer; of one that is not `useful`, only the head, and its connection is closed.
 * Rejects with an error of undici, or with the reason of `signal`. Not undici's own `request`, which makes a stream of
 * each body: ours are only ever read as a whole, and without streams a request costs a fifth less.
 */
export async function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  signal: AbortSignal,
  useful: (head: Head) => boolean,
): Promise<Response> {
  let running: Dispatcher.DispatchController | null = null
  const stop = (): void => running?.abort(signal.reason as Error)
  signal.addEventListener('abort', stop)
  try {
    return await new Promise((resolve, reject) => {
      const parts: Uint8Array[] = []
      let head: Head = { status: 0, headers: {} }
      dispatcher.dispatch(request, {
        onRequestStart(controller) {
          running = controller
          if (signal.aborted) stop()
        },
        // Also called for a status below 200, which another one follows.
        onResponseStart(controller, status, headers) {
          head = { status, headers }
          if (useful(head)) return
          resolve({ ...head, body: new Uint8Array() })
          controller.abort(new Error('the body is not read'))
        },
        onResponseData: (_controller, part) => void parts.push(part),
        onResponseEnd: () => resolve({ ...head, body: Buffer.concat(parts) }),
        onResponseError: (_controller, error) => reject(error),
      })
    })
  } finally {
    // Else the signal would keep the answer until its time is over.
    signal.removeEventListener('abort', stop)
  }
}
