import { expect, test } from 'vitest'
import { readApproval } from '../../../src/github/approval-text.js'

const approval = { fingerprint: `sha256:${'7'.repeat(64)}`, changes: null, later: [] }
const textOf = (value: unknown): string =>
  `What an approval of this commit approves, kept for the run that makes the changes.\n\n\`\`\`json\n${JSON.stringify(value)}\n\`\`\``

test('what an older version wrote is read', () => {
  expect(readApproval(textOf(approval))).toEqual(approval)
})

test.each([
  ['another order', { changes: null, fingerprint: approval.fingerprint, later: [] }],
  ['one name more', { ...approval, more: 1 }],
  ['no hash', { ...approval, fingerprint: 'sha256:x' }],
  ['no digests', { ...approval, later: ['x'] }],
  ['nothing', null],
])('%s is none of it', (_, value) => {
  expect(readApproval(textOf(value))).toBeNull()
})
