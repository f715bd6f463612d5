import { expect, test } from 'vitest'
import type { EventOutcome } from '../../../src/action/event-proposal.js'
import { refusedResult, takenResult } from '../../../src/action/event-result.js'

const outcome: EventOutcome = {
  findings: [],
  proposal: null,
  name: 'Ada\u001b[31m Lovelace',
  isUrgent: false,
  branch: 'espalier/event-1',
  tip: 'a'.repeat(40),
}
const pull = { number: 12, url: 'https://github.com/acme/people/pull/12' }

test('an event with a pull request names it, and its address is an output', () => {
  const { exit, result, outputs, says } = takenResult({ ...outcome, proposal: { kind: 'opened', pull } })
  expect([exit, result, outputs]).toEqual([0, 'ok', { 'exit-code': 0, result: 'ok', 'pull-request': pull.url }])
  expect(says.text).toContain('#12')
  expect(says.text).not.toContain('\u001b')
})

test('an event that says nothing new has none', () => {
  expect(takenResult(outcome)).toMatchObject({ exit: 0, result: 'no-changes', annotations: [] })
})

test.each([pull, null])(
  'a branch that people work on is left alone, with a warning, and is not "so already": %j',
  (left) => {
    const { exit, result, outputs, annotations, says } = takenResult({
      ...outcome,
      proposal: { kind: 'left', pull: left },
    })
    expect([exit, result, outputs['pull-request']]).toEqual([0, 'ok', left?.url])
    expect(annotations).toMatchObject([{ severity: 'warning' }])
    expect(annotations[0]?.says.text).toContain('espalier/event-1')
    expect(says.text).toMatch(/^The event about .* was not proposed\.\n/)
    expect(says.text).not.toContain('so already')
  },
)

test('an event that cannot be taken ends red, with every finding and its place', () => {
  const findings = [{ code: 'no-person', at: 'scim', message: 'Nothing\n::error::names a person.' }] as const
  const { exit, outputs, annotations, says } = refusedResult({ ...outcome, findings })
  expect([exit, outputs]).toEqual([1, { 'exit-code': 1, result: 'invalid', errors: 1 }])
  expect(annotations[0]?.says.text).toMatch(/^The event could not be taken\. scim no-person: Nothing/)
  expect(says.text.trimEnd()).not.toContain('\n')
})
