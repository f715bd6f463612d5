import { expect, test } from 'vitest'
import { judgeService } from '../../../src/doctor/service.js'

const place = { file: 'org/espalier.yaml', line: 4, column: 13 }
const owner = { id: null, email: null }
const v2 = { kind: 'answers', contract: 'v2', baseUrl: 'https://hr.example/api/v2', owner, other: null } as const
const answers = { ...v2, because: 'address' } as const

test('a service that speaks as the settings say is no finding', () => {
  expect(judgeService(place, 'v2', answers)).toEqual([])
})

test('another contract is found at its line, and an obstacle is told as it is', () => {
  const other = judgeService(place, 'v1', answers)
  expect(other.map(({ code, line }) => [code, line])).toEqual([['other-contract', 4]])
  expect(other[0]?.fix).toContain('espalier probe --accept')
  const none = judgeService(place, 'v1', { kind: 'obstacle', name: 'wrong-key', exit: 6, message: 'No.' })
  expect(none.map(({ code, what }) => [code, what])).toEqual([['no-contact', 'No.']])
})
