import { expect, test } from 'vitest'
import { rewritingFrom, rewritten } from '../../../../src/sandbox/quirks/rewriting.js'

const record = {
  id: 'U',
  email: 'Ann@Acme.example',
  firstName: ' Ann ',
  lastName: 'de  la Cruz',
  department: 'Cafe\u0301',
}

test.each([
  ['firstName=trim', { firstName: 'Ann' }],
  ['email=lower', { email: 'ann@acme.example' }],
  ['lastName=title', { lastName: 'De  La Cruz' }],
  ['lastName=collapse', { lastName: 'de la Cruz' }],
  ['department=nfc', { department: 'Café' }],
  ['all=upper', { email: 'ANN@ACME.EXAMPLE', firstName: ' ANN ', lastName: 'DE  LA CRUZ', department: 'CAFE\u0301' }],
])('%s changes just that', (text, changed) => {
  expect(rewritten(record, [text])).toEqual({ ...record, ...changed })
})

test.each(['', 'trim', 'id=trim', 'all=backwards', 'email=toString'])('%j is no rewriting', (text) => {
  expect(() => rewritingFrom(text)).toThrow('--rewrite needs FIELD=HOW, such as department=title')
})
