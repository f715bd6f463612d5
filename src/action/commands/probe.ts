import { contractIn } from '../../desired/contract-file.js'
import { readSettingsFile } from '../../desired/settings-file.js'
import { contractAt, settingsAt } from '../../engine/chart-at-revision.js'
import { probeWith } from '../../engine/probe.js'
import { withService } from '../../engine/session.js'
import { tipOf } from '../../git/commits.js'
import { requireSafe } from '../../host/key.js'
import { ExitError } from '../../model/exit-error.js'
import { digest } from '../../plan/fingerprint.js'
import { printed } from '../../render/escaping/printed.js'
import { factsText, type Probed } from '../../render/facts-text.js'
import { serviceIssue } from '../../render/pull/watch-issues.js'
import type { ActionResult } from '../action-result.js'
import { argsOf, orgOf, type Job } from '../context.js'
import { reviewedBranch, requireWatch, showWatched, speakerOf } from '../watch.js'

/**
 * `command: probe`: whether the service still behaves as org/contract.yaml of the default branch says. It only reads, and
 * changes no file: what is new is reported in one issue.
 */
export async function probeRun(job: Job): Promise<ActionResult> {
  requireSafe(job.host)
  await requireWatch(job, 'probe')
  const probed = await probedAt(job, await tipOf(job.git, await reviewedBranch(job)))
  const { problems, differences } = probed
  const isWell = problems.length + differences.length === 0
  const page = isWell ? null : serviceIssue(probed, digest({ problems, differences }), speakerOf(job))
  const warning = printed`The service does not behave as org/contract.yaml says: an issue lists what has changed.`
  return await showWatched(job, 'service', page, factsText(probed, false), warning)
}

async function probedAt(job: Job, tip: string): Promise<Probed> {
  const { host } = job
  const org = orgOf(job)
  const shown = `${org}/contract.yaml`
  const source = await settingsAt(tip, org, host)
  const settings = source === null ? null : (await readSettingsFile(source)).settings
  if (settings === null)
    throw new ExitError(1, `${org}/espalier.yaml of the default branch cannot be used: "espalier validate" shows why.`)
  const contract = await contractAt(tip, org, host)
  const known = contract === null ? null : (await contractIn(contract, shown)).value
  return await probeWith(withService(settings, host), known, argsOf(job, {}), host, null)
}
