import type { Protection, Repository } from '../model/repository.js'
import { flaw } from './codes.js'
import type { Judged } from './judged.js'

const where = 'settings'

interface Demand {
  readonly isMet: (rule: Protection) => boolean
  /** What is so without it. */
  readonly says: string
}

const ofMain: readonly Demand[] = [
  { isMet: ({ pulls }) => pulls, says: 'can be pushed to without a pull request' },
  { isMet: ({ approvals }) => approvals > 0, says: 'asks for no approval' },
  { isMet: ({ codeOwners }) => codeOwners, says: 'asks for no review by a code owner' },
  { isMet: ({ staleDismissed }) => staleDismissed, says: 'keeps approvals when commits are added' },
  { isMet: ({ lastPushApproved }) => lastPushApproved, says: 'lets whoever pushed last approve' },
  {
    isMet: ({ checks }) => checks.includes('espalier / validate'),
    says: 'does not require the check "espalier / validate"',
  },
  { isMet: ({ upToDate }) => upToDate, says: 'takes branches that are not up to date' },
  { isMet: ({ forcePushes }) => !forcePushes, says: 'can be force-pushed' },
  { isMet: ({ deletions }) => !deletions, says: 'can be deleted' },
]

const ofState = ofMain.slice(-2)

/** Judges the protection of the default branch. */
export function judgeMain({ protection, defaultBranch }: Repository): Judged {
  const { missing, known } = judged(protection, ofMain)
  if (!known && missing.length > 0) return { flaws: [], unasked: [`whether ${defaultBranch} ${listed(missing)}`] }
  if (missing.length === ofMain.length)
    return { flaws: [flaw('unprotected-branch', where, null, `Nothing protects ${defaultBranch}.`)], unasked: [] }
  const flaws = missing.map(({ says }) => flaw('weak-protection', where, null, `The branch ${defaultBranch} ${says}.`))
  return { flaws, unasked: [] }
}

/** Judges the protection of the branch that keeps the state: it is written by the token of a workflow, so little is left. */
export function judgeStateBranch(protection: Repository['protection']): Judged {
  const { missing, known } = judged(protection, ofState)
  if (missing.length === 0) return { flaws: [], unasked: [] }
  if (!known) return { flaws: [], unasked: [`whether espalier-state ${listed(missing)}`] }
  return {
    flaws: [flaw('open-state-branch', where, null, `The branch espalier-state ${listed(missing)}.`)],
    unasked: [],
  }
}

/** What neither kind of rule asks for; `known` if both could be asked, for else the other one may ask for it. */
function judged(
  { branch, rulesets }: Repository['protection'],
  demands: readonly Demand[],
): { readonly missing: readonly Demand[]; readonly known: boolean } {
  const rules = [branch, rulesets].filter((one) => one !== null)
  return { missing: demands.filter(({ isMet }) => !rules.some(isMet)), known: rules.length === 2 }
}

function listed(demands: readonly Demand[]): string {
  return demands.map(({ says }) => says).join(', or ')
}
