import type { Finding } from '../model/finding.js'
import { counted } from './plan/counts.js'
import { json, type Json } from './escaping/json.js'
import { message, painter, printed, type Printed } from './escaping/printed.js'
import { nothing, words } from './escaping/words.js'

/** What the doctor found, and what could not be checked. */
export interface Examined {
  readonly findings: readonly Finding[]
  readonly unasked: readonly string[]
}

/** Each finding with its place, what is there, why it matters, and what to do. */
export function doctorText({ findings, unasked }: Examined, colour: boolean): Printed {
  const paint = painter(colour)
  const parts = findings.map(({ code, where, line, what, why, fix }) => {
    const place = line === null ? where : `${where}:${line}`
    const head = printed`${paint('bold', message(place))}  ${paint('red', printed`${code}`)}`
    return printed.join([head, ...[what, why, fix].map((text) => printed`  ${message(text)}`)], '\n')
  })
  const rest = unasked.map((text) => printed`Not checked: ${message(text)}.`)
  const count =
    findings.length === 0
      ? words`No findings in what could be checked.`
      : printed`${counted(findings.length, words`finding`)}.`
  return printed`${printed.join(parts, '\n\n')}${parts.length === 0 ? nothing : words`\n\n`}${printed.join([count, ...rest], '\n')}\n`
}

/** The same as one JSON document: `{ "findings": [...], "notChecked": [...] }`. */
export function doctorJson({ findings, unasked }: Examined): Json {
  return json({ findings, notChecked: unasked })
}
