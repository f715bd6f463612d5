import { orTrouble } from '../../model/trouble.js'
import { join } from 'node:path'
import { judgeOwners } from '../../doctor/codeowners.js'
import { judgeClock } from '../../doctor/clock.js'
import { doctorFinding } from '../../doctor/codes.js'
import { judgeWorkflows, workflowPaths } from '../../doctor/judge.js'
import { together, type Judged } from '../../doctor/judged.js'
import { judgeLineage } from '../../doctor/lineage.js'
import { judgeSettings } from '../../doctor/settings.js'
import { judgeAction } from '../../doctor/vendored.js'
import { vendored } from '../../doctor/workflow.js'
import { clockOf } from '../../github/clock.js'
import { protectionOf } from '../../github/protection.js'
import { repositoryOf } from '../../github/repository.js'
import type { Finding } from '../../model/finding.js'
import { byText } from '../../model/names.js'
import { doctorJson, doctorText } from '../../render/doctor-text.js'
import { nothing } from '../../render/escaping/words.js'
import { ownersIn } from './init.js'
import { actionFolder, examplePath } from '../scaffold.js'
import { cloneOf, isGithub, type Clone } from '../../git/origin.js'
import { filesBelow, ownAction, template, textAt, type Files } from '../package-files.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, type ParsedArgs } from '../../model/arguments.js'
import { githubOf, githubTokenIn } from '../../github/client.js'

/** `espalier doctor`: whether this repository is set up so that a pull request can be trusted. Exit 1 if something is found. */
export async function doctor(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json'], 'doctor')
  const clone = await cloneOf(host)
  const settings = await settingsOf(clone, host)
  const workflows = await workflowsIn(clone.top)
  const findings = [
    ...judgeWorkflows(workflows, settings.main ?? clone.main),
    ...(await action(clone.top, workflows)),
    ...(await owners(clone.top)),
    ...(await lineage(clone.top)),
    ...(await example(clone.top)),
    ...settings.findings,
  ].toSorted((a, b) => byText(a.where, b.where) || (a.line ?? 0) - (b.line ?? 0))
  const examined = { findings, unasked: [...settings.unasked, unseen, ...elsewhere(clone)] }
  const out = format === 'json' ? doctorJson(examined) : doctorText(examined, host.terminal.colour)
  return { exit: findings.length > 0 || settings.failed ? 1 : 0, out, err: nothing }
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

interface Asked extends Judged {
  /** The default branch, if GitHub has said it. */
  readonly main: string | null
  /** There was a token, and GitHub did not answer as it should. */
  readonly failed: boolean
}

/** What GitHub says, if there is a token to ask with. */
async function settingsOf(clone: Clone, host: Host): Promise<Asked> {
  const token = githubTokenIn(host)
  const none = (why: string, failed = false): Asked => ({
    main: null,
    failed,
    findings: [],
    unasked: [`the settings of the repository on GitHub: ${why}`],
  })
  if (clone.name === null) return none('the remote "origin" is not a repository there')
  if (token === '') return none('set GITHUB_TOKEN to a token that may read them')
  const asked = await orTrouble(askedOf(clone.name, clone.server, token, host))
  return 'exit' in asked ? none(asked.message.replace(/\.$/, ''), true) : asked
}

async function askedOf(name: string, server: string, token: string, host: Host): Promise<Asked> {
  const github = githubOf(name, token, host)
  const repository = await repositoryOf(github)
  const judged = together([
    judgeSettings(repository, await protectionOf(github, 'espalier-state'), server),
    judgeClock(await clockOf(github, workflowPaths.drift), host.now().getTime()),
  ])
  return { ...judged, main: repository.defaultBranch, failed: false }
}
