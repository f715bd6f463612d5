import type { Finding } from '../model/finding.js'
import { doctorFinding } from './codes.js'
import { judgeApplying } from './rules/applying.js'
import { judgeAny } from './rules/everywhere.js'
import { judgeGroup } from './rules/group.js'
import { judgeJobs } from './rules/jobs.js'
import { judgeOrgChart } from './rules/org-chart.js'
import { judgeHrFile } from './rules/hr-file.js'
import { judgePullRequests } from './rules/pull-requests.js'
import { judgeSecrets } from './rules/secrets.js'
import { judgeUnneededKey } from './rules/unneeded-key.js'
import { workflowOf, type WorkflowCommand, type WorkflowFile } from './workflow.js'

/** Judges the texts of all workflows, by path. `main` is the name of the default branch; null if unknown. */
export function judgeWorkflows(texts: ReadonlyMap<string, string>, main: string | null): readonly Finding[] {
  const workflows: WorkflowFile[] = []
  const unread: Finding[] = []
  for (const [file, text] of texts) {
    try {
      workflows.push(workflowOf(file, text))
    } catch (error) {
      unread.push(doctorFinding('not-a-workflow', file, null, `It cannot be read: ${(error as Error).message}.`))
    }
  }
  const each = workflows.flatMap((workflow) =>
    [judgeAny, judgePullRequests, judgeSecrets, judgeJobs, judgeUnneededKey, judgeHrFile, judgeOrgChart].flatMap(
      (judge) => judge(workflow),
    ),
  )
  return [...unread, ...missing(workflows), ...each, ...judgeApplying(workflows, main), ...judgeGroup(workflows)]
}

/** The file in which `espalier init` runs each command. */
export const workflowPaths: Readonly<Record<WorkflowCommand, string>> = {
  validate: '.github/workflows/espalier-validate.yml',
  plan: '.github/workflows/espalier-plan.yml',
  apply: '.github/workflows/espalier-apply.yml',
  drift: '.github/workflows/espalier-schedule.yml',
  probe: '.github/workflows/espalier-probe.yml',
  doctor: '.github/workflows/espalier-doctor.yml',
  chart: '.github/workflows/espalier-chart.yml',
  event: '.github/workflows/espalier-event.yml',
  form: '.github/workflows/espalier-form.yml',
  'hr-file': '.github/workflows/espalier-hr.yml',
}

/** Without the others, no step is missing. */
const needed = ['validate', 'plan', 'apply', 'drift'] as const

function missing(workflows: readonly WorkflowFile[]): readonly Finding[] {
  // What only a comment starts takes the place of none.
  const usual = workflows.filter(({ events }) => [...events.keys()].join() !== 'issue_comment')
  const done = new Set(usual.flatMap(({ jobs }) => jobs.map(({ command }) => command)))
  return needed
    .filter((command) => !done.has(command))
    .map((command) =>
      doctorFinding('missing-workflow', workflowPaths[command], null, `No workflow runs "command: ${command}".`),
    )
}
