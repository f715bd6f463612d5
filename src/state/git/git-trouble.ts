import type { Git, Ran } from '../../model/git.js'
import { Trouble } from '../../model/trouble.js'

/** Why the branch could not be reached, in words for people: it checks for the cause. */
export async function explained(git: Git, ran: Ran, name: string): Promise<Trouble> {
  if (ran.never === 'missing') {
    return new Trouble(
      7,
      `The state ${name} needs Git, and there is no command "git". Install Git ${oldest.text} or newer.`,
    )
  }
  const version = (await git(['version'])).out.toString('utf8').trim()
  if (isTooOld(version)) {
    return new Trouble(
      7,
      `The state ${name} needs Git ${oldest.text} or newer, and this is ${version}. Install a newer one.`,
    )
  }
  const around = await git(['rev-parse', '--git-dir'])
  if (!around.ok) {
    return new Trouble(
      1,
      `The state ${name} is a branch of the repository around this folder, and Git finds none here (${around.words}). Run the command inside a clone, or set ESPALIER_STATE to file: and a path.`,
    )
  }
  if (!(await git(['config', '--get-regexp', String.raw`^remote\.origin\.(url|pushurl)$`])).ok) {
    return new Trouble(
      1,
      `The state ${name} is kept in the remote "origin", and this repository has none. Add it with "git remote add origin ADDRESS".`,
    )
  }
  return unreached(ran, name)
}

function unreached({ never, words }: Ran, name: string): Trouble {
  if (never === 'hung') {
    return new Trouble(
      7,
      `The state ${name} could not be read: Git did not finish in time. Try "git ls-remote origin" here: if it asks for something, give Git the answer in advance.`,
    )
  }
  if (denied.test(words)) {
    return new Trouble(
      7,
      `The state ${name} could not be read: the remote "origin" gives no access (${words}). Give this user, or the token of this job, access to the repository.`,
    )
  }
  return new Trouble(
    7,
    `The state ${name} could not be read: the remote "origin" could not be reached (${words}). When "git ls-remote origin" works here, run the command again.`,
  )
}

const denied =
  /denied|authentication failed|could not read (?:username|password)|returned error: 40[13]|repository .*not found|host key verification/i

export function notSaved(name: string, words: string): Trouble {
  return new Trouble(
    7,
    `The state could not be saved to ${name} (${words}). Check that this user may push to that branch and that nothing protects it, and run the command again.`,
  )
}

export function unreadableState(name: string, words: string): Trouble {
  return new Trouble(7, `The state ${name} could not be read (${words}). Run "git fsck" here.`)
}

export function noState(name: string): Trouble {
  return new Trouble(
    7,
    `The state ${name} is damaged: the branch is there, but the commit that counts has no state.json. Seal an older commit of it with "espalier state seal --from COMMIT": "git log refs/espalier/${name.slice(4)}" lists those that were seen here. If the branch is used for something else, set ESPALIER_STATE to another one.`,
  )
}

/** The first version that can fetch without leaving a trace in the user's repository. */
const oldest = { major: 2, minor: 29, text: '2.29' }

function isTooOld(version: string): boolean {
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(version) ?? []
  if (major === undefined) return false
  return Number(major) < oldest.major || (Number(major) === oldest.major && Number(minor) < oldest.minor)
}
