import { expect, test } from 'vitest'
import { cloneIn, isId, listedAt, refusalIn, type Ran } from '../../../src/model/git.js'

const ran = (text: string): Ran => ({ out: Buffer.from(text) }) as Ran
const id = 'a'.repeat(40)

test.each([
  [id, true],
  ['b'.repeat(64), true],
  [id.toUpperCase(), false],
  [`${id}a`, false],
  [`--${id.slice(2)}`, false],
  [`${id}\n`, false],
])('%j is an id: %s', (text, is) => {
  expect(isId(text)).toBe(is)
})

test('a ref is found by its whole name', () => {
  const out = ran(`${id}\trefs/heads/x/main\n${'b'.repeat(40)}\trefs/heads/main\n`)
  expect(listedAt(out, 'refs/heads/main')).toBe('b'.repeat(40))
  expect(listedAt(out, 'main')).toBeNull()
  expect(listedAt(ran('fatal\trefs/heads/main\n'), 'refs/heads/main')).toBeNull()
})

test('a push says why it was rejected, or nothing', () => {
  expect(refusalIn(ran('To x\n!\ta:b\t[remote rejected] (protected)\nDone\n'))).toBe('[remote rejected] (protected)')
  expect(refusalIn(ran('Done\n'))).toBeNull()
})

test('a repository that has the folder within itself is no clone', () => {
  expect(cloneIn(ran('true\n/work/.git\n'), () => '../org')).toEqual({ repository: '/work/.git', isClone: true })
  expect(cloneIn(ran('true\n/work/org\n'), () => 'sub').isClone).toBe(false)
  expect(cloneIn(ran('true\n/work\n'), () => '..org').isClone).toBe(false)
  expect(cloneIn(ran('false\n/work/.git\n'), () => '..').isClone).toBe(false)
  expect(cloneIn(ran(''), () => '..')).toEqual({ repository: '', isClone: false })
})
