/** The digits of a fingerprint, without the name of the hash. */
export function digitsOf(fingerprint: string): string {
  return fingerprint.replace(/^sha256:/, '')
}

/** Whether a fingerprint begins with the digits by which somebody approves it. No digits approve nothing. */
export function isNamed(fingerprint: string, expect: string): boolean {
  const digits = digitsOf(expect)
  return digits !== '' && digitsOf(fingerprint).startsWith(digits)
}

/** What people call a plan: its first ten digits. No approval: another plan with these is found in seconds. */
export function nameOfPlan(fingerprint: string): string {
  return digitsOf(fingerprint).slice(0, 10)
}

/** As many hex digits approve a plan: 128 bits, so that nobody finds two plans that share them. */
export const approvalDigits = 32

/** The flag that approves what has this fingerprint, and nothing else. */
export function expectFlag(fingerprint: string): string {
  return `--expect ${digitsOf(fingerprint).slice(0, approvalDigits)}`
}
