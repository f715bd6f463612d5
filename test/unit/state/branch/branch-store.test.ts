import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { beforeEach, describe, expect, test } from 'vitest'
import type { State } from '../../../../src/model/files.js'
import type { PersonKey } from '../../../../src/model/names.js'
import type { Store } from '../../../../src/model/ports.js'
import {
  branch,
  fresh,
  gitHome,
  grown,
  large,
  newFolder,
  openIn,
  putBranch,
  sealedFor,
  withGit,
  type GitHome,
} from '../places.js'
import { stateIn } from '../../../support/seals.js'
import { long } from '../../../support/long.js'

let here: GitHome
beforeEach(() => void (here = gitHome()))

const log = (format: string): string[] => here.git(['log', `--format=${format}`, branch], '', here.bare).split('\n')
const refusal = (exit: number, words: string) => ({ exit, message: expect.stringContaining(words) as string })

/** A store that has the first version. */
async function begun(): Promise<Store> {
  const store = here.open()
  await store.save(fresh)
  return store
}

/** Lets the bare repository run this for each push. */
function hook(name: string, script: string): void {
  writeFileSync(join(here.bare, 'hooks', name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(here.bare, 'hooks', name), 0o755)
}

/** A git whose pushes do this, and everything else what it should. */
function pushing(script: string): Record<string, string | undefined> {
  return withGit(`case "$*" in *" push "*) ;; *) exec "$GIT" "$@" ;; esac\n${script}`)
}

describe('the branch', () => {
  long('has a commit for each save, which says how many accounts there are and never who', async () => {
    await (await begun()).save(grown(fresh, 'ann'))
    expect(log('%s')).toEqual(['serial 2: 1 account', 'serial 1: 0 accounts'])
    expect(new Set(log('%an <%ae> %cn <%ce>'))).toEqual(
      new Set(['Espalier <espalier@espalier.invalid> Espalier <espalier@espalier.invalid>']),
    )
  })

  long('shows one line for each account that a save changed', async () => {
    const store = await begun()
    const state = large(fresh, 20)
    await store.save(state)
    const ann = grown(state, 'ann')
    const p7 = ann.bindings['p7' as PersonKey]
    expect(p7).toBeDefined()
    const bindings = { ...ann.bindings, ['p7' as PersonKey]: { ...p7, applied: {} } } as State['bindings']
    await store.save({ ...ann, bindings })
    const changed = here.git(['show', '--format=', '--unified=0', branch], '', here.bare).split('\n')
    const lines = changed.filter((line) => /^[+-][^+-]/.test(line)).map((line) => line.slice(0, 7))
    expect(lines).toEqual([
      '-"seria',
      '+"seria',
      '-"p7":{',
      '+"p7":{',
      '-"p19":',
      '+"p19":',
      '+"ann":',
      '-"seal"',
      '+"seal"',
    ])
  })

  long('keeps its other files', async () => {
    putBranch(here.git, here.bare, [
      ['état\t.md', 'odd'],
      ['probe.json', '{}'],
      ['state.json', JSON.stringify(fresh)],
    ])
    const store = here.open()
    await store.load()
    await store.save(grown(fresh, 'ann'))
    await store.save(grown(grown(fresh, 'ann'), 'ben'))
    const names = here.git(['ls-tree', '-z', '--name-only', branch], '', here.bare).split('\0')
    expect(names).toEqual(['probe.json', 'state.json', 'état\t.md', ''])
  })

  test('without a state.json is never taken for no state', async () => {
    putBranch(here.git, here.bare, [['README.md', 'evidence']])
    await expect(here.open().load()).rejects.toMatchObject(refusal(7, 'has no state.json'))
  })

  long('that is only called like it is another one', async () => {
    await begun()
    here.git(['update-ref', `refs/heads/x/${branch}`, branch], '', here.bare)
    here.git(['update-ref', '-d', branch], '', here.bare)
    expect(await stateIn(here.open())).toBeNull()
  })

  long('leaves nothing in the work tree, the index and the branches of the repository', async () => {
    writeFileSync(join(here.folder, 'mine.txt'), 'mine')
    here.git(['add', 'mine.txt'])
    const before = [here.git(['status', '--porcelain=v2', '--branch']), here.git(['for-each-ref', 'refs/heads'])]
    await (await begun()).save(grown(fresh, 'ann'))
    await here.open().load()
    expect([here.git(['status', '--porcelain=v2', '--branch']), here.git(['for-each-ref', 'refs/heads'])]).toEqual(
      before,
    )
    expect(existsSync(join(here.folder, '.git/FETCH_HEAD'))).toBe(false)
  })
})

describe('an answer that was lost', () => {
  test('is found again: the save counts', async () => {
    const store = here.open({ env: pushing('"$GIT" "$@"; kill -9 $$') })
    await store.save(fresh)
    await store.save(grown(fresh, 'ann'))
    expect(log('%s')).toEqual(['serial 2: 1 account', 'serial 1: 0 accounts'])
  })

  long('is found below what somebody put on top: the save counts, and the next one follows on both', async () => {
    await begun()
    hook(
      'post-receive',
      `read base new ref
       top=$(GIT_AUTHOR_NAME=o GIT_AUTHOR_EMAIL=o@o GIT_COMMITTER_NAME=o GIT_COMMITTER_EMAIL=o@o \\
         git commit-tree -p "$new" -m other "$new^{tree}")
       git update-ref "$ref" "$top"`,
    )
    const store = here.open({ env: pushing('"$GIT" "$@"; exit 1') })
    await store.load()
    await store.save(grown(fresh, 'ann'))
    await store.save(grown(grown(fresh, 'ann'), 'ben'))
    const saves = ['serial 3: 2 accounts', 'other', 'serial 2: 1 account']
    expect(log('%s')).toEqual(['other', ...saves, 'serial 1: 0 accounts'])
  })
})

describe('a push that fails', () => {
  long('is tried again after pauses that grow', async () => {
    const marks = newFolder()
    const fail = 'echo "fatal: unable to access: Connection reset" >&2; exit 128'
    const env = pushing(`echo . >>${marks}/n; [ $(wc -l <${marks}/n) -gt 2 ] && exec "$GIT" "$@"; ${fail}`)
    const pauses: number[] = []
    const store = here.open({ env, random: () => 1, sleep: async (milliseconds) => void pauses.push(milliseconds) })
    await store.save(fresh)
    expect(pauses).toEqual([250, 1000])
    expect(log('%s')).toEqual(['serial 1: 0 accounts'])
  })

  long('is given up after five tries and 22 seconds at the most, and tells why', async () => {
    const env = pushing('echo "fatal: unable to access: Connection reset" >&2; exit 128')
    const pauses: number[] = []
    const store = here.open({ env, random: () => 1, sleep: async (milliseconds) => void pauses.push(milliseconds) })
    await expect(store.save(fresh)).rejects.toMatchObject(refusal(7, 'Connection reset'))
    expect(pauses).toEqual([250, 1000, 4000, 16_000])
  })

  long('for good is not tried again: the branch is protected', async () => {
    hook('pre-receive', 'echo "GH006: Protected branch update failed" >&2; exit 1')
    const store = here.open({ sleep: async () => await Promise.reject(new Error('paused')) })
    await expect(store.save(fresh)).rejects.toMatchObject(refusal(7, 'pre-receive hook declined'))
    expect(here.git(['for-each-ref'], '', here.bare)).toBe('')
  })
})

describe('what is wrong is told with what to do', () => {
  const load = async (env?: Record<string, string | undefined>): Promise<unknown> =>
    await here.open({ sleep: async () => {}, ...(env === undefined ? {} : { env }) }).load()

  long('no repository', async () => {
    await expect(openIn(newFolder()).load()).rejects.toMatchObject(refusal(1, 'finds no repository around this folder'))
  })

  long('no origin', async () => {
    here.git(['remote', 'rename', 'origin', 'upstream'])
    await expect(load()).rejects.toMatchObject(refusal(1, 'git remote add origin'))
  })

  long('no git', async () => {
    await expect(load({ PATH: newFolder() })).rejects.toMatchObject(refusal(7, 'no command "git"'))
    await expect(here.open({ env: { PATH: newFolder() } }).save(fresh)).rejects.toMatchObject(
      refusal(7, 'there is no command'),
    )
  })

  long('an old git', async () => {
    const old = 'case "$*" in *" version"*) echo git version 2.28.1 ;; *) echo "unknown option" >&2; exit 129 ;; esac'
    await expect(load(withGit(old))).rejects.toMatchObject(refusal(7, 'needs Git 2.29 or newer'))
  })

  long('a remote that is not there', async () => {
    rmSync(here.bare, { recursive: true })
    await expect(load()).rejects.toMatchObject(refusal(7, 'could not be reached'))
  })

  long('a remote that gives no access', async () => {
    const script = 'echo "fatal: Authentication failed for \'https://git.example/\'" >&2; exit 128'
    const env = withGit(`case "$*" in *" ls-remote "*) ${script} ;; esac\nexec "$GIT" "$@"`)
    await expect(load(env)).rejects.toMatchObject(refusal(7, 'gives no access'))
  })

  test('and never with credentials', async () => {
    here.git(['remote', 'set-url', 'origin', 'https://me:s3cret@127.0.0.1:1/x?token=s3cret'])
    const error = (await load().catch((thrown: unknown) => thrown)) as Error
    expect(error.message).toContain('127.0.0.1:1/x')
    expect(error.message).not.toContain('s3cret')
  })
})

test('git gets neither the key nor what points it elsewhere, and runs no hook of the repository', async () => {
  const marks = newFolder()
  for (const name of ['pre-push', 'reference-transaction', 'post-index-change']) {
    mkdirSync(join(here.folder, '.git/hooks'), { recursive: true })
    writeFileSync(join(here.folder, '.git/hooks', name), `#!/bin/sh\ntouch ${marks}/hook\nexit 1\n`, { mode: 0o755 })
  }
  const elsewhere = {
    GIT_DIR: marks,
    GIT_WORK_TREE: marks,
    GIT_INDEX_FILE: `${marks}/index`,
    GIT_OBJECT_DIRECTORY: marks,
  }
  const env = { ...withGit(`env >>${marks}/env; exec "$GIT" "$@"`), ...elsewhere }
  const credentials = { GIT_SSH_COMMAND: 'ssh -i key', GIT_CONFIG_COUNT: '0', SMALL_IMPROVEMENTS_API_KEY: 'canary' }
  const store = here.open({ env: { ...env, ...credentials } })
  await store.save(fresh)
  expect(await stateIn(store)).toEqual(fresh)
  const seen = readFileSync(join(marks, 'env'), 'utf8')
  expect(seen).not.toMatch(/canary|GIT_DIR|GIT_WORK_TREE|GIT_INDEX_FILE|GIT_OBJECT_DIRECTORY/)
  expect(seen).toContain('GIT_SSH_COMMAND=ssh -i key')
  expect(seen).toContain('GIT_TERMINAL_PROMPT=0')
  expect(existsSync(join(marks, 'hook'))).toBe(false)
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: here.folder, env: process.env, encoding: 'utf8' })).toBe(
    '',
  )
})

long('locks that a killed git has left in the repository are in nobody’s way', async () => {
  await begun()
  const store = here.open()
  await store.load()
  const locks = [
    'refs/espalier/espalier-state',
    'refs/remotes/origin/espalier-state',
    'packed-refs',
    'index',
    'FETCH_HEAD',
    'shallow',
    'HEAD',
    'config',
  ]
  for (const name of locks) {
    mkdirSync(join(here.folder, '.git', name, '..'), { recursive: true })
    writeFileSync(join(here.folder, '.git', `${name}.lock`), '')
  }
  await store.save(grown(fresh, 'ann'))
  putBranch(here.git, here.bare, [['state.json', sealedFor(here, grown(grown(fresh, 'ann'), 'ben'))]])
  expect(await stateIn(store)).toEqual(grown(grown(fresh, 'ann'), 'ben'))
  await store.save(grown(grown(grown(fresh, 'ann'), 'ben'), 'cleo'))
})
