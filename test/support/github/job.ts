import { join } from 'node:path'
import process from 'node:process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { data } from '@actions/expressions'
import type { Ends, JobResult, Run, Runner } from './actions.js'
import { asData, filled, filledAll, holds, recordedSecrets, type Contexts, type Outcome } from './expressions.js'
import { githubOf } from './github-context.js'
import { newPlace, type Place } from './place.js'
import type { Level } from './rights.js'
import { bot } from './facts.js'
import { carriedOut, skipped, type StepResult } from './steps.js'
import type { Around } from './uses.js'
import type { Job, Permissions } from './workflows.js'

/** Carries out a job as GitHub does, if its `if` holds and its environment takes the ref. */
export async function runJob(
  runner: Runner,
  run: Run,
  name: string,
  job: Job,
  shared: Contexts,
  ready: boolean,
  ends: Ends,
): Promise<JobResult> {
  const { facts, machine } = runner
  const artifacts = join(machine.artifacts, String(run.id), name)
  const nothing = { name, refused: null, steps: [], secretsRead: [], artifacts }
  if (ends.ended() !== null) return { ...nothing, conclusion: 'cancelled' }
  if (!holds(job.if, shared, ready ? 'success' : 'failure')) return { ...nothing, conclusion: 'skipped' }
  const environment = environmentOf(job, shared)
  const branches = environment === null ? null : facts.environments[environment]
  if (branches !== null && branches?.includes(run.event.ref.replace('refs/heads/', '')) !== true) {
    const refused = `Branch "${run.event.ref}" is not allowed to deploy to ${environment}`
    return { ...nothing, conclusion: 'failure', refused }
  }
  const token = `ghs_${randomBytes(18).toString('hex')}`
  const permissions = rightsOf(job.permissions ?? run.workflow.permissions, run.event.isFork)
  facts.jobs.set(token, { job: `${run.workflow.file.replace(/^.*\//, '')}/${name}`, login: bot, permissions })
  const place = newPlace(artifacts)
  const read: string[] = []
  try {
    const held = environment === null || run.event.isFork ? {} : machine.secrets[environment]
    const secrets = recordedSecrets({ ...held, GITHUB_TOKEN: token }, read)
    const done = await stepsOf({ runner, run, job, name, shared, place, token, secrets, ends })
    return { ...nothing, ...done, secretsRead: read }
  } finally {
    facts.jobs.delete(token)
    place.remove()
  }
}

interface Given {
  readonly runner: Runner
  readonly run: Run
  readonly job: Job
  readonly name: string
  readonly shared: Contexts
  readonly place: Place
  readonly token: string
  readonly secrets: data.Dictionary
  readonly ends: Ends
}

async function stepsOf(given: Given): Promise<Pick<JobResult, 'conclusion' | 'steps'>> {
  const { job, ends, run } = given
  const steps: StepResult[] = []
  const outputs: Record<string, unknown> = {}
  let so: Outcome = 'success'
  for (const step of job.steps) {
    if (ends.ended() === 'lost') return { steps, conclusion: 'failure' }
    const around = aroundOf(given, outputs)
    const env = environmentFor(given, around)
    const contexts = {
      ...around.contexts,
      env: asData({ ...filledAll(run.workflow.env, around.contexts), ...filledAll(job.env, around.contexts) }),
    }
    const result = holds(step.if, contexts, so)
      ? await carriedOut(step, { ...around, contexts }, { ...env, ...filledAll(step.env, contexts) }, ends.processes)
      : skipped(step)
    steps.push(result)
    if (step.id !== undefined)
      outputs[step.id] = { outputs: result.outputs, outcome: result.outcome, conclusion: result.outcome }
    if (ends.ended() === 'cancelled') so = 'cancelled'
    else if (result.outcome === 'failure' && filled(step['continue-on-error'], contexts) !== 'true') so = 'failure'
  }
  return { steps, conclusion: ends.ended() === 'lost' ? 'failure' : so }
}

function aroundOf({ runner, run, name, shared, place, token, secrets }: Given, outputs: unknown): Around {
  const { facts, machine } = runner
  const attempt = facts.runs.get(run.id)?.attempt ?? 1
  const github = { ...githubOf(runner, run, attempt), token, job: name, workspace: place.workspace }
  const contexts: Contexts = {
    ...shared,
    github: asData(github),
    secrets,
    steps: asData(outputs),
    env: asData({}),
    vars: asData({}),
    runner: asData({ os: 'Linux', temp: place.temporary, environment: 'github-hosted' }),
    job: asData({ status: 'success' }),
    matrix: asData({}),
    needs: asData({}),
  }
  const { sha, ref } = run.event
  const { origin } = facts
  const { url, remote, actions } = machine
  return { origin, place, contexts, url, remote, sha, ref, token, asOf: machine.day(), actions }
}

/** The environment that the runner gives to every step. */
function environmentFor({ runner, run, job, place }: Given, { contexts }: Around): Record<string, string> {
  const event = join(place.files, 'event.json')
  writeFileSync(event, JSON.stringify(run.event.payload))
  const github = contexts['github'] as data.Dictionary
  const names = [
    'event_name',
    'repository',
    'repository_owner',
    'sha',
    'ref',
    'ref_name',
    'head_ref',
    'base_ref',
    'actor',
    'triggering_actor',
    'run_id',
    'run_number',
    'run_attempt',
    'workflow',
    'server_url',
    'api_url',
    'job',
    'workspace',
  ]
  const told = names.map((name) => [`GITHUB_${name.toUpperCase()}`, github.get(name)?.coerceString() ?? ''])
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: place.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: place.temporary,
    TMPDIR: place.temporary,
    RUNNER_OS: 'Linux',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(told),
    ...runner.machine.env,
    ...filledAll(run.workflow.env, contexts),
    ...filledAll(job.env, contexts),
  }
}

function environmentOf({ environment }: Job, contexts: Contexts): string | null {
  if (environment === undefined) return null
  return filled(typeof environment === 'string' ? environment : environment.name, contexts)
}

/** What `permissions` grants; a pull request from a fork only reads, whatever it says. */
function rightsOf(given: Permissions | undefined, isFork: boolean): Readonly<Record<string, Level>> {
  if (given === 'write-all') throw new Error('No workflow here may write everything.')
  const granted: Readonly<Record<string, Level>> =
    given === undefined || given === 'read-all' ? { contents: 'read', packages: 'read' } : given
  if (!isFork) return granted
  return Object.fromEntries(Object.entries(granted).map(([name, level]) => [name, level === 'write' ? 'read' : level]))
}
