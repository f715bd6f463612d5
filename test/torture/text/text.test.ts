import { describe, expect, test } from 'vitest'
import { textCampaign } from './campaign.js'
import { readComment } from './comment.js'
import { csvCells, htmlCell, isFormula, mermaidLabel, xmlElement } from './readers.js'
import { actingIn, commandsIn } from './runner.js'

describe('the judges know what they look for', () => {
  test('commands, with their properties as the runner reads them', () => {
    expect(commandsIn('a\n \u00a0::error file=a%2Cb,line=1::x%0Ay\rz ##[group a=b%3B]c')).toEqual([
      { name: 'error', properties: { file: 'a,b', line: '1' }, data: 'x\ny' },
      { name: 'group', properties: { a: 'b;' }, data: 'c' },
    ])
    expect(commandsIn(':\ufe0f:debug::x\n##\u200b[debug]x\n:: no end\na ::debug::x')).toHaveLength(2)
    expect(actingIn('a\u001b\n\u202e')).toHaveLength(2)
  })

  test.each([
    '<img>',
    '@hr',
    '#1',
    'GH-1',
    'deadbeef',
    '[a](b)',
    '![a](b)',
    'https://x.y',
    'a@b.cd',
    '[^1]\n\n[^1]: x',
    '~~a~~',
    '*a*',
  ])('%j is active in a comment', (text) => {
    const harmless = readComment('Ada')
    const { active, skeleton } = readComment(text)
    expect(active.length > 0 || skeleton !== harmless.skeleton).toBe(true)
  })

  test('cells that break out', () => {
    expect(csvCells('"a""b","c"\r\n')).toEqual(['a"b', 'c'])
    expect(['"a"b"\r\n', '"a"', 'a\r\n', '"a"\r\n"b"\r\n'].map(csvCells)).toEqual([null, null, null, null])
    expect(['=1', ' ＝1', '\u2060@x', '\tx', 'a=1'].map(isFormula)).toEqual([true, true, true, true, false])
    expect(htmlCell('<td title="a"b">c</td>') ?? htmlCell('<td title="a"><b></td>')).toBeNull()
    expect(xmlElement('<t a="b"><b/>c</t>')).toBeNull()
    expect(() => xmlElement('<t a="b">c & d')).toThrow('unexpected end of file')
    expect(mermaidLabel('n1["a"]:::b"]') ?? mermaidLabel('n1["a;b"]')).toBeNull()
  })
})

test('whatever people are called, nothing that is printed or written says more than it should', async () => {
  const rows = await textCampaign('short')
  expect(rows.flatMap(({ what, failures }) => failures.slice(0, 3).map((failure) => `${what}: ${failure}`))).toEqual([])
})
