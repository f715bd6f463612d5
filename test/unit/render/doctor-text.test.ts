import { expect, test } from 'vitest'
import { doctorJson, doctorText } from '../../../src/render/doctor-text.js'

const finding = { code: 'x', where: 'a.yml', line: 3, what: 'What.', why: 'Why.', fix: 'Fix.' }

test('a finding has its place, and what, why and how below it', () => {
  const { text } = doctorText({ findings: [finding, { ...finding, line: null }], unasked: [] }, false)
  expect(text).toBe('a.yml:3  x\n  What.\n  Why.\n  Fix.\n\na.yml  x\n  What.\n  Why.\n  Fix.\n\n2 findings.\n')
})

test('what was not checked is said, also where nothing was found', () => {
  expect(doctorText({ findings: [], unasked: ['the rules (403)'] }, false).text).toBe(
    'No findings in what could be checked.\nNot checked: the rules (403).\n',
  )
  expect(JSON.parse(doctorJson({ findings: [], unasked: ['a'] }).text)).toEqual({ findings: [], notChecked: ['a'] })
})
