/** What ended a request of `fetch`: the code or the name of an error alone, because its message may hold the address. */
export function fetchErrorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { cause } = error
  const found = cause instanceof Error ? cause : error
  return 'code' in found && typeof found.code === 'string' ? found.code : found.name
}
