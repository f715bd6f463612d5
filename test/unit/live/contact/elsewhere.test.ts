import { expect, test } from 'vitest'
import { addressIn } from '../../../../src/live/contact/elsewhere.js'

const base = 'https://www.small-improvements.com/api/v1'
const redirected = (location: string) =>
  addressIn({ kind: 'answer', status: 308, headers: { location }, text: '' }, base)
const says = (text: string) => addressIn({ kind: 'answer', status: 403, headers: {}, text }, base)

test.each([
  ['https://eu.small-improvements.com/api/v1/users?limit=1', 'https://eu.small-improvements.com/api/v1'],
  ['/rest/v1/users', 'https://www.small-improvements.com/rest/v1'],
  ['https://login.acme.example/?back=/users', null],
  ['https://eu.small-improvements.com/api/v1/\u001B[2J/users', null],
  ['javascript:/users', null],
  ['//', null],
])('a redirect to %j is to %j', (location, address) => {
  expect(redirected(location)).toBe(address)
})

test.each([
  ['{"error":"This company is at acme.small-improvements.com."}', 'https://acme.small-improvements.com/api/v1'],
  ['AskService www.small-improvements.com.', null],
  ['Go to small-improvements.com.evil.example', null],
  ['Go to evil.example', null],
])('a rejection that says %j names %j', (text, address) => {
  expect(says(text)).toBe(address)
})
