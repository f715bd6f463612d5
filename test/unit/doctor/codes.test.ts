import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingCodes } from '../../../src/doctor/codes.js'
import { byText } from '../../../src/model/names.js'
import { read, root, rowNames } from '../../support/docs.js'

test('docs/setup.md has a row for each finding of the doctor, and no other', () => {
  const rows = rowNames(read('docs/setup.md')).filter((name) => /^[a-z-]+$/.test(name))
  expect(rows.toSorted(byText)).toEqual(Object.keys(findingCodes).toSorted(byText))
})

test('each finding says in a sentence why it matters, and what to do', () => {
  for (const [why, fix] of Object.values(findingCodes))
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z].*\.$/s)
})

test('each finding is found in a test', () => {
  const names = readdirSync(`${root}test/unit/doctor`, { recursive: true, encoding: 'utf8' })
  const tests = names.filter((name) => name.endsWith('.ts')).map((name) => read(`test/unit/doctor/${name}`))
  const all = [...tests, read('test/e2e/init.test.ts')].join('\n')
  expect(Object.keys(findingCodes).filter((code) => !all.includes(`'${code}'`))).toEqual([])
})
