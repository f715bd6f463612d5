import { ExitError } from '../model/exit-error.js'
import type { CommitAuthor } from '../model/git.js'
import { shortList } from '../model/short-list.js'
import { checkClone } from './clone.js'
import { authorSettings, type Git } from './git.js'
import { asking, notDone, telling } from './trouble.js'

/**
 * Who a commit on a new branch would be by, as Git has it, or the environment. Throws `ExitError` 1 if it cannot be made from these files alone: without a
 * repository, if the branch exists, if something is staged, or if one of the files has changes that are not committed.
 */
export async function branchAuthor(
  git: Git,
  here: string,
  branch: string,
  files: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<CommitAuthor> {
  const told = telling(`The branch ${branch} could not be made.`)
  await checkClone(git, here, told)
  const ask = asking(git, async (ran) => await notDone(git, ran, told))
  const refused = (why: string): ExitError => new ExitError(1, `${told.what} ${why} Nothing was written.`)
  if (!(await git(['check-ref-format', '--branch', branch])).ok)
    throw refused('Git takes no such name for a branch. Leave out --commit, and choose another name.')
  const current = await git(['symbolic-ref', '--quiet', 'HEAD'])
  if (current.ok && current.out.toString('utf8').trim() === `refs/heads/${branch}`)
    throw refused(
      `The branch ${branch} is the one that is checked out. Leave out --commit to add to it, or switch to another branch first.`,
    )
  if ((await git(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`])).ok)
    throw refused(
      `There is a branch ${branch} already. Delete it with "git branch --delete --force ${branch}" if it is of no use, or leave out --commit.`,
    )
  const staged = linesOf(await ask(['diff', '--cached', '--name-only', '-z']))
  if (staged.length > 0)
    throw refused(
      `Other changes are staged: ${shortList(staged)}. Commit them, or take them back with "git restore --staged".`,
    )
  const edited = linesOf(
    await ask([
      'status',
      '--porcelain',
      '-z',
      '--untracked-files=all',
      '--',
      ...files.map((file) => `:(literal)${file}`),
    ]),
  )
  if (edited.length > 0)
    throw refused(
      `These files have changes that are not committed: ${shortList(edited.map((line) => line.slice(3)))}. Commit them first, or leave out --commit.`,
    )
  const of = async (name: string): Promise<string> =>
    env[`GIT_AUTHOR_${name}`] ?? (await git(['config', `user.${name.toLowerCase()}`])).out.toString('utf8').trim()
  const author = { name: await of('NAME'), email: await of('EMAIL') }
  if (author.name === '' || author.email === '')
    throw refused('Git does not know who you are: run "git config user.name NAME" and "git config user.email ADDRESS".')
  return author
}

/** Makes a branch of what is checked out, and checks it out. */
export async function startBranch(git: Git, branch: string): Promise<void> {
  await asking(
    git,
    async (ran) => await notDone(git, ran, telling(`The branch ${branch} could not be made.`)),
  )(['switch', '--quiet', '--create', branch])
}

/** Commits these files as they are, and nothing else. Returns the id of the commit. */
export async function commitFiles(
  git: Git,
  files: readonly string[],
  message: string,
  author: CommitAuthor,
): Promise<string> {
  const ask = asking(
    git,
    async (ran) => await notDone(git, ran, telling('The files are written, and could not be committed.')),
  )
  const paths = files.map((file) => `:(literal)${file}`)
  const named = authorSettings(author).flatMap((setting) => ['-c', setting])
  await ask(['add', '--', ...paths])
  await ask([...named, 'commit', '--quiet', '--file=-', '--cleanup=verbatim', '--', ...paths], message)
  return (await ask(['rev-parse', 'HEAD'])).toString('utf8').trim()
}

function linesOf(out: Buffer): readonly string[] {
  return out
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
}
