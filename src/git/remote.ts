import type { Rejection } from '../model/ports.js'
import type { Git, Ran } from './git.js'
import { isId } from './objects.js'
import type { Ask } from './trouble.js'

/** The commit that a ref of origin is at now; null if it has no such ref. */
export async function remoteRef(ask: Ask, ref: string): Promise<string | null> {
  // Git also lists names that only end like this one.
  for (const line of (await ask(['ls-remote', 'origin', ref])).toString('utf8').split('\n')) {
    const [id = '', name] = line.split('\t')
    if (name === ref && isId(id)) return id
  }
  return null
}

/** Fetches a ref or a commit of origin, with these options; it leaves no other trace in the repository. */
export async function fetchRef(ask: Ask, wanted: string, options: readonly string[] = []): Promise<void> {
  await ask(['fetch', ...quietFetch, ...options, 'origin', wanted])
}

const quietFetch = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']

/** With these, a push sends what it is told to, whatever the user's settings are. */
export const plainPush = ['--porcelain', '--no-signed', '--no-follow-tags', '--no-verify', '--recurse-submodules=no']

/** Why a push was rejected, from its `--porcelain` output; null if it does not say. */
export function refusalIn({ out }: Ran): string | null {
  return /\[(?:remote )?rejected\][^\n]*/.exec(out.toString('utf8'))?.[0] ?? null
}

/** Pushes a commit onto a branch of origin, if that is still at `base`. null: it is done. */
export async function pushOnto(
  git: Git,
  branch: string,
  base: string | null,
  commit: string,
): Promise<Rejection | null> {
  // By a pattern: a full name is refused if a tag or a branch is itself called refs/heads/…, and any writer can make
  // one.
  const folder = `refs/espalier-push/${commit}`
  await git(['update-ref', `${folder}/${branch}`, commit])
  const lease = `--force-with-lease=refs/heads/${branch}:${base ?? ''}`
  const ran = await git(['push', ...plainPush, lease, 'origin', `${folder}/*:refs/heads/*`])
  await git(['update-ref', '-d', `${folder}/${branch}`])
  if (ran.ok) return null
  const words = [refusalIn(ran) ?? '', ran.words].filter((part) => part !== '').join('; ')
  return { words, forGood: ran.never === 'missing' || (/\[remote rejected\]/.test(words) && !busy.test(words)) }
}

/** Messages of a remote to which others are writing. */
const busy = /lock|failed to update ref|already exists|incorrect old value|unable to migrate/i
