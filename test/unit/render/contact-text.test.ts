import { expect, test } from 'vitest'
import { contactText, otherContract, otherService } from '../../../src/render/contact-text.js'

const place = { file: 'org/espalier.yaml', line: 4, column: 13 }
const [v1, v2] = ['https://hr.example/api/v1', 'https://hr.example/api/v2']
const answers = {
  kind: 'answers',
  contract: 'v2',
  baseUrl: v2,
  owner: { id: null, email: null },
  other: null,
  because: 'documented',
} as const

test('which contract answers is told, and of two why one is used', () => {
  expect(contactText.found(answers).text).toBe(`Contract v2 answers at ${v2}.`)
  const both = { ...answers, other: { contract: 'v1', baseUrl: v1 } } as const
  expect(contactText.found({ ...both, because: 'chosen' }).text).toBe(`Contract v2 answers at ${v2}.`)
  expect(contactText.found({ ...both, because: 'address' }).text).toBe(
    `Both contracts answer: v2 at ${v2}, and v1 at ${v1}. v2 is used, because the address names it. For the other one, add "--contract v1".`,
  )
})

test('settings that name another contract are told with the line, and the command that changes it', () => {
  expect(otherContract(place, 'v1', answers)).toMatch(
    /^org\/espalier\.yaml:4:13 says "contract: v1", but the service speaks v2, at .*"espalier probe --accept": .*"contract: v2"\.$/,
  )
  expect(otherService(place, v1, 'v1', answers)).toContain('Unset ESPALIER_API_URL')
})
