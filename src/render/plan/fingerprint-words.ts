/** The digits of a fingerprint, without the name of the hash. */
export function digitsOf(fingerprint: string): string {
  return fingerprint.replace(/^sha256:/, '')
}

/** Whether a fingerprint begins with the digits that approve it. No digits approve nothing. */
export function isNamed(fingerprint: string, expect: string): boolean {
  const digits = digitsOf(expect)
  return digits !== '' && digitsOf(fingerprint).startsWith(digits)
}

/**
 * The name of a plan for people: its first ten digits. It is no approval: another plan with the same digits is found in
 * seconds.
 */
export function nameOfPlan(fingerprint: string): string {
  return digitsOf(fingerprint).slice(0, 10)
}

/** This many hex digits approve a plan: 128 bits, so that no two plans that share them can be found. */
export const approvalDigits = 32

/** The flag that approves what has this fingerprint, and nothing else. */
export function expectFlag(fingerprint: string): string {
  return `--expect ${digitsOf(fingerprint).slice(0, approvalDigits)}`
}
