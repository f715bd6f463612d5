import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { lasting } from '../../../src/host/streams.js'

function streams(code: string | null) {
  const texts = { out: '', err: '' }
  const to = (name: 'out' | 'err', failing: string | null): NodeJS.WriteStream =>
    new Writable({
      autoDestroy: false,
      write(part: Buffer, _encoding, done) {
        if (failing !== null) return done(Object.assign(new Error('x'), { code: failing }))
        texts[name] += part.toString()
        done()
      },
    }) as unknown as NodeJS.WriteStream
  return { texts, last: lasting({ stdout: to('out', code), stderr: to('err', null) }) }
}

test('all is written before the end, and the exit code stays', async () => {
  const { texts, last } = streams(null)
  expect(await last(3, { out: 'ä result\n', err: 'a note\n' })).toBe(3)
  expect(texts).toEqual({ out: 'ä result\n', err: 'a note\n' })
})

test('a full disk is told on the other stream, and makes a success none', async () => {
  const { texts, last } = streams('ENOSPC')
  expect(await last(0, { out: 'a result\n', err: '' })).toBe(74)
  expect(texts.err).toContain('stdout could not be written (ENOSPC)')
})

test('a reader that goes away is no error', async () => {
  const { texts, last } = streams('EPIPE')
  expect(await last(0, { out: 'a result\n', err: '' })).toBe(0)
  expect(texts.err).toBe('')
})
