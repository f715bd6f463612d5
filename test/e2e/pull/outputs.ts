import { expect } from 'vitest'
import type { Run } from '../../support/github/actions.js'

/** What the step with the action said to the next ones. */
export function outputsOf(run: Run | undefined): Readonly<Record<string, string>> {
  return run?.jobs[0]?.steps.find((step) => 'exit-code' in step.outputs)?.outputs ?? {}
}

/** A run that ended so: what its steps said is shown if it did not. */
export function expectRun(run: Run | undefined, conclusion: string): void {
  if (run?.conclusion() === conclusion) return
  const said = run?.jobs.flatMap(({ refused, steps }) => [
    refused ?? '',
    ...steps.map(({ name, log }) => `${name}\n${log.replace(/^::add-mask::.*\n/gm, '')}`),
  ])
  expect(`${run?.conclusion() ?? 'no run'}\n${said?.join('\n') ?? ''}`).toBe(conclusion)
}
