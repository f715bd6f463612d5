import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { isBranch } from '../../../src/state/branch/branch-store.js'
import { backend, serve } from '../state/branch/git-http.js'
import { branch, fresh, gitHome, grown, large, newFolder, openIn, putBranch, type GitHome } from '../state/places.js'
import { stateIn } from '../../support/seals.js'
import { openStore } from '../../../src/state/open-store.js'
import type { Repository, Store } from '../../../src/model/ports.js'
import { long, longIf } from '../../support/long.js'

/** A company has its chart in the repository, and the state has three versions. */
async function company(init: readonly string[] = []): Promise<GitHome> {
  const here = gitHome(init)
  here.git(['-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '--quiet', '--allow-empty', '-m', 'chart'])
  here.git(['push', '--quiet', 'origin', 'HEAD:refs/heads/main'])
  here.git(['symbolic-ref', 'HEAD', 'refs/heads/main'], '', here.bare)
  const store = here.open()
  await store.save(fresh)
  await store.save(large(fresh, 3))
  return here
}

const third = grown(large(fresh, 3), 'ann')

/** Loads what is there, saves, saves again, and meets what another clone has saved. */
async function expectWorks(store: Store, here: GitHome): Promise<void> {
  expect(await stateIn(store)).toEqual(large(fresh, 3))
  await store.save(third)
  await store.save(grown(third, 'ben'))
  const other = here.open()
  expect(await stateIn(other)).toEqual(grown(third, 'ben'))
  await other.save(grown(grown(third, 'ben'), 'cleo'))
  await expect(store.save(grown(grown(third, 'ben'), 'dan'))).rejects.toMatchObject({ exit: 7 })
  expect(await stateIn(store)).toEqual(grown(grown(third, 'ben'), 'cleo'))
}

function clone(here: GitHome, ...args: string[]): string {
  const folder = join(newFolder(), 'clone')
  here.git(['clone', '--quiet', ...args, folder])
  return folder
}

describe('the git store works', () => {
  long('in a clone', async () => {
    const here = await company()
    await expectWorks(openIn(clone(here, here.bare)), here)
  })

  long('over a file: address, and in a folder below the top', async () => {
    const here = await company()
    const folder = join(clone(here, `file://${here.bare}`), 'a/b')
    mkdirSync(folder, { recursive: true })
    await expectWorks(openIn(folder), here)
  })

  long('in a clone that was cut short, and makes no other one so', async () => {
    const here = await company()
    const folder = clone(here, '--depth=1', '--no-single-branch', `file://${here.bare}`)
    await expectWorks(openIn(folder), here)
    const full = clone(here, '--single-branch', '--branch=main', `file://${here.bare}`)
    expect((await stateIn(openIn(full)))?.serial).toBe(5)
    expect(here.git(['rev-parse', '--is-shallow-repository'], '', full)).toBe('false')
  })

  test('in a clone of one commit of the chart, as a job has it', async () => {
    const here = await company()
    await expectWorks(openIn(clone(here, '--depth=1', '--branch=main', `file://${here.bare}`)), here)
  })

  long('in a clone that fetches files when they are needed', async () => {
    const here = await company()
    here.git(['config', 'uploadpack.allowFilter', 'true'], '', here.bare)
    await expectWorks(openIn(clone(here, '--filter=blob:none', '--branch=main', `file://${here.bare}`)), here)
  })

  long('in a second work tree, and where no commit is checked out yet', async () => {
    const here = await company()
    const tree = join(newFolder(), 'tree')
    here.git(['worktree', 'add', '--quiet', '--detach', tree])
    here.git(['symbolic-ref', 'HEAD', 'refs/heads/unborn'])
    await expectWorks(openIn(tree), here)
    expect((await stateIn(here.open()))?.serial).toBe(5)
  })

  long('with objects named by SHA-256', async () => {
    const here = await company(['--object-format=sha256'])
    expect(here.git(['rev-parse', branch], '', here.bare)).toHaveLength(64)
    await expectWorks(openIn(clone(here, here.bare)), here)
  })

  test.skipIf(backend === null)(
    'over HTTP, with a token that only the settings of Git know',
    longIf(true),
    async () => {
      const here = await company()
      here.git(['config', 'http.receivepack', 'true'], '', here.bare)
      const address = await serve(join(here.bare, '..'), 'x:secret-token')
      here.git(['remote', 'set-url', 'origin', `${address}/origin.git`])
      const basic = Buffer.from('x:secret-token').toString('base64')
      const settings = {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${address}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
      }
      const store = openIn(here.folder, { env: { ...process.env, ...settings } })
      expect(await stateIn(store)).toEqual(large(fresh, 3))
      await store.save(third)
      expect(here.git(['log', '--format=%s', '-1', branch], '', here.bare)).toBe('serial 3: 4 accounts')
      await expect(openIn(here.folder).load()).rejects.toMatchObject({
        exit: 7,
        message: expect.stringContaining('gives no access') as string,
      })
    },
  )

  long('when the branch was made anew by somebody', async () => {
    const here = await company()
    const store = here.open()
    await store.load()
    here.git(['update-ref', '-d', branch], '', here.bare)
    await expect(store.save(third)).rejects.toMatchObject({ exit: 7 })
    putBranch(here.git, here.bare, [['state.json', JSON.stringify({ ...fresh, serial: 40 })]])
    expect(await stateIn(store)).toEqual({ ...fresh, serial: 40 })
    await store.save({ ...fresh, serial: 41 })
  })
})

describe('ESPALIER_STATE', () => {
  const asked = new Proxy({} as Repository, { get: () => expect.fail('nothing is asked of Git yet') })
  const place = {
    folder: '/nowhere',
    run: 'run',
    repository: () => asked,
    sleep: async () => {},
    random: () => 0,
    sealer: null,
    memory: null,
  }

  test.each([undefined, '', 'file:x.json', 'git:espalier-state', 'git:state/acme', 'git:a', 'git:v1.2_x'])(
    'may be %s',
    (setting) => expect(openStore(setting, place).name).not.toBe(''),
  )

  test.each([
    's3://bucket',
    'x.json',
    'file:',
    'git:',
    'git:-d',
    'git:--upload-pack=x',
    'git:a..b',
    'git:a b',
    'git:a/',
    'git:/a',
    'git:a//b',
    'git:a/.b',
    'git:a.',
    'git:a.lock',
    'git:a.lock/b',
    'git:a:b',
    'git:a~1',
    'git:a^',
    'git:+a',
    'git:HEAD',
    'git:a\nb',
    'git:a\n',
    `git:${'a'.repeat(101)}`,
  ])('may not be %j: it is told what to write', (setting) => {
    expect(() => openStore(setting, place)).toThrowError(expect.objectContaining({ exit: 1 }))
    expect(() => openStore(setting, place)).toThrowError(/Write file: and a path.*or git: and a branch/)
  })

  test('names only branches that Git takes, too', () => {
    const { git } = gitHome()
    for (const name of ['espalier-state', 'state/acme', 'a', 'v1.2_x', 'a-/-b']) {
      expect(isBranch(name)).toBe(true)
      expect(git(['check-ref-format', `refs/heads/${name}`])).toBe('')
    }
  })
})
