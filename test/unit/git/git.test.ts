import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { gitIn, type Ran } from '../../../src/git/git.js'
import { fastest } from '../../support/fastest.js'
import { newFolder, withGit } from '../state/places.js'
import { repository } from './repository.js'

describe('the words of a git that failed', () => {
  function failing(words: string): () => Promise<Ran> {
    const file = join(newFolder(), 'words')
    writeFileSync(file, words)
    const git = gitIn(newFolder(), withGit(`cat ${file} >&2; exit 128`), 1024 * 1024, 10_000)
    return async () => await git(['version'])
  }

  test.each(['a://', 'a://a?', 'a://a@', 'a:// ', '?@', ' \n'])('take no time if they are many %j', async (part) => {
    const hostile = failing(part.repeat(800_000 / part.length))
    expect((await hostile()).words.length).toBeLessThan(310)
    expect(await fastest(hostile)).toBeLessThan(20 * (await fastest(failing('x'.repeat(800_000)))))
  })

  test('hold no credentials, not even where they are cut', async () => {
    const address = 'https://me:s3cret?@git.example/x?token=s3cret'
    expect((await failing(`fatal: '${address}': no`)()).words).toBe("fatal: 'https://git.example/x no")
    for (const [sign, length] of [
      ['x', 290],
      ['x', 4070],
      [' ', 4050],
      [' ', 4070],
      [' ', 4080],
    ] as const) {
      const { words } = await failing(`fatal: ${address} ${sign.repeat(length)}xxx`)()
      expect(words).not.toContain('s3cret')
      expect(words).toContain('xxx')
    }
  })
})

test('a git that did not fail has no words', async () => {
  const ran = await gitIn(newFolder(), withGit('echo hint >&2; echo done'), 1000, 10_000)(['version'])
  expect([ran.ok, ran.out.toString(), ran.words]).toEqual([true, 'done\n', ''])
})

test('a git that does not come to an end, or writes too much, is ended', async () => {
  const hung = await gitIn(newFolder(), withGit('sleep 60'), 1000, 200)(['version'])
  expect(hung).toMatchObject({ ok: false, never: 'hung' })
  const loud = await gitIn(newFolder(), withGit('yes'), 1000, 10_000)(['version'])
  expect(loud).toMatchObject({ ok: false, never: 'too much' })
})

test('commits are what they are: nothing takes their place, and nobody gives them other parents', async () => {
  const here = repository()
  const first = here.commit({ 'org/a.yaml': 'first' })
  const second = here.commit({ 'org/a.yaml': 'second' })
  here.git(['replace', `${second}:org/a.yaml`, `${first}:org/a.yaml`])
  mkdirSync(join(here.folder, '.git/info'), { recursive: true })
  writeFileSync(join(here.folder, '.git/info/grafts'), `${second}\n`)
  expect(here.git(['show', `${second}:org/a.yaml`])).toBe('first')
  expect(here.git(['rev-list', second])).toBe(second)
  const git = gitIn(here.folder, process.env, 1000, 10_000)
  expect((await git(['show', `${second}:org/a.yaml`])).out.toString()).toBe('second')
  expect((await git(['rev-list', second])).out.toString()).toBe(`${second}\n${first}\n`)
})
