/**
 * Something outside is wrong (environment, service, state), not our code, and the reader of the message need not be a
 * programmer. `exit` is the exit code of the documented table.
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

/** The error as a value, if something else has to be reported or done first. */
export async function orTrouble<T>(work: Promise<T>): Promise<T | Trouble> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Trouble) return error
    throw error
  }
}

/** The result of the work; for a `Trouble`, what `otherwise` makes of it. Other errors are thrown. */
export async function orElse<T, E>(work: Promise<T>, otherwise: (trouble: Trouble) => E): Promise<T | E> {
  const result = await orTrouble(work)
  return result instanceof Trouble ? otherwise(result) : result
}
