import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { defaultSwitches, type Switches } from '../../../src/sandbox/switches.js'
import { write } from '../../../src/sandbox/writing.js'

function written(
  status: number,
  body: unknown,
  switches: Partial<Switches> = {},
): readonly [number, Record<string, unknown>, string] {
  let [head, text]: [[number, Record<string, unknown>], string] = [[0, {}], '']
  const response = {
    writeHead: (code: number, headers: Record<string, unknown>) => void (head = [code, headers]),
    end: (bytes: Buffer) => void (text = bytes.toString()),
  } as unknown as ServerResponse
  expect(write(response, { status, body }, { ...defaultSwitches, ...switches })).toBe(Buffer.byteLength(text))
  return [...head, text]
}

const refusal = { error: { code: 'x', message: 'No, ä.' } }

test('the length is in bytes', () => {
  expect(written(200, 'ä')).toEqual([200, { 'content-type': 'application/json', 'content-length': 4 }, '"ä"'])
  expect(written(204, undefined)[2]).toBe('')
})

test.each<[Switches['errors'], unknown, string]>([
  ['json', 'application/json', JSON.stringify(refusal)],
  ['text', 'text/plain', 'No, ä.'],
  ['html', 'text/html', '<!doctype html><title>Error</title><p>No, ä.'],
  ['empty', undefined, ''],
])('an error may be %s', (errors, type, text) => {
  const [, headers, body] = written(422, refusal, { errors })
  expect([headers['content-type'], body]).toEqual([type, text])
})

test('an id may be a number that JavaScript cannot tell from others', () => {
  const body = { id: '12345678901234567890', title: '12345678901234567890' }
  expect(written(200, body, { ids: 'number' })[2]).toBe('{"id":12345678901234567890,"title":"12345678901234567890"}')
})
