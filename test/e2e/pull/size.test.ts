import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { seedsOf, unlimited, type Entry } from '../../support/charts.js'
import { chartOf } from '../../support/github/chart-text.js'
import { adopt } from '../../support/github/ends.js'
import { seenOnGithub } from '../../support/github/github-markdown.js'
import { checksOf, open } from '../../support/github/pull-request.js'
import { repository } from '../../support/github/repository.js'
import { planIn } from '../../support/stage.js'
import { edited, settled } from './small.js'
import { long } from '../../support/long.js'

type Roled = Entry & { readonly role?: string }

/** Ten heads, and so many below each in turn. */
function firm(size: number): Record<string, Roled> {
  return Object.fromEntries(
    Array.from({ length: size }, (_, at) => {
      const manager = at === 0 ? null : at <= 10 ? nameOf(0) : nameOf(1 + (at % 10))
      return [nameOf(at), personOf(at, manager)]
    }),
  )
}

const nameOf = (at: number): string => `p${at + 1000}`

const personOf = (at: number, manager: string | null): Roled => ({
  email: `${nameOf(at)}@acme.example`,
  firstName: `First${nameOf(at)}`,
  lastName: `Last${nameOf(at)}`,
  department: `Department ${at % 12}`,
  manager,
})

long('1,200 changes: leavers and admins stay in the comment, the rest is in the summary and the artifact', async () => {
  const before = firm(1_500)
  const settings = `${unlimited.replace('limits:\n', 'limits:\n  role: { atMost: 50 }\n')}manage: [email, firstName, lastName, department, manager, active, role]\nadmins: [${Array.from({ length: 14 }, (_, at) => nameOf(at + 1400)).join(', ')}]\n`
  const roled = Object.fromEntries(
    Object.entries(before).map(([key, one], at) => [key, { ...one, role: at >= 1410 && at < 1414 ? 'admin' : 'user' }]),
  )
  const company = seedsOf(before).map((seed, at) => ({ ...seed, role: at >= 1410 && at < 1414 ? 'admin' : 'user' }))
  const repo = await repository({ files: chartOf(roled, settings), company })
  await adopt(repo)

  const after: Record<string, object> = { ...roled }
  const change = (from: number, count: number, to: (at: number) => object): void => {
    for (let at = from; at < from + count; at += 1) after[nameOf(at)] = { ...roled[nameOf(at)], ...to(at) }
  }
  change(100, 900, (at) => ({ manager: nameOf(1 + ((at + 1) % 10)) }))
  change(1_300, 40, () => ({ status: 'left' }))
  change(1_400, 10, () => ({ role: 'admin' }))
  for (let at = 2_000; at < 2_250; at += 1) after[nameOf(at)] = personOf(at, nameOf(1))
  const pull = await open(repo, 'a-large-one', chartOf(after as typeof roled, settings))

  const [comment] = await pull.comments()
  const body = comment?.body ?? ''
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000)
  const seen = seenOnGithub(body)
  const named = (from: number, count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => `First${nameOf(from + at)} Last${nameOf(from + at)}`)
  for (const name of [...named(1_300, 40), ...named(1_400, 10)]) expect(seen.open).toContain(name)
  expect(seen.open).not.toContain(named(100, 1)[0])
  expect(seen.tags.filter((tag) => tag === '<details').length).toBe(
    seen.tags.filter((tag) => tag === '</details').length,
  )
  expect(seen.headings[0]).toMatch(/1,?200 people/)

  const plan = pull.opened.find((run) => run.event.name === 'pull_request_target')
  const [job] = plan?.jobs ?? []
  const summary = job?.steps.map((step) => step.summary).join('') ?? ''
  const missing = [...named(100, 900), ...named(2_000, 250)].filter((name) => !summary.includes(name))
  expect(missing).toEqual([])
  const report = join(job?.artifacts ?? '', 'espalier-plan-1')
  expect(existsSync(join(report, 'plan.md'))).toBe(true)
  expect(planIn(readFileSync(join(report, 'plan.json'), 'utf8')).changes.length).toBe(1_200)
})

long('80 findings: the runner shows ten, of which the last counts the rest, and the log has them all', async () => {
  const repo = await settled({ workflows: ['validate', 'plan'] })
  const wrong = Object.fromEntries(
    Array.from({ length: 80 }, (_, at) => [
      `n${at + 100}`,
      {
        email: `n${at + 100}@acme.example`,
        firstName: 'N',
        lastName: `Number${at + 100}`,
        manager: `nobody${at + 100}`,
      },
    ]),
  )
  const pull = await open(repo, 'mistakes', edited(wrong))
  const steps = pull.opened.flatMap((run) => run.jobs).flatMap((job) => job.steps)
  const told = steps.filter(({ annotations }) => annotations.length > 0)
  expect(told.length).toBeGreaterThan(0)
  for (const { annotations, dropped } of told) {
    expect(dropped).toBe(71)
    expect(annotations.length).toBe(10)
    expect(annotations[0]).toMatchObject({ level: 'error', file: 'org/people/all.yaml' })
    expect(annotations.at(-1)?.message).toMatch(/^and 71 more/)
  }
  const [check] = await checksOf(repo, pull.head())
  expect(check).toMatchObject({ conclusion: 'failure' })
  expect(check?.output.annotations_count).toBe(50)
  const [comment] = await pull.comments()
  expect(comment?.body).toContain('## Espalier plan: 80 errors in the files')
})
