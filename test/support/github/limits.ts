import type { Call, Reply } from './exchange.js'

type Json = Readonly<Record<string, unknown>>

/** A refusal of what is longer or more than GitHub takes. `isJob` says that an app asks, and not a person. */
export function beyondLimits(call: Call, isJob: boolean): Reply | null {
  if (call.method !== 'POST' && call.method !== 'PATCH') return null
  const sent = jsonIn(call.body)
  if (/\/(issues|pulls)(\/|$)/.test(call.path)) {
    const { body, title } = sent
    if (typeof body === 'string' && Array.from(body).length > 65_536)
      return refusal('Body is too long (maximum is 65536 characters)')
    if (typeof title === 'string' && title.length > 256) return refusal('Title is too long (maximum is 256 characters)')
  }
  return /\/check-runs(\/|$)/.test(call.path) ? ofCheckRun(sent, isJob) : null
}

function ofCheckRun(sent: Json, isJob: boolean): Reply | null {
  if (!isJob) return { status: 403, body: { message: 'You must authenticate via a GitHub App.' } }
  const output = (sent['output'] ?? {}) as Json
  for (const part of ['summary', 'text'] as const) {
    const text = output[part]
    if (typeof text === 'string' && text.length > 65_535)
      return refusal(`Invalid request. Only 65535 characters are allowed; ${text.length} were supplied.`)
  }
  const { annotations = [] } = output
  if (Array.isArray(annotations) && annotations.length > 50)
    return refusal(`Invalid request. No more than 50 items are allowed; ${annotations.length} were supplied.`)
  const lines = (annotations as readonly Json[]).flatMap((one) => [one['start_line'], one['end_line']])
  if (lines.some((line) => typeof line !== 'number' || line < 1)) return refusal('Invalid request. A line is missing.')
  const levels = (annotations as readonly Json[]).map((one) => String(one['annotation_level']))
  if (levels.some((level) => !/^(notice|warning|failure)$/.test(level)))
    return refusal('Invalid request. annotation_level must be notice, warning or failure.')
  return null
}

function jsonIn(body: Buffer): Json {
  try {
    return (JSON.parse(body.toString('utf8')) ?? {}) as Json
  } catch {
    return {}
  }
}

const refusal = (message: string): Reply => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [{ code: 'unprocessable', message }] },
})
