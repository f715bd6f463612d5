import { actionsApp, type Guard, type Protection, type RepositorySetup } from '../model/repository.js'
import { found, right, together, unknown, type Judged } from './judged.js'

interface Demand {
  readonly isMet: (rule: Protection) => boolean
  /** What can happen without it. */
  readonly says: string
}

const validate = 'espalier / validate'

const ofMain: readonly Demand[] = [
  { isMet: ({ pulls }) => pulls, says: 'can be pushed to without a pull request' },
  { isMet: ({ approvals }) => approvals > 0, says: 'requires no approval' },
  { isMet: ({ codeOwners }) => codeOwners, says: 'requires no review by a code owner' },
  { isMet: ({ staleDismissed }) => staleDismissed, says: 'keeps approvals when commits are added' },
  { isMet: ({ lastPushApproved }) => lastPushApproved, says: 'lets the last pusher approve' },
  {
    isMet: ({ checks }) => checks.some(({ name }) => name === validate),
    says: `does not require the check "${validate}"`,
  },
  { isMet: ({ upToDate }) => upToDate, says: 'accepts branches that are not up to date' },
  { isMet: ({ forcePushes }) => !forcePushes, says: 'can be force-pushed' },
  { isMet: ({ deletions }) => !deletions, says: 'can be deleted' },
]

const ofState = ofMain.slice(-2)

const closed: Demand = { isMet: ({ updates }) => !updates, says: 'accepts pushes of every writer' }

/** Judges the protection of the default branch. `host` is where the repository is. */
export function judgeMain({ protection, defaultBranch }: RepositorySetup, host: string): Judged {
  const { missing, known } = judged(protection, ofMain)
  if (known && missing.length === ofMain.length)
    return found('unprotected-branch', `Nothing protects ${defaultBranch}.`)
  return together([weak(missing, known, defaultBranch), source(protection, host), bypass(protection, defaultBranch)])
}

function weak(missing: readonly Demand[], known: boolean, main: string): Judged {
  if (!known && missing.length > 0) return unknown(`whether ${main} ${listed(missing)}`)
  return together(missing.map(({ says }) => found('weak-protection', `The branch ${main} ${says}.`)))
}

/** On another host than github.com, GitHub Actions has another number. */
function source(protection: Guard, host: string): Judged {
  const isOurs = (app: number | null): boolean => (host === 'github.com' ? app === actionsApp : app !== null)
  const from = rulesOf(protection)
    .flatMap(({ checks }) => checks)
    .filter(({ name }) => name === validate)
  if (from.length === 0 || from.some(({ app }) => isOurs(app))) return right
  return rulesOf(protection).length === 2
    ? found('check-from-anywhere', `The check "${validate}" is accepted from ${sourceOf(from.map(({ app }) => app))}.`)
    : unknown(`whether the check "${validate}" is accepted from every source`)
}

function sourceOf(apps: readonly (number | null)[]): string {
  const others = apps.filter((app) => app !== null)
  return others.length === 0 ? 'every source' : `the app ${others.join(', and the app ')}, which is not GitHub Actions`
}

/** Some users may bypass what is asked for, and no rule asks it of all. */
function bypass(protection: Guard, main: string): Judged {
  const { forAll, exempt } = protection
  const passed = ofMain.filter(({ isMet }) => rulesOf(protection).some(isMet) && !forAll.some(isMet))
  if (passed.length === 0) return right
  return exempt.length > 0 && rulesOf(protection).length === 2
    ? found('rule-bypass', `The rules of ${main} do not apply to ${[...new Set(exempt)].join(', nor for ')}.`)
    : unknown(`who may bypass the rules of ${main}`)
}

/** Judges the protection of the branch that keeps the state, to which a workflow pushes. */
export function judgeStateBranch(protection: Guard): Judged {
  const [rewritten, shared] = [judged(protection, ofState), judged(protection, [closed])]
  const missing = [...rewritten.missing, ...shared.missing]
  if (!rewritten.known && missing.length > 0) return unknown(`whether espalier-state ${listed(missing)}`)
  return together([
    rewritten.missing.length === 0
      ? right
      : found('open-state-branch', `The branch espalier-state ${listed(rewritten.missing)}.`),
    shared.missing.length === 0 ? right : found('shared-state-branch', 'Every writer can push to espalier-state.'),
  ])
}

function rulesOf({ branch, rulesets }: Guard): readonly Protection[] {
  return [branch, rulesets].filter((one) => one !== null)
}

/** What neither kind of rule asks for; `known` if both could be asked, because else the other one may ask for it. */
function judged(
  protection: Guard,
  demands: readonly Demand[],
): { readonly missing: readonly Demand[]; readonly known: boolean } {
  const rules = rulesOf(protection)
  return { missing: demands.filter(({ isMet }) => !rules.some(isMet)), known: rules.length === 2 }
}

function listed(demands: readonly Demand[]): string {
  return demands.map(({ says }) => says).join(', or ')
}
