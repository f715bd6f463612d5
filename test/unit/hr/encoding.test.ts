import { expect, test } from 'vitest'
import { decodedText } from '../../../src/hr/encoding.js'

function read(bytes: Buffer, encoding?: 'windows-1252'): string {
  const text = decodedText(bytes, encoding)
  if ('code' in text) return text.code
  const cells = Buffer.from(text.bytes).toString().split(',')
  const at = cells.findIndex((cell) => text.doubts.some(({ sign }) => sign.test(cell)))
  return at < 0
    ? cells.join(',')
    : `cell ${at}: ${text.doubts.find(({ sign }) => sign.test(cells[at] ?? ''))?.finding({ row: 1, column: null }, cells[at] ?? '').message}`
}

const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

test.each([
  ['UTF-8', Buffer.from('Jörg,Łukasz,😀'), 'Jörg,Łukasz,😀'],
  ['UTF-8 with a mark', Buffer.from('\ufeffJörg'), 'Jörg'],
  ['UTF-16LE with a mark', Buffer.from('\ufeffJörg,Łukasz', 'utf16le'), 'Jörg,Łukasz'],
  ['UTF-16BE with a mark', utf16be('Jörg,Łukasz'), 'Jörg,Łukasz'],
  ['UTF-16 without a mark', Buffer.from('Name,Mail', 'utf16le'), 'hr-encoding'],
  ['UTF-16 cut in a letter', Buffer.from('\ufeffJörg', 'utf16le').subarray(0, 9), 'hr-encoding'],
  ['nothing', Buffer.alloc(0), ''],
])('%s is read', (_, bytes, text) => {
  expect(read(bytes)).toBe(text)
})

test('a text that is not UTF-8 is refused where it ends to be', () => {
  expect(read(Buffer.from('a,J\xf6rg,b', 'latin1'))).toMatch(
    /^cell 1: From this cell on the file is not UTF-8\..*encoding: windows-1252/,
  )
})

test('Windows-1252 is read if it is asked for, and only then', () => {
  expect(read(Buffer.from('a,J\xf6rg,\x80', 'latin1'), 'windows-1252')).toBe('a,Jörg,€')
  expect(read(Buffer.from('Joerg'), 'windows-1252')).toBe('Joerg')
  expect(read(Buffer.from('\ufeffJörg'), 'windows-1252')).toBe('Jörg')
  expect(read(Buffer.from('Ren\xe9e\xa0D, Jos\xe9\x92s', 'latin1'), 'windows-1252')).toBe('Renée\u00a0D, José’s')
})

test('a file that changes its encoding is refused, whatever is asked for', () => {
  const mixed = Buffer.concat([Buffer.from('Jörg,'), Buffer.from('J\xfcrgen', 'latin1')])
  expect(read(mixed)).toMatch(/^cell 1: The file changes its encoding/)
  expect(read(mixed, 'windows-1252')).toMatch(/^cell 0: The settings say Windows-1252/)
})

test('a character zero is refused', () => {
  expect(read(Buffer.from('Ada Lovelace,x\0y'))).toMatch(/^cell 1: This cell has a character zero/)
})
