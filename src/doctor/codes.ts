import type { Flaw } from '../model/finding.js'
import type { Node } from './tree.js'

/** Every flaw that the doctor knows: why it matters, and what to do. */
export const flaws = {
  'not-a-workflow': ['What cannot be read is not checked, and GitHub does not run it.', 'Mend the file, or delete it.'],
  'missing-workflow': [
    'Without it nobody validates, plans, applies or looks for drift.',
    'Run "espalier init": it writes what is missing.',
  ],
  'unpinned-action': [
    'A tag or a branch can be moved to other code at any time, and that code gets what the job has.',
    'Name the commit, with 40 digits, and the version behind it as a comment.',
  ],
  'no-version': [
    'Nobody can tell from 40 digits which version that is, and tools that propose updates need it.',
    'Write the version as a comment behind it, such as # v7.0.1.',
  ],
  'open-permissions': [
    'Each job gets what is said here, and what is not said can be everything, by the settings of the repository.',
    'Write "permissions: {}" at the top, and in each job what that job needs.',
  ],
  'too-many-permissions': [
    'Whatever goes wrong in this job can use its token for that.',
    'Take it out, or move what needs it into another job.',
  ],
  'missing-permission': [
    'The action cannot do its work without it, and the run will fail.',
    'Add it to the permissions of the job.',
  ],
  'untrusted-checkout': [
    'With pull_request_target the secrets are there: code of the pull request that runs here can take them.',
    'Leave out "ref" and "repository", and run nothing of the pull request: Espalier reads its chart as data.',
  ],
  'fork-not-refused': [
    'In a public repository, or for a fork, the plan would tell strangers who has an account.',
    'Write both conditions into "if" of the job, joined by && only, as "espalier init" writes them.',
  ],
  'risky-event': [
    'It starts with the rights of the main branch on what a stranger has done, such as a comment.',
    'Start it by pull_request_target, push, schedule or workflow_dispatch, as "espalier init" writes it.',
  ],
  'apply-elsewhere': [
    'What another branch says was not reviewed, and must not be applied.',
    'Let "push" name the main branch alone, and put the condition on github.ref into "if" of the job.',
  ],
  'secret-without-environment': [
    'A secret that needs no environment is one of the repository: whoever may push any branch can read it.',
    'Give the job the environment espalier-plan or espalier-apply, and keep the secret there only.',
  ],
  'secret-on-pull-request': [
    'This workflow runs as the pull request has changed it, so it could send the secret anywhere.',
    'Take the secret and the environment out: validating needs neither.',
  ],
  'key-elsewhere': [
    'Every other step, and every program that it starts, can read the key.',
    'Name the key once: in "env" of the one step that runs Espalier.',
  ],
  'key-in-file': [
    'Whoever can read the repository has the key, also after the line is gone.',
    'Revoke the key in Small Improvements, or make another to seal with ("espalier state key"), and set it as a secret of the environments.',
  ],
  'all-secrets': ['Secrets that nobody named are handed over as well.', 'Name each secret that is needed.'],
  'inherited-secrets': [
    'The other workflow gets every secret, also those of later.',
    'Name each secret that it needs.',
  ],
  'script-injection': [
    'Whoever opens a pull request chooses such a text, and here it becomes a part of the script.',
    'Put it into "env" of the step, and use the variable in quotes.',
  ],
  'unsecure-commands': ['Then whatever is printed can set variables and paths for the steps after it.', 'Take it out.'],
  'privileged-cache': [
    'What a job with fewer rights has put into the cache would run here.',
    'Use no cache in this job; setup-node also wants "package-manager-cache: false".',
  ],
  'own-runner': [
    'A machine that outlives the job keeps what one run has left for the next one, which has the key.',
    'Run it on a machine of GitHub, such as ubuntu-24.04.',
  ],
  'no-timeout': [
    'A run that hangs holds up the next one for six hours.',
    'Set timeout-minutes of the job: 10 to validate, 20 to plan, 30 to apply.',
  ],
  'no-concurrency': [
    'Two runs at once stand in the way of each other: one of them ends with exit code 7.',
    'Set concurrency as "espalier init" writes it: the group espalier-apply, which is not cancelled.',
  ],
  'cancelled-apply': [
    'A run that is cancelled may be in the middle of its writes: somebody has to look, or the next run has to.',
    'Set cancel-in-progress to false.',
  ],
  'shared-group': [
    'A job in the group of the runs that write holds them up, or cancels one in the middle of its writes.',
    'Give it another group, by a text or an expression that cannot come to the same.',
  ],
  'kept-credentials': [
    'The checkout leaves the token in a file, where every later step can read it.',
    'Set persist-credentials to false: the action gets its token by itself.',
  ],
  'shallow-checkout': [
    'Espalier looks at the commits between the last apply and now, and they are not there.',
    'Set fetch-depth to 0.',
  ],
  'wrong-check-name': [
    'Rules of GitHub and Espalier know the checks by their names.',
    'Call the job that validates "espalier / validate", and none "espalier / plan": that check is written by the action.',
  ],
  'action-missing': ['The workflows cannot run.', 'Run "espalier init": it copies the action.'],
  'action-differs': [
    'What holds the key is not what this version of Espalier has: it is another version, or somebody changed it.',
    'Delete the folder .github/espalier, run "espalier init", and read what git says has changed.',
  ],
  'not-owned': [
    'Whoever may merge can change it without anybody who is responsible for it.',
    'Add a line with an owner to CODEOWNERS.',
  ],
  'placeholder-owner': [
    'GitHub skips a line whose owner does not exist: nobody is asked.',
    'Write a team or people of yours, who can write to this repository.',
  ],
  'example-people': [
    'The people of the example would become accounts.',
    'Delete the file, and import the live users: "espalier import live".',
  ],
  'public-repository': [
    'Everybody can read the chart, the plans and the state: names, addresses, who leaves and when.',
    'Make the repository private. In a public one, use validate only.',
  ],
  'internal-repository': [
    'It counts as private, but all of them read the chart, the plans and the state: who leaves and when.',
    'Make the repository private, and name who may read it.',
  ],
  'no-lineage': [
    'Without it a deleted state branch looks like a first run.',
    'Write the line that "espalier state show" names into org/espalier.yaml: state: { lineage: … }. The first apply makes it.',
  ],
  'repository-secret': [
    'Whoever may push any branch can write a workflow that reads it.',
    'Delete it there, and set it in the environments espalier-plan and espalier-apply.',
  ],
  'no-environment': [
    'The workflow makes it when it first runs, open to every branch and without the key.',
    'Make it, limit it to the main branch, and set the secret there.',
  ],
  'open-environment': [
    'A workflow on any branch that it admits gets the key, and everybody who may push can write one.',
    'Choose "Selected branches and tags" for its deployments, with the main branch alone.',
  ],
  'unprotected-branch': [
    'What is on the main branch is applied, whoever put it there.',
    'Protect it: a pull request, a review by a code owner, and the check "espalier / validate".',
  ],
  'weak-protection': ['What was approved may not be what is merged.', 'Turn it on in the rule of the main branch.'],
  'check-from-anywhere': [
    'Any writer can set a commit status of that name, and then the check has not run.',
    'Edit the rule of the main branch: under "Require status checks to pass", choose GitHub Actions as its source.',
  ],
  'rule-bypass': [
    'Who may pass a rule by can merge what was not reviewed.',
    'Empty the bypass list of the rule; in a classic one, turn on "Do not allow bypassing the above settings".',
  ],
  'open-state-branch': [
    'Whoever may push can make Espalier forget what it did, or take away the evidence.',
    'Make a rule for the branch espalier-state that forbids to force-push and to delete it.',
  ],
  'shared-state-branch': [
    'Espalier notices what was not sealed, and steps over it; a rule keeps it out.',
    'To stop it, give the action a "state-token", and let only the app that it speaks for push there: docs/setup.md says how.',
  ],
  'workflow-off': [
    'GitHub does not start it: what is due or merged waits, and leavers stay active.',
    'Find out who switched it off, and switch it on: Actions, the workflow, Enable workflow.',
  ],
  'clock-stopped': [
    'What is due waits, and leavers stay active. GitHub stops a schedule when the last person who changed its cron line leaves the organisation.',
    'Start the workflow "espalier schedule" by hand, and let a person who stays change a cron line in it on the main branch.',
  ],
  'clock-failed': [
    'What is due may not have been done.',
    'Read the log of that run and the issue about failures, mend the cause, and start the workflow by hand.',
  ],
  'actions-off': [
    'The workflows of Espalier cannot run.',
    'Allow Actions in the settings, with those of GitHub at least: the workflows use actions/checkout.',
  ],
  'writing-token': [
    'Any workflow that does not say what its token may do can write everything.',
    'Choose "Read repository contents and packages permissions" in the settings of Actions.',
  ],
  'approving-actions': [
    'A workflow could approve a pull request, and no review by a code owner is asked for beside that.',
    'Ask for reviews by code owners, or do not let Actions create and approve pull requests.',
  ],
} as const satisfies Readonly<Record<string, readonly [why: string, fix: string]>>

export type FlawCode = keyof typeof flaws

/** A flaw at a line of a file; without one, it is about the whole file. */
export function flaw(code: FlawCode, where: string, line: number | Node | null, what: string): Flaw {
  const [why, fix] = flaws[code]
  const number = typeof line === 'number' || line === null ? line : line.line
  return { code, where, line: number === 0 ? null : number, what, why, fix }
}
