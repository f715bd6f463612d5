import { expect, test } from 'vitest'
import { sameName } from '../../../src/plan/identity-findings.js'
import { accountOf, charted } from '../../support/small-company.js'

test.each([
  ['same', 'error', 'same-name'],
  ['local', 'error', 'same-name'],
  ['near', 'warning', 'near-name'],
] as const)('a hire who is %s as an account is the %s %s, with both ways out', (alike, severity, code) => {
  const found = sameName(charted('ann'), { kind: 'account', user: accountOf('ben') }, alike)
  expect(found).toMatchObject({ severity, code })
  expect(found.message).toMatch(/If it is the same person, write that address here.* If not, write "newPerson: true"/)
})
