import type { Finding } from '../model/finding.js'
import type { TreeNode } from './tree.js'

/** Every finding that the doctor knows: why it matters, and what to do. */
export const findingCodes = {
  'not-a-workflow': [
    'A file that cannot be read is not checked, and GitHub does not run it.',
    'Fix the file, or delete it.',
  ],
  'missing-workflow': [
    'Without it a step is missing: validate, plan, apply or the search for drift.',
    'Run "espalier init": it writes what is missing.',
  ],
  'unpinned-action': [
    'A tag or a branch can be moved to other code at any time, and that code gets all that the job has.',
    'Name the commit, with 40 digits, and the version behind it as a comment.',
  ],
  'no-version': [
    'The 40 digits do not show which version that is, and tools that propose updates need it.',
    'Write the version as a comment behind it, such as # v7.0.1.',
  ],
  'open-permissions': [
    'Each job gets the permissions that are written here. Where none are written, the settings of the repository may give it all of them.',
    'Write "permissions: {}" at the top, and in each job the permissions that it needs.',
  ],
  'too-many-permissions': [
    'If anything in this job is compromised, it can use this permission.',
    'Remove it, or move the steps that need it into another job.',
  ],
  'missing-permission': [
    'The action cannot do its work without it, and the run will fail.',
    'Add it to the permissions of the job.',
  ],
  'untrusted-checkout': [
    'With pull_request_target the secrets are there: code of the pull request that runs here can steal them.',
    'Leave out "ref" and "repository", and run nothing of the pull request: Espalier reads its chart as data.',
  ],
  'fork-not-refused': [
    'In a public repository, or for a fork, the plan would tell strangers who has an account.',
    'Write both conditions into "if" of the job, joined by && only, as "espalier init" writes them.',
  ],
  'risky-event': [
    'A stranger can start it, for example with a comment, and it runs with the rights of the main branch.',
    'Start it by pull_request_target, push, schedule or workflow_dispatch, as "espalier init" writes it. A comment may start only espalier-comment.yml, an issue only espalier-form.yml, and an event of another program only espalier-event.yml, exactly as "espalier init" writes them.',
  ],
  'apply-elsewhere': [
    'Another branch was not reviewed, and must not be applied.',
    'Let "push" name the main branch alone, and put the condition on github.ref into "if" of the job.',
  ],
  'secret-without-environment': [
    'A secret that needs no environment is one of the repository: everyone who may push a branch can read it.',
    'Give the job the environment espalier-plan or espalier-apply, and keep the secret there only.',
  ],
  'secret-on-pull-request': [
    'The pull request can change this workflow before it runs, so the secret could be sent anywhere.',
    'Remove the secret and the environment: validating needs neither.',
  ],
  'key-elsewhere': [
    'Every other step, and every program that it starts, can read the key.',
    'Name the key once: in "env" of the one step that runs Espalier.',
  ],
  'key-unneeded': [
    'What only reads files, or proposes changes of them, asks nothing of Small Improvements. Whatever else runs in this job could take the key.',
    'Remove the key and its environment. For secrets of your own command, make another environment for the main branch alone, such as espalier-propose.',
  ],
  'hr-file-elsewhere': [
    'Another branch was not reviewed, and its commands would run beside the HR file and the secrets of its command.',
    'Start it by schedule and workflow_dispatch alone, put the condition on github.ref into "if" of the job, and leave out "ref" and "repository" of the checkout.',
  ],
  'hr-file-kept': [
    'Everyone who can read the repository can download it: it names everyone in the company.',
    'Let the command that brings the file write it below ${{ runner.temp }}, and keep no copy.',
  ],
  'key-in-file': [
    'Everyone who can read the repository has the key, also after the line is gone.',
    'Revoke the key in Small Improvements, or make another to seal with ("espalier state key"), or another webhook, and set it as a secret of the environments.',
  ],
  'all-secrets': ['Secrets that are not needed are handed over as well.', 'Name each secret that is needed.'],
  'inherited-secrets': [
    'The other workflow gets every secret, also those that are added later.',
    'Name each secret that it needs.',
  ],
  'script-injection': [
    'The author of a pull request chooses this text, and here it becomes a part of the script.',
    'Put it into "env" of the step, and use the variable in quotes.',
  ],
  'unsecure-commands': ['With it, printed text can set variables and paths for the steps after it.', 'Remove it.'],
  'privileged-cache': [
    'Files that a job with fewer rights has put into the cache would run here.',
    'Use no cache in this job; setup-node also wants "package-manager-cache: false".',
  ],
  'own-runner': [
    'A machine that outlives the job keeps the files of one run for the next one, which has the key.',
    'Run it on a machine of GitHub, such as ubuntu-24.04.',
  ],
  'no-timeout': [
    'A run that hangs blocks the next one for six hours.',
    'Set timeout-minutes of the job: 10 to validate, 20 to plan, 30 to apply.',
  ],
  'no-concurrency': [
    'Two runs at once block each other: one of them ends with exit code 7.',
    'Set concurrency as "espalier init" writes it: the group espalier-apply, which is not cancelled.',
  ],
  'cancelled-apply': [
    'A cancelled run may be in the middle of its writes: the next run, or a person, has to check them.',
    'Set cancel-in-progress to false.',
  ],
  'shared-group': [
    'A job in the group of the runs that write blocks them, or cancels one in the middle of its writes.',
    'Give it another group, with a text or an expression that can never be the same.',
  ],
  'kept-credentials': [
    'The checkout leaves the token in a file, where every later step can read it.',
    'Set persist-credentials to false: the action gets its token by itself.',
  ],
  'shallow-checkout': [
    'Espalier reads the commits between the last apply and now, and they are missing.',
    'Set fetch-depth to 0.',
  ],
  'no-org-chart': [
    'There is no org chart page to open: people read a plan in its comment, and do not see it.',
    'Run "espalier init --update". Then delete this file, and "espalier init" writes it anew (espalier-chart.yml: with "--monthly-chart"); or add the steps, as docs/pull-requests.md shows.',
  ],
  'wrong-check-name': [
    'The rules on GitHub and Espalier find the checks by their names.',
    'Call the job that validates "espalier / validate", and no other job so. Call none "espalier / plan": the action writes that check.',
  ],
  'action-missing': ['The workflows cannot run.', 'Run "espalier init": it copies the action.'],
  'action-differs': [
    'The code that gets the key is not that of this version of Espalier: it is another version, or it was changed.',
    'Run "espalier init --update" with the version that you want, and read the changes that git shows.',
  ],
  'mixed-action': [
    'Two versions may judge one change differently, and an older one stops at the state of a newer one.',
    'Run "espalier init --update", or let all workflows name the same action.',
  ],
  'not-owned': [
    'It can be changed without the approval of a person who is responsible for it.',
    'Add a line with an owner to CODEOWNERS.',
  ],
  'placeholder-owner': [
    'GitHub skips a line whose owner does not exist: no review is requested.',
    'Write your own team or people, who can write to this repository.',
  ],
  'example-people': [
    'The people of the example would become accounts.',
    'Delete the file, and import the live users: "espalier import live".',
  ],
  'public-repository': [
    'The public can read the chart, the plans and the state: names, addresses, who leaves and when.',
    'Make the repository private. In a public one, use only validate.',
  ],
  'internal-repository': [
    'It counts as private, but all of them can read the chart, the plans and the state: who leaves and when.',
    'Make the repository private, and name who may read it.',
  ],
  'no-contact': ['No run can read the users.', 'Do what the message says, and run "espalier doctor" again.'],
  'other-contract': [
    'Each run reads the service by the contract of the settings, and stops.',
    'Run "espalier probe --accept": it writes the contract that answers into the settings.',
  ],
  'no-lineage': [
    'Without it a deleted state branch looks like a first run.',
    'With ESPALIER_STATE=git:espalier-state in the environment, "espalier state show" names it. Write it into org/espalier.yaml: state: { lineage: … }. The first apply makes it.',
  ],
  'repository-secret': [
    'Everyone who may push a branch can write a workflow that reads it.',
    'Delete it there, and set it in the environments espalier-plan and espalier-apply.',
  ],
  'no-environment': [
    'The first run of the workflow makes it, open to every branch and without the key.',
    'Make it, limit it to the main branch, and set the secret there.',
  ],
  'open-environment': [
    'A workflow on any branch that it admits gets the key, and everyone who may push can write one.',
    'Choose "Selected branches and tags" for its deployments, with the main branch alone.',
  ],
  'unprotected-branch': [
    'Every change on the main branch is applied, also one that was not reviewed.',
    'Protect it: a pull request, a review by a code owner, and the check "espalier / validate".',
  ],
  'weak-protection': [
    'The merged change may differ from the approved one.',
    'Turn it on in the rule of the main branch.',
  ],
  'check-from-anywhere': [
    'Any writer can set a commit status of that name, and then the check has not run.',
    'Edit the rule of the main branch: under "Require status checks to pass", choose GitHub Actions as its source.',
  ],
  'rule-bypass': [
    'Those who may bypass a rule can merge changes that were not reviewed.',
    'Empty the bypass list of the rule; in a classic one, turn on "Do not allow bypassing the above settings".',
  ],
  'open-state-branch': [
    'Everyone who may push can make Espalier forget what it did, or delete the evidence.',
    'Make a rule for the branch espalier-state that forbids force pushes and deletion.',
  ],
  'shared-state-branch': [
    'Espalier notices and ignores commits that are not sealed; a rule keeps them out.',
    'Give the action a "state-token", and let only the app of that token push there: docs/setup.md shows how.',
  ],
  'workflow-off': [
    'GitHub does not start it: due and merged changes wait, and leavers stay active.',
    'Find out who switched it off, and switch it on: Actions, the workflow, Enable workflow.',
  ],
  'clock-stopped': [
    'Due changes wait, and leavers stay active. GitHub stops a schedule when the last person who changed its cron line leaves the organisation.',
    'Start the workflow "espalier schedule" by hand, and let a person who stays change a cron line in it on the main branch.',
  ],
  'clock-failed': [
    'Due changes may not have been applied.',
    'Read the log of that run and the issue about failures, fix the cause, and start the workflow by hand.',
  ],
  'actions-off': [
    'The workflows of Espalier cannot run.',
    'Allow Actions in the settings, at least those of GitHub: the workflows use actions/checkout.',
  ],
  'writing-token': [
    'A workflow without permissions of its own can write everything.',
    'Choose "Read repository contents and packages permissions" in the settings of Actions.',
  ],
  'approving-actions': [
    'A workflow could approve a pull request, and no review by a code owner is required.',
    'Require reviews by code owners, or do not let Actions create and approve pull requests.',
  ],
} as const satisfies Readonly<Record<string, readonly [why: string, fix: string]>>

export type FindingCode = keyof typeof findingCodes

/** A finding at a line of a file; without a line, it is about the whole file. */
export function doctorFinding(code: FindingCode, where: string, line: number | TreeNode | null, what: string): Finding {
  const [why, fix] = findingCodes[code]
  const number = typeof line === 'number' || line === null ? line : line.line
  return { code, where, line: number === 0 ? null : number, what, why, fix }
}
