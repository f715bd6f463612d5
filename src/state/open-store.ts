import { ExitError } from '../model/exit-error.js'
import type { Store } from '../model/ports.js'
import { fileStore } from './file/file-store.js'
import { branchStore, isBranch } from './branch/branch-store.js'
import type { StorePlace } from './store.js'

/** The store that ESPALIER_STATE names. Throws `ExitError` 1. */
export function openStore(setting: string | undefined, place: StorePlace): Store {
  if (setting === undefined || setting === '') return fileStore(defaultFile, place)
  const [, notReplaced] = /^file:(~|\$\{?\w+\}?|%\w+%)/.exec(setting) ?? []
  if (notReplaced !== undefined) throw notAPath(setting, notReplaced)
  if (setting.startsWith('file:') && setting.length > 5) return fileStore(setting.slice(5), place)
  const branch = isOnBranch(setting) ? setting.slice(4) : ''
  if (/^(?:refs|heads|remotes|origin)\//.test(branch)) throw notABranch(setting, branch)
  if (isBranch(branch)) return branchStore(branch, place)
  throw new ExitError(
    1,
    `ESPALIER_STATE is "${setting}". Write file: and a path, for example file:.espalier/state.json, or git: and a branch, for example git:espalier-state.`,
  )
}

/** Whether ESPALIER_STATE names a branch: to load that takes as long as Git takes to fetch it. */
export function isOnBranch(setting: string | undefined): setting is `git:${string}` {
  return setting?.startsWith('git:') === true
}

/** Shells replace ~ only at the beginning of a word, and no variable in the env of a workflow: it would be a folder. */
function notAPath(setting: string, part: string): ExitError {
  return new ExitError(
    1,
    `ESPALIER_STATE is "${setting}", and ${part} does not stand for the home folder there. Write the whole path, such as file:/home/kim/state.json.`,
  )
}

/** A second state would have no bindings, and lock out those who use the first. */
function notABranch(setting: string, branch: string): ExitError {
  const meant = branch.replace(/^(?:refs\/)?(?:heads|remotes\/origin|remotes|origin)\//, '')
  const name = isBranch(meant) && !meant.startsWith('refs/') ? `git:${meant}` : 'git:espalier-state'
  return new ExitError(
    1,
    `ESPALIER_STATE is "${setting}", but the state is kept in a branch of the remote "origin", and is named without a prefix. Write ${name}.`,
  )
}

const defaultFile = '.espalier/state.json'
