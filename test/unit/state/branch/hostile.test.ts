import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { branch, fresh, gitHome, grown, newFolder, openIn, putBranch, withGit } from '../places.js'
import { stateIn } from '../../../support/seals.js'

/** A git that does not know the setting which forbids repositories without a work tree, as before 2.38. */
const before238 = `n=$#
while [ $n -gt 0 ]; do
  word=$1; shift; n=$((n - 1))
  [ "$word" = safe.bareRepository=explicit ] && word=safe.other=explicit
  set -- "$@" "$word"
done
exec "$GIT" "$@"`

describe.each([
  ['this Git', (): Record<string, string | undefined> => process.env],
  ['a Git before 2.38', () => withGit(before238)],
])('with %s, files that look like a repository', (_, env) => {
  test.each([
    ['have no work tree', ''],
    ['claim the folder above as work tree', 'worktree = ..'],
    ['claim their own folder as work tree', 'worktree = .'],
  ])('and %s are none: their settings run nothing', async (_what, setting) => {
    const { folder } = gitHome()
    const [org, mark] = [join(folder, 'org\nx'), join(newFolder(), 'mark')]
    for (const name of ['objects', 'refs', 'below']) mkdirSync(join(org, name), { recursive: true })
    writeFileSync(join(org, 'HEAD'), 'ref: refs/heads/main\n')
    const config = `[core]\nrepositoryformatversion = 0\nsshCommand = touch ${mark};\n${setting}\n`
    writeFileSync(join(org, 'config'), `${config}[remote "origin"]\nurl = ssh://x/y\n`)
    for (const place of [org, join(org, 'below')]) {
      const store = openIn(place, { env: env() })
      const message = expect.stringContaining('Run the command inside a clone') as string
      await expect(store.load()).rejects.toMatchObject({ exit: 1, message })
      await expect(store.save(fresh)).rejects.toMatchObject({ exit: 1, message })
    }
    expect(existsSync(mark)).toBe(false)
  })

  test('do not stop the settings of the user: the command for SSH is the one of the clone', async () => {
    const here = gitHome()
    const mark = join(newFolder(), 'mark')
    here.git(['remote', 'set-url', 'origin', 'ssh://x/y'])
    here.git(['config', 'core.sshCommand', `touch ${mark};`])
    await expect(here.open({ env: env() }).load()).rejects.toMatchObject({ exit: 7 })
    expect(existsSync(mark)).toBe(true)
  })
})

test('a file whose name only ends like state.json is not the state', async () => {
  const here = gitHome()
  putBranch(here.git, here.bare, [
    ['a\tstate.json', JSON.stringify(grown(fresh, 'mallory'))],
    ['state.json', JSON.stringify({ ...fresh, serial: 2 })],
  ])
  expect(await stateIn(here.open())).toEqual({ ...fresh, serial: 2 })
})

test('a commit on top in which state.json is a folder is stepped over', async () => {
  const here = gitHome()
  const store = here.open()
  await store.save(fresh)
  const git = (args: readonly string[], input = ''): string => here.git(args, input, here.bare)
  const inside = git(['mktree'], `100644 blob ${git(['hash-object', '-w', '--stdin'], '{}')}\tx\n`)
  const tree = git(['mktree'], `040000 tree ${inside}\tstate.json\n`)
  git(['update-ref', branch, git(['commit-tree', tree, '-p', branch, '-m', 'x'])])
  expect(await here.open().load()).toMatchObject({ state: fresh, trust: 'sealed', strange: 1 })
  await store.save(grown(fresh, 'ann'))
  expect(await stateIn(here.open())).toEqual(grown(fresh, 'ann'))
})
