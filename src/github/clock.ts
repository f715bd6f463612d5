import type { Clock } from '../model/repository.js'
import { got } from './asking.js'
import type { Github } from './client.js'
import { allIfAllowed } from './pages.js'
import { inside, listOf, numberIn, orNull, textIn, timeOf, type AnswerPart } from './part.js'

/** The workflows, and the newest scheduled run of the one at a path. Null if the token may not ask. */
export async function clockOf(github: Github, path: string): Promise<Clock | null> {
  const needs = 'actions: read'
  const call = { method: 'GET', path: '/repos/{repo}/actions/workflows', needs } as const
  const parts = await allIfAllowed(github, call, 'workflows')
  if (parts === null) return null
  const found = parts.find((part) => textIn(inside(part, 'path')) === path)
  return { workflows: parts.map(workflowIn), last: found === undefined ? null : await lastOf(github, found, needs) }
}

function workflowIn(part: AnswerPart): Clock['workflows'][number] {
  return {
    path: textIn(inside(part, 'path')),
    state: textIn(inside(part, 'state')),
    since: momentIn(inside(part, 'created_at')),
  }
}

/** For a workflow, GitHub writes times with an offset. */
function momentIn(part: AnswerPart): number {
  const time = Date.parse(textIn(part))
  if (Number.isNaN(time)) throw part.odd(part.name, 'a time')
  return time
}

async function lastOf(github: Github, workflow: AnswerPart, needs: string): Promise<Clock['last']> {
  const path = '/repos/{repo}/actions/workflows/{id}/runs'
  const id = numberIn(inside(workflow, 'id'))
  const part = await got(github, {
    method: 'GET',
    path,
    values: { id },
    query: { event: 'schedule', per_page: '1' },
    needs,
  })
  const [run] = listOf(inside(part, 'workflow_runs'))
  if (run === undefined) return null
  return { at: Date.parse(timeOf(inside(run, 'created_at'))), conclusion: orNull(inside(run, 'conclusion'), textIn) }
}
