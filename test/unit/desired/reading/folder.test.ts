import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from '../../../../src/desired/reading/folder.js'
import { long } from '../../../support/long.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'espalier-reading-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), content)
}

async function found(): Promise<readonly string[]> {
  const { diagnostics } = await readFolder(folder, 'org')
  return diagnostics.map(({ code, place }) => `${code} ${place?.file ?? ''}`)
}

test('settings and people are read, sorted by name', async () => {
  await write('espalier.yaml', 'company: Acme\n')
  await write('people/b.yaml', 'b')
  await write('people/a/z.yml', 'z')
  await write('people/A.yaml', 'A')
  await write('people/notes.md', 'no')
  await write('other/a.yaml', 'no')
  await write('contract.yaml', 'contract: v1\n')
  expect(await readFolder(folder, 'org')).toEqual({
    settings: { file: 'org/espalier.yaml', text: 'company: Acme\n' },
    contract: { file: 'org/contract.yaml', text: 'contract: v1\n' },
    people: [
      { file: 'org/people/A.yaml', text: 'A' },
      { file: 'org/people/a/z.yml', text: 'z' },
      { file: 'org/people/b.yaml', text: 'b' },
    ],
    diagnostics: [],
  })
})

test('a byte order mark at the beginning is no part of the text', async () => {
  await write('espalier.yaml', '\ufeffcompany: Acme\n')
  expect((await readFolder(folder, 'org')).settings?.text).toBe('company: Acme\n')
})

test('a missing folder is one finding', async () => {
  const { settings, people, diagnostics } = await readFolder(join(folder, 'none'), 'org')
  expect([settings, people]).toEqual([null, []])
  expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([['unreadable', 'org']])
  expect(diagnostics[0]?.message).not.toContain(folder)
})

test('an empty folder lacks settings and people', async () => {
  expect(await found()).toEqual(['no-settings org/espalier.yaml', 'no-people org/people'])
})

test('a link, a file that is too large and one that is not UTF-8 are not read', async () => {
  await write('espalier.yaml', 'company: Acme\n')
  await write('people/good.yaml', 'people: {}\n')
  await write('people/large.yaml', 'a'.repeat(1024 * 1024 + 1))
  await write('people/latin.yaml', new Uint8Array([0x61, 0xe9, 0x62]))
  await symlink(join(folder, 'espalier.yaml'), join(folder, 'people/link.yaml'))
  await symlink(folder, join(folder, 'people/loop'))
  await mkdir(join(folder, 'people/folder.yaml'))
  expect(await found()).toEqual(
    ['too-large large.yaml', 'unreadable latin.yaml', 'unreadable link.yaml', 'unreadable loop'].map((one) =>
      one.replace(' ', ' org/people/'),
    ),
  )
  expect((await readFolder(folder, 'org')).people.map(({ file }) => file)).toEqual(['org/people/good.yaml'])
})

test('a pipe, a socket and a repository of its own are named and never opened', async () => {
  await write('espalier.yaml', 'company: Acme\n')
  await write('people/good.yaml', 'people: {}\n')
  await write('people/module/.git', 'gitdir: ../../.git/modules/module\n')
  await write('people/module/a.yaml', 'people: {}\n')
  execFileSync('mkfifo', [join(folder, 'people/pipe.yaml')])
  const server = createServer().listen(join(folder, 'people/socket.yaml'))
  await once(server, 'listening')
  expect(await found()).toEqual(['module', 'pipe.yaml', 'socket.yaml'].map((name) => `unreadable org/people/${name}`))
  server.close()
})

test('names that cannot be seen, or not be told apart elsewhere, are findings, and all files are read', async () => {
  await write('espalier.yaml', 'company: Acme\n')
  for (const name of ['Sales', 'sales', 'caf\u00e9', 'cafe\u0301', 'new\nline', 'zero\u200bwidth', 'süd'])
    await write(`people/${name}.yaml`, 'people: {}\n')
  expect(await found()).toEqual(
    ['caf\u00e9', 'new\nline', 'sales', 'zero\u200bwidth'].map((name) => `bad-file-name org/people/${name}.yaml`),
  )
  expect((await readFolder(folder, 'org')).people).toHaveLength(7)
})

long('a chart of too many files, or of too many entries, is one finding', async () => {
  await write('espalier.yaml', 'company: Acme\n')
  for (let at = 0; at <= 5000; at++) await write(`people/${at}.yaml`, '')
  expect(await found()).toEqual(['too-large org/people/999.yaml'])
  for (let at = 0; at <= 15_000; at++) await write(`people/${at}.md`, '')
  expect(await found()).toEqual(['too-large org/people'])
})

test('settings that are a folder and people that are a file or a link are findings', async () => {
  await mkdir(join(folder, 'espalier.yaml'))
  await write('people', 'people: {}\n')
  expect(await found()).toEqual(['unreadable org/espalier.yaml', 'unreadable org/people'])
  await rm(join(folder, 'people'))
  await symlink(tmpdir(), join(folder, 'people'))
  expect(await found()).toEqual(['unreadable org/espalier.yaml', 'unreadable org/people'])
})
