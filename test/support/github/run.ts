import type { Ends, Event, JobResult, Run, Runner } from './actions.js'
import { asData, filled, type Contexts } from './expressions.js'
import type { RunFacts } from './facts.js'
import { githubOf } from './github-context.js'
import { runJob } from './job.js'
import { newProcesses } from './process.js'
import type { Group } from './queue.js'
import type { Concurrency, Workflow } from './workflows.js'

export function newRun(runner: Runner, workflow: Workflow, event: Event): Run {
  const id = 4_400 + runner.facts.runs.size + 1
  const facts: RunFacts = { id, attempt: 0, status: 'queued', conclusion: null }
  runner.facts.runs.set(id, facts)
  const ends = newEnds()
  const run = {
    id,
    workflow,
    event,
    jobs: [] as readonly JobResult[],
    conclusion: () => facts.conclusion,
    cancel: ends.cancel,
    kill: ends.kill,
    async start() {
      Object.assign(facts, { attempt: facts.attempt + 1, status: 'queued', conclusion: null })
      ends.reset()
      const contexts = { github: asData(githubOf(runner, run, facts.attempt)), inputs: inputsOf(event) }
      const group = groupOf(workflow.concurrency, contexts)
      const may = group === null || (await runner.queue.enter(group, ends.cancel))
      facts.status = 'in_progress'
      run.jobs = may ? await jobsOf(runner, run, contexts, ends) : []
      Object.assign(facts, { status: 'completed', conclusion: may ? concluded(run.jobs) : 'cancelled' })
      if (group !== null && may) runner.queue.leave(group)
      return run as Run
    },
  }
  return run
}

function newEnds(): Ends {
  const processes = newProcesses()
  let ended: ReturnType<Ends['ended']> = null
  let timers: NodeJS.Timeout[] = []
  return {
    processes,
    ended: () => ended,
    cancel() {
      ended ??= 'cancelled'
      processes.kill('SIGINT')
      timers = [setTimeout(() => processes.kill('SIGTERM'), 7_500), setTimeout(() => processes.kill('SIGKILL'), 10_000)]
    },
    kill(signal) {
      if (signal === 'SIGKILL') ended = 'lost'
      processes.kill(signal)
    },
    reset() {
      for (const timer of timers) clearTimeout(timer)
      ended = null
    },
  }
}

async function jobsOf(runner: Runner, run: Run, contexts: Contexts, ends: Ends): Promise<readonly JobResult[]> {
  const done: JobResult[] = []
  for (const [name, job] of Object.entries(run.workflow.jobs)) {
    const before = [job.needs ?? []].flat().map((need) => done.find((one) => one.name === need))
    const ready = before.every((one) => one?.conclusion === 'success')
    const group = groupOf(job.concurrency, contexts)
    if (group !== null) await runner.queue.enter(group, ends.cancel)
    done.push(await runJob(runner, run, name, job, contexts, ready, ends))
    if (group !== null) runner.queue.leave(group)
  }
  ends.reset()
  return done
}

function concluded(jobs: readonly JobResult[]): string {
  const all = jobs.map(({ conclusion }) => conclusion)
  if (all.includes('failure')) return 'failure'
  if (all.includes('cancelled')) return 'cancelled'
  return all.every((one) => one === 'skipped') ? 'skipped' : 'success'
}

function groupOf(concurrency: Concurrency | undefined, contexts: Contexts): Group | null {
  if (concurrency === undefined) return null
  const given = typeof concurrency === 'string' ? { group: concurrency } : concurrency
  const cancels = 'cancel-in-progress' in given && filled(given['cancel-in-progress'], contexts) === 'true'
  return { name: filled(given.group, contexts), cancels, waiting: 'queue' in given && given.queue === 'max' ? 100 : 1 }
}

const inputsOf = ({ payload }: Event): Contexts[string] => asData(payload['inputs'] ?? {})
