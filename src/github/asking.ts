import { ExitError } from '../model/exit-error.js'
import type { Github } from './client.js'
import type { GithubCall, GithubReply } from './exchange.js'
import type { AnswerPart } from './part.js'
import { requestName, rejected } from './refused.js'

/** Asks; throws `ExitError` 1 if there is no good answer. */
export async function got(github: Github, call: GithubCall): Promise<AnswerPart> {
  return goodAnswer(call, await github.ask(call))
}

/** Asks; null if the token may not know, or there is no such thing: GitHub answers both in the same way. */
export async function gotIfAllowed(github: Github, call: GithubCall): Promise<AnswerPart | null> {
  const reply = await github.ask(call)
  return isHidden(reply) ? null : goodAnswer(call, reply)
}

/** Whether the token may not know, or there is no such thing. */
export function isHidden(reply: GithubReply): boolean {
  return reply.kind === 'answer' && reply.limited === null && (reply.status === 403 || reply.status === 404)
}

/**
 * Writes. If the answer is lost, it may have been done or not: `look` returns what is there then, and only if there is
 * nothing, it is sent a second time. Without `look`, it is sent a second time: for writes that may be done twice.
 */
export async function wrote<T>(
  github: Github,
  call: GithubCall,
  read: (part: AnswerPart) => T,
  look: (() => Promise<T | null>) | null,
): Promise<T> {
  const first = await github.ask(call)
  if (first.kind === 'answer') return read(goodAnswer(call, first))
  // It may still be pending: a gateway gives up sooner than the server behind it.
  await github.sleep(lookAfter)
  const found = look === null ? null : await look()
  return found ?? read(goodAnswer(call, await github.ask(call)))
}

const lookAfter = 3_000

/** The body of a good answer. */
export function goodAnswer(call: GithubCall, reply: GithubReply): AnswerPart {
  if (reply.kind === 'lost' || reply.status >= 300) throw rejected(call, reply)
  return { value: reply.body, name: '', odd: (name, expected) => odd(call, name, expected) }
}

function odd(call: GithubCall, name: string, expected: string): ExitError {
  const what = name === '' ? 'it' : `"${name}"`
  return new ExitError(
    1,
    `The answer of GitHub to ${requestName(call)} is not valid: ${what} is not ${expected}. Check that GITHUB_API_URL is the API of GitHub; if it is, please report this.`,
  )
}
