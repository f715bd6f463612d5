import { describe, expect, test } from 'vitest'
import { url } from '../../../../src/render/escaping/url.js'

describe('an address', () => {
  test('holds a value as one segment or one value of the query', () => {
    const made = url`https://acme.example/a/${'../x?y#z'}/b?q=${"&'()*"}`
    expect(made?.text).toBe('https://acme.example/a/..%2Fx%3Fy%23z/b?q=%26%27%28%29%2a')
  })

  test.each(['', '.', '..'])('is none with the segment %j', (segment) => {
    expect(url`https://acme.example/a/${segment}/b`).toBeNull()
  })

  test('is none if a value could be a part of the host, or the scheme is another', () => {
    expect(url`https://${'evil.example'}/a`).toBeNull()
    expect(url`https://acme.example${'.evil.example'}/a`).toBeNull()
    expect(url`javascript:${'a'}`).toBeNull()
  })
})
