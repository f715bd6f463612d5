import { expect, test } from 'vitest'
import { printed } from '../../../../src/render/escaping/printed.js'
import { annotation, workflow } from '../../../../src/render/escaping/workflow.js'

test('a log of GitHub Actions: the commands that are meant, and nothing else', () => {
  const one = annotation('error', { file: 'a,b:c%.yaml', line: 3 }, '100 %\n::warning::x')
  expect(one.text).toBe('::error file=a%2Cb%3Ac%25.yaml,line=3::100 %25\\u{a}:\\:warning:\\:x\n')
  expect(workflow`${one}${printed`done\n`}${'::debug::x'}`.text).toBe(`${one.text}done\n:\\:debug:\\:x`)
})
