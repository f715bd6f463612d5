import { judgeClock } from '../../doctor/clock.js'
import { judgeOwners } from '../../doctor/codeowners.js'
import { judgeWorkflows, workflowPaths } from '../../doctor/judge.js'
import { together, type Judged } from '../../doctor/judged.js'
import { judgeLineage } from '../../doctor/lineage.js'
import { judgeSettings } from '../../doctor/settings.js'
import { tipOf } from '../../git/commits.js'
import { clockOf } from '../../github/clock.js'
import { protectionOf } from '../../github/protection.js'
import { repositoryOf } from '../../github/repository.js'
import { ownerFiles } from '../../model/owners.js'
import { digest } from '../../plan/fingerprint.js'
import { doctorText } from '../../render/doctor-text.js'
import { counted } from '../../render/plan/counts.js'
import { printed } from '../../render/escaping/printed.js'
import { words } from '../../render/escaping/words.js'
import { setupIssue } from '../../render/pull/watch-issues.js'
import type { ActionResult } from '../action-result.js'
import type { Job } from '../context.js'
import { filesAt } from '../files-at.js'
import { reviewedBranch, requireWatch, showWatched, speakerOf } from '../watch.js'

/**
 * `command: doctor`: whether the default branch and the settings of the repository are still as `espalier doctor` wants
 * them, as far as the token of the job may see. It has no key.
 */
export async function doctorRun(job: Job): Promise<ActionResult> {
  await requireWatch(job, 'doctor')
  const main = await reviewedBranch(job)
  const settings = await settingsOnGithub(job)
  const findings = [...(await inFiles(job, main)), ...settings.findings]
  const names = findings.map(({ code, where, what }) => ({ code, where, what }))
  const page = findings.length === 0 ? null : setupIssue(findings, digest(names), speakerOf(job))
  const says = doctorText({ findings, unasked: [...settings.unasked, unseen] }, false)
  const warning = printed`The doctor has ${counted(findings.length, words`finding`)}: an issue lists them.`
  return await showWatched(job, 'setup', page, says, warning)
}

/** The copy that runs cannot judge itself. */
const unseen = 'whether .github/espalier is the action of its version: run "espalier doctor" on your machine'

async function inFiles(job: Job, main: string): Promise<Judged['findings']> {
  const files = await filesAt(job.git, await tipOf(job.git, main), (path) => isWanted(path))
  const texts = new Map([...files].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])))
  const workflows = new Map([...texts].filter(([path]) => workflowFile.test(path)))
  const owners = ownerFiles.find((path) => texts.has(path)) ?? ownerFiles[0]
  const chart = [...files.keys()].filter((path) => path.startsWith('org/'))
  const lineage = texts.get(settingsFile)
  return [
    ...judgeWorkflows(workflows, main),
    ...judgeOwners(owners, texts.get(owners) ?? null, chart),
    ...(lineage === undefined ? [] : judgeLineage(settingsFile, lineage)),
  ]
}

const workflowFile = /^\.github\/workflows\/[^/]*\.ya?ml$/
const settingsFile = 'org/espalier.yaml'

function isWanted(path: string): boolean {
  return workflowFile.test(path) || path === settingsFile || ownerFiles.some((one) => one === path)
}

async function settingsOnGithub({ github, run, host }: Job): Promise<Judged> {
  const repository = await repositoryOf(github)
  const state = await protectionOf(github, 'espalier-state')
  return together([
    judgeSettings(repository, state, new URL(run.server).host),
    judgeClock(await clockOf(github, workflowPaths.drift), host.now().getTime()),
  ])
}
