import nock from 'nock'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { openGithub, type Github } from '../../../src/github/client.js'
import { markerLine, type Marker } from '../../../src/model/marker.js'

export const origin = 'https://api.github.com'
export const token = 'ghs_canary0123456789abcdefghijklmnopqrst'
export const bot = 'github-actions[bot]'

/** The path of our repository. */
export const ours = '/repos/acme/people'

/** Answers come from nock alone, and each that was prepared must have been asked for. */
export function withoutNetwork(): void {
  // Test files share a process, and the one before has given the network back.
  beforeAll(() => {
    if (!nock.isActive()) nock.activate()
    nock.disableNetConnect()
  })
  afterEach(() => {
    const left = nock.pendingMocks()
    nock.cleanAll()
    expect(left).toEqual([])
  })
  afterAll(() => nock.restore())
}

/** A way to GitHub that does not wait, and how long it would have waited. */
export function reach(api = origin): { github: Github; waits: number[] } {
  const waits: number[] = []
  const sleep = async (ms: number): Promise<void> => {
    await Promise.resolve(waits.push(ms))
  }
  // Looked up for each request: nock replaces it.
  const current: typeof fetch = async (...request) => await fetch(...request)
  const github = openGithub({
    api,
    token,
    repository: 'acme/people',
    fetch: current,
    sleep,
    userAgent: 'espalier/test',
  })
  return { github, waits }
}

/** The message of the `ExitError` 1 that a promise ends in, which does not hold the token. */
export async function troubleOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ name: 'ExitError', exit: 1 })
  const { message, stack, cause } = error as Error
  expect(`${message}${stack}${String(cause)}`).not.toContain('canary')
  expect(message).not.toContain('\n')
  return message
}

/** A text of ours. */
export function bodyOf(marker: Partial<Marker>, text = 'The plan.'): string {
  const whole: Marker = { kind: 'plan', state: 'open', pull: 7, risk: 'changes', shows: 'ab12', ...marker }
  return `${markerLine(whole)}\n${text}`
}

/** The name of a commit. */
export function commit(digit: string): string {
  return digit.repeat(40)
}
