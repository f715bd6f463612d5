import type { Environment, Repository } from '../model/repository.js'
import { flaw } from './codes.js'
import type { Judged } from './judged.js'
import { judgeMain, judgeStateBranch } from './protection.js'
import { keyName } from './workflow.js'

const where = 'settings'
const right: Judged = { flaws: [], unasked: [] }

/** Judges the settings of a repository, and of the branch that keeps the state. */
export function judgeSettings(repository: Repository, state: Repository['protection']): Judged {
  const judged = [
    judgeSecrets(repository),
    judgeEnvironments(repository),
    judgeMain(repository),
    judgeStateBranch(state),
    judgeToken(repository),
    judgeActions(repository),
    repository.private ? right : found('public-repository', 'Everybody can read the repository.'),
  ]
  return { flaws: judged.flatMap(({ flaws }) => flaws), unasked: judged.flatMap(({ unasked }) => unasked) }
}

function found(code: Parameters<typeof flaw>[0], what: string): Judged {
  return { flaws: [flaw(code, where, null, what)], unasked: [] }
}

function unknown(what: string): Judged {
  return { flaws: [], unasked: [what] }
}

function judgeSecrets({ secrets }: Repository): Judged {
  if (secrets === null) return unknown(`whether ${keyName} is a secret of the whole repository`)
  return secrets.includes(keyName)
    ? found('repository-secret', `${keyName} is a secret of the whole repository.`)
    : right
}

function judgeEnvironments({ environments, defaultBranch }: Repository): Judged {
  if (environments === null) return unknown('the environments, and which branches they admit')
  const judged = ['espalier-plan', 'espalier-apply'].map((name) => {
    const environment = environments.find((one) => one.name === name)
    return environment === undefined
      ? found('no-environment', `There is no environment ${name}.`)
      : judgeEnvironment(environment, defaultBranch)
  })
  return { flaws: judged.flatMap(({ flaws }) => flaws), unasked: judged.flatMap(({ unasked }) => unasked) }
}

function judgeEnvironment({ name, from }: Environment, main: string): Judged {
  if (from === null) return unknown(`which branches the environment ${name} admits`)
  if (from === 'anywhere') return found('open-environment', `The environment ${name} admits every branch.`)
  // The branch of the state is one of them: whoever may push there is not reviewed.
  if (from === 'protected') return found('open-environment', `The environment ${name} admits every protected branch.`)
  const strange = from.filter(({ kind, pattern }) => kind !== 'branch' || pattern !== main)
  if (strange.length === 0) return right
  return found(
    'open-environment',
    `The environment ${name} admits ${strange.map(({ pattern }) => pattern).join(', ')}.`,
  )
}

function judgeToken({ workflows, protection }: Repository): Judged {
  if (workflows === null) return unknown('what the token of a workflow may do by default')
  const writes = workflows.token === 'write' ? [writing] : []
  // Whoever asks for code owners is safe: a workflow is none.
  const rules = [protection.branch, protection.rulesets]
  if (!workflows.approve || rules.some((rule) => rule?.codeOwners === true)) return { flaws: writes, unasked: [] }
  return rules.includes(null)
    ? { flaws: writes, unasked: ['whether an approval by Actions is enough'] }
    : { flaws: [...writes, flaw('approving-actions', where, null, 'Actions may approve pull requests.')], unasked: [] }
}

const writing = flaw('writing-token', where, null, 'The token of a workflow may write by default.')

function judgeActions({ actions }: Repository): Judged {
  if (actions === null) return unknown('which actions may be used')
  if (!actions.enabled) return found('actions-off', 'Actions are switched off.')
  return actions.allowed === 'local_only' ? found('actions-off', 'Only actions of your own may be used.') : right
}
