import { join } from 'node:path'
import { judgeOwners } from '../doctor/codeowners.js'
import { doctorFinding } from '../doctor/codes.js'
import type { Judged } from '../doctor/judged.js'
import { judgeService } from '../doctor/service.js'
import { saidService } from '../desired/said-service.js'
import { readSettings } from '../desired/settings-file.js'
import { requireSafe } from '../host/key.js'
import type { ParsedArgs } from '../model/arguments.js'
import { contactOf } from './contact-service.js'
import { judgeWorkflows } from '../doctor/judge.js'
import { judgeLineage } from '../doctor/lineage.js'
import { judgePins } from '../doctor/pinned.js'
import { judgeAction } from '../doctor/vendored.js'
import { vendored } from '../doctor/workflow.js'
import { isGithub, type Clone } from '../git/origin.js'
import type { Host } from '../host/host.js'
import type { Finding } from '../model/finding.js'
import { byText } from '../model/names.js'
import type { Examined } from '../render/doctor-text.js'
import { filesBelow, ownAction, ownRelease, template, textAt, type Files } from './package-files.js'
import { settingsOnGithub } from './repository-settings.js'
import { actionFolder, examplePath, ownersIn } from './scaffold.js'

/** What the doctor found, and whether it could ask. */
export interface RepositoryFindings extends Examined {
  /** There was a token, and GitHub did not answer as it should. */
  readonly failed: boolean
}

/** Examines the files of a clone, and the settings of its repository. */
export async function examineRepository(clone: Clone, args: ParsedArgs, host: Host): Promise<RepositoryFindings> {
  const settings = await settingsOnGithub(clone, host)
  const workflows = await workflowsIn(clone.top)
  const service = await serviceFindings(clone.top, args, host)
  const pins = judgePins(workflows, await ownRelease())
  const findings = [
    ...judgeWorkflows(workflows, settings.main ?? clone.main),
    ...pins.findings,
    ...(await action(clone.top, workflows)),
    ...(await owners(clone.top)),
    ...(await lineage(clone.top)),
    ...(await example(clone.top)),
    ...service.findings,
    ...settings.findings,
  ].toSorted((a, b) => byText(a.where, b.where) || (a.line ?? 0) - (b.line ?? 0))
  return {
    findings,
    unasked: [...settings.unasked, ...pins.unasked, ...service.unasked, unseen, ...elsewhere(clone)],
    failed: settings.failed,
  }
}

async function workflowsIn(top: string): Promise<Files> {
  const folder = '.github/workflows'
  const files = [...(await filesBelow(join(top, folder)))]
  return new Map(
    files.filter(([path]) => /^[^/]*\.ya?ml$/.test(path)).map(([path, text]) => [`${folder}/${path}`, text] as const),
  )
}

/** A repository may also use the action from another one, by its commit. */
async function action(top: string, workflows: Files): Promise<readonly Finding[]> {
  const copy = await filesBelow(join(top, actionFolder))
  const isUsed = [...workflows.values()].some((text) => text.includes(`uses: ${vendored}`))
  return isUsed || copy.size > 0 ? judgeAction(actionFolder, copy, await ownAction()) : []
}

async function owners(top: string): Promise<readonly Finding[]> {
  const path = await ownersIn(top)
  const chart = [...(await filesBelow(join(top, 'org'))).keys()].map((file) => `org/${file}`)
  return judgeOwners(path, await textAt(join(top, path)), chart)
}

async function lineage(top: string): Promise<readonly Finding[]> {
  const path = 'org/espalier.yaml'
  const text = await textAt(join(top, path))
  return text === null ? [] : judgeLineage(path, text)
}

/** Settings with findings of their own are left to validate. */
async function serviceFindings(top: string, args: ParsedArgs, host: Host): Promise<Judged> {
  const read = await readSettings(join(top, 'org'), 'org')
  if (read.settings === null) return { findings: [], unasked: [] }
  if ((host.key() ?? '').trim() === '')
    return {
      findings: [],
      unasked: ['whether the service speaks the contract of the settings: set SMALL_IMPROVEMENTS_API_KEY'],
    }
  requireSafe(host)
  const contact = await contactOf(read, args, host)
  const { place } = await saidService(read.source)
  return { findings: judgeService(place, read.settings.contract, contact), unasked: [] }
}

async function example(top: string): Promise<readonly Finding[]> {
  const text = await textAt(join(top, examplePath))
  const same = text !== null && text === (await template()).get(examplePath)
  return same ? [doctorFinding('example-people', examplePath, null, 'It still holds the people of the example.')] : []
}

/** Only what is checked out can be read. */
const unseen = 'whether a workflow on another branch uses the group espalier-apply'

/** What is unknown if the repository is not on github.com. */
function elsewhere({ server: host }: Clone): readonly string[] {
  return isGithub(host) ? [] : [`whether ${host} has all that the workflows use: docs/setup.md, "Not on github.com"`]
}
