/** How much of what failed may be sent again. */
export interface RetryBudget {
  answered(): void
  /** Whether one more request may be sent again; if so, it counts. */
  take(): boolean
}

/**
 * Every answer allows a tenth of a retry, on top of the first 20: a failing service gets little more than its usual
 * load.
 */
export function retryBudget(): RetryBudget {
  let left = 20
  return {
    answered: () => void (left += 0.1),
    take() {
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}

/** How long to wait after `sent` tries, in milliseconds: full jitter, so that clients spread out. */
export function backoff(sent: number, random: () => number): number {
  return random() * Math.min(30_000, 500 * 2 ** sent)
}
