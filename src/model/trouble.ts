/**
 * The world is not as it must be (environment, service, state): nothing went wrong in our code, and somebody who is
 * not a programmer reads the message. `exit` is the exit code of the design's table.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly exit: 1 | 5 | 6 | 7 | 8 | 64

  /** `message` is one paragraph: what is wrong, and what to do. */
  constructor(exit: Trouble['exit'], message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.exit = exit
  }
}

/** The trouble as a value, where something else is to be said or done first. */
export async function orTrouble<T>(work: Promise<T>): Promise<T | Trouble> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
}
