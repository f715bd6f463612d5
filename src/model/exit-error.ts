/**
 * Something outside is wrong (environment, service, state), not our code, and the reader of the message need not be a
 * programmer. `exit` is the exit code of the documented table.
 */
export class ExitError extends Error {
  override readonly name = 'ExitError'
  readonly exit: 1 | 5 | 6 | 7 | 8 | 64

  /** `message` is one paragraph: what is wrong, and what to do. */
  constructor(exit: ExitError['exit'], message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.exit = exit
  }
}

/** The error as a value, if something else has to be reported or done first. */
export async function orExitError<T>(work: Promise<T>): Promise<T | ExitError> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ExitError) return error
    throw error
  }
}

/** The result of the work; for an `ExitError`, what `otherwise` makes of it. Other errors are thrown. */
export async function orElse<T, E>(work: Promise<T>, otherwise: (trouble: ExitError) => E): Promise<T | E> {
  const result = await orExitError(work)
  return result instanceof ExitError ? otherwise(result) : result
}
