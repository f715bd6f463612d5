import type { Environment, Guard, RepositorySetup } from '../model/repository.js'
import { found, right, together, unknown, type Judged } from './judged.js'
import { judgeMain, judgeStateBranch } from './protection.js'
import { keyNames } from './workflow.js'

/** Judges the settings of a repository, and of the branch that keeps the state. `host` is where it is: github.com. */
export function judgeSettings(repository: RepositorySetup, state: Guard, host: string): Judged {
  return together([
    judgeSecrets(repository.secrets, 'the whole repository'),
    judgeSecrets(repository.organisationSecrets, 'the organisation'),
    judgeEnvironments(repository),
    judgeMain(repository, host),
    judgeStateBranch(state),
    judgeToken(repository),
    judgeActions(repository),
    judgeReaders(repository),
  ])
}

function judgeReaders({ private: hidden, visibility }: RepositorySetup): Judged {
  if (!hidden) return found('public-repository', 'The public can read the repository.')
  if (visibility === null) return unknown('whether the whole enterprise can read the repository')
  return visibility === 'internal'
    ? found('internal-repository', 'Every member of the enterprise can read the repository.')
    : right
}

function judgeSecrets(secrets: RepositorySetup['secrets'], whose: string): Judged {
  if (secrets === null) return unknown(`whether ${keyNames.join(' or ')} is a secret of ${whose}`)
  const open = keyNames.filter((name) => secrets.includes(name))
  return together(open.map((name) => found('repository-secret', `${name} is a secret of ${whose}.`)))
}

function judgeEnvironments({ environments, defaultBranch }: RepositorySetup): Judged {
  if (environments === null) return unknown('the environments, and which branches they admit')
  const judged = ['espalier-plan', 'espalier-apply'].map((name) => {
    const environment = environments.find((one) => one.name === name)
    return environment === undefined
      ? found('no-environment', `There is no environment ${name}.`)
      : judgeEnvironment(environment, defaultBranch)
  })
  return together(judged)
}

function judgeEnvironment({ name, from }: Environment, main: string): Judged {
  if (from === null) return unknown(`which branches the environment ${name} admits`)
  if (from === 'anywhere') return found('open-environment', `The environment ${name} admits every branch.`)
  // The branch of the state is one of them: pushes to it are not reviewed.
  if (from === 'protected') return found('open-environment', `The environment ${name} admits every protected branch.`)
  const strange = from.filter(({ kind, pattern }) => kind !== 'branch' || pattern !== main)
  if (strange.length === 0) return right
  return found(
    'open-environment',
    `The environment ${name} admits ${strange.map(({ pattern }) => pattern).join(', ')}.`,
  )
}

function judgeToken({ workflows, protection }: RepositorySetup): Judged {
  if (workflows === null) return unknown('what the token of a workflow may do by default')
  const writes =
    workflows.token === 'write' ? found('writing-token', 'The token of a workflow may write by default.') : right
  // A branch that asks for code owners is safe: a workflow is not a code owner.
  const rules = [protection.branch, protection.rulesets]
  if (!workflows.approve || rules.some((rule) => rule?.codeOwners === true)) return writes
  return together([
    writes,
    rules.includes(null)
      ? unknown('whether an approval by Actions is enough')
      : found('approving-actions', 'Actions may approve pull requests.'),
  ])
}

function judgeActions({ actions }: RepositorySetup): Judged {
  if (actions === null) return unknown('which actions may be used')
  if (!actions.enabled) return found('actions-off', 'Actions are switched off.')
  return actions.allowed === 'local_only' ? found('actions-off', 'Only actions of your own may be used.') : right
}
