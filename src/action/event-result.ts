import { message, printed, type Line, type Printed } from '../render/escaping/printed.js'
import { leftWarning } from '../render/pull/proposal.js'
import { warned, type ActionResult } from './action-result.js'
import type { EventOutcome } from './event-proposal.js'

/** The result of an event that was taken, or that the chart fulfils already. */
export function takenResult({ proposal, name, branch }: EventOutcome): ActionResult {
  const pull = proposal?.pull ?? null
  const isLeft = proposal?.kind === 'left'
  const result = pull === null && !isLeft ? 'no-changes' : 'ok'
  const outputs = { 'exit-code': 0, result, ...(pull === null ? {} : { 'pull-request': pull.url }) }
  const says = isLeft ? printed`The event about ${name} was not proposed.\n` : proposedLine(name, pull?.number ?? null)
  const done: ActionResult = { exit: 0, result, outputs, annotations: [], summary: null, report: [], says }
  return isLeft ? warned(done, leftWarning(branch)) : done
}

function proposedLine(name: string, pull: number | null): Line {
  return pull === null
    ? printed`The chart says so already: there is nothing to propose.\n`
    : printed`The event about ${name} has the pull request #${pull}.\n`
}

/** The result of an event that cannot be taken. */
export function refusedResult({ findings }: EventOutcome): ActionResult {
  const lines = findings.map(({ code, at, message: why }) => printed`${at} ${code}: ${message(why)}`)
  const says: Printed = printed`The event could not be taken. ${printed.join(lines, ' ')}`
  return {
    exit: 1,
    result: 'invalid',
    outputs: { 'exit-code': 1, result: 'invalid', errors: findings.length },
    annotations: [{ severity: 'error', title: 'Espalier', says }],
    summary: null,
    report: [],
    says: printed`${says}\n`,
  }
}
