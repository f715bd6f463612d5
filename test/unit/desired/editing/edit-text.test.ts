import { expect, test } from 'vitest'
import { writePeople } from '../../../../src/desired/editing/edit.js'

const ada = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'Lovelace', manager: null }
const lines = [
  'people:',
  '  ada:',
  '    email: ada@acme.example',
  '    firstName: Ada',
  '    lastName: Lovelace',
  '    manager: null',
]

async function edited(text: string, entry: typeof ada & { readonly department?: string }): Promise<string | undefined> {
  const [written] = await writePeople([{ file: 'a.yaml', text }], [{ key: 'ada', file: 'a.yaml', entry }])
  return written?.text
}

test('a file keeps its line ends, where it gets new lines as well', async () => {
  const text = `${lines.join('\r\n')}\r\n`
  expect(await edited(text, { ...ada, department: 'Sales' })).toBe(`${lines.join('\r\n')}\r\n    department: Sales\r\n`)
})

test('a file without a line end at its end gets none', async () => {
  const text = lines.join('\n')
  expect(await edited(text, { ...ada, department: 'Sales' })).toBe(`${text}\n    department: Sales`)
})

test('a missing field goes below the manager, not to the end of the entry', async () => {
  const text = [...lines, '    start: 2026-01-01', ''].join('\n')
  const expected = [...lines, '    department: Sales', '    start: 2026-01-01', ''].join('\n')
  expect(await edited(text, { ...ada, department: 'Sales' })).toBe(expected)
})

test('an entry on one line stays on one line', async () => {
  const text = 'people:\n  ada: { email: ada@acme.example, firstName: Ada, lastName: Lovelace, manager: null } # x\n'
  expect(await edited(text, { ...ada, department: 'Sales' })).toContain('manager: null, department: Sales } # x\n')
})

test('what is as it should be is not written', async () => {
  expect(await edited(lines.join('\n'), ada)).toBeUndefined()
})
