import { expect, test } from 'vitest'
import { branchFor, isReplaced } from '../../../src/action/earlier-events.js'
import type { ChartVerb } from '../../../src/model/verbs.js'
import type { ScimTopic } from '../../../src/scim/verbs.js'

const move: ChartVerb = { verb: 'move', person: 'ada', manager: 'grace' }
const rename: ChartVerb = { verb: 'rename', person: 'ada', lastName: 'King' }

test('the same request has the same branch, and no other has; it names the person and the topics, and tells neither', () => {
  const branch = branchFor({ subject: 'ada', verbs: [move, rename] })
  expect(branch).toMatch(/^espalier\/event-[0-9a-f]{12}-place\.name-[0-9a-f]{12}$/)
  expect(branchFor({ subject: 'ada', verbs: [{ ...move }, { ...rename }] })).toBe(branch)
  const others = [
    branchFor({ subject: 'ada', verbs: [move] }),
    branchFor({ subject: 'ada', verbs: [{ ...move, manager: 'linus' }, rename] }),
    branchFor({ subject: 'ben', verbs: [move, rename] }),
  ]
  expect(new Set([branch, ...others]).size).toBe(4)
})

test.each<[readonly ScimTopic[], readonly ScimTopic[], boolean]>([
  [['place'], ['place'], true],
  [['place'], ['place', 'name'], true],
  [['place', 'name'], ['place'], false],
  [['status'], ['place', 'name'], false],
  [['status'], ['status', 'place', 'name'], true],
  [['place'], [], false],
])('an earlier event on %j is replaced by a later one on %j: %s', (earlier, later, is) => {
  expect(isReplaced({ number: 1, branch: 'espalier/event-x', topics: earlier }, later)).toBe(is)
})
