import { wrote } from './asking.js'
import type { Github } from './client.js'
import { inside, numberIn } from './part.js'

/** Puts a reaction on a comment of an issue or a pull request. It is sent again if the answer is lost: it is there once. */
export async function react(github: Github, comment: number, content: 'eyes' | '-1'): Promise<void> {
  const path = '/repos/{repo}/issues/comments/{comment}/reactions'
  const needs = 'pull-requests: write'
  const call = { method: 'POST', path, values: { comment }, body: { content }, needs } as const
  await wrote(github, call, (part) => numberIn(inside(part, 'id')), null)
}
