import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '../../../src/model/files.js'
import type { OrgChart } from '../../../src/model/org-chart.js'
import { unpackChart, type PackedChart } from '../../../src/model/packed-chart.js'
import { marksOn } from '../../../src/model/seats.js'
import { acme, afterReview, company, reorganisation } from '../../support/github/acme.js'
import type { Run } from '../../support/github/actions.js'
import { adopt } from '../../support/github/ends.js'
import { open } from '../../support/github/pull-request.js'
import { repository, type Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'
import { shipped } from '../../support/workflows.js'

const file = '.github/workflows/espalier-plan.yml'

/** The steps of the run that planned, by the outputs of each. */
function planned(runs: readonly Run[]) {
  const [job] = runs.flatMap(({ workflow, jobs }) => (workflow.file === file ? jobs : []))
  const outputs = (at: (keys: Readonly<Record<string, string>>) => boolean): Readonly<Record<string, string>> =>
    job?.steps.map((step) => step.outputs).find(at) ?? {}
  return {
    artifacts: job?.artifacts ?? '',
    steps: job?.steps.map(({ outcome }) => outcome) ?? [],
    plan: outputs((one) => one['fingerprint'] !== undefined),
    page: outputs((one) => one['artifact-url'] !== undefined && one['artifact-url'] === job?.steps.at(-2)?.outputs['artifact-url']), // prettier-ignore
  }
}

/** The chart in the data of a page. */
function chartIn(folder: string, name = 'espalier-chart-1.html'): OrgChart {
  const text = readFileSync(join(folder, name, name), 'utf8')
  const [, data = ''] = /<script type="application\/json" id="chart">([^<]*)<\/script>/.exec(text) ?? []
  return unpackChart(JSON.parse(data) as PackedChart)
}

const linked = (body = ''): string => /\[The org chart with this plan on it\]\(([^)]*)\)/.exec(body)?.[1] ?? ''

async function begun(more: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const repo = await repository({ files: { ...acme, ...more }, company, workflows: ['plan', 'apply'], git: 'folder' })
  repo.on('2026-09-13')
  await adopt(repo)
  repo.on('2026-09-14')
  return repo
}

test('the comment links the page of that very plan, and after a push the page of the new one', async () => {
  const repo = await begun()
  const pull = await open(repo, 'platform-team', reorganisation)
  const first = planned(pull.opened)
  expect(first.steps).not.toContain('failure')
  const [comment] = await pull.comments()
  expect(linked(comment?.body)).toBe(first.page['artifact-url'])
  expect(linked(comment?.body)).toMatch(/\/actions\/runs\/\d+\/artifacts\/\d+$/)
  expect(comment?.body).not.toContain('<!-- espalier:page')

  const chart = chartIn(first.artifacts)
  const plan = JSON.parse(readFileSync(join(first.artifacts, 'espalier-plan-1/plan.json'), 'utf8')) as Plan
  expect(plan.changes.length).toBeGreaterThan(0)
  expect([...marksOn(chart, chart.asOf).keys()].toSorted()).toEqual(
    [...new Set([...plan.changes, ...plan.drift].map(({ key }) => key))].toSorted(),
  )
  const name = chart.base?.plan ?? ''
  expect(first.plan['fingerprint']).toContain(name)
  expect(comment?.body).toContain(`Plan \`${name}\``)
  expect(chart.asOf).toBe('2026-09-14')
  expect(marksOn(chart, chart.asOf).get('priya.nair')).toBe('moved')
  expect(marksOn(chart, chart.asOf).get('marc.dubois')).toBe('hired')
  expect(marksOn(chart, chart.days.at(-1)?.on ?? chart.asOf).get('sam.okafor')).toBe('leaving')

  const second = planned(await pull.push(afterReview))
  const [edited] = await pull.comments()
  expect(edited?.id).toBe(comment?.id)
  expect(linked(edited?.body)).toBe(second.page['artifact-url'])
  expect(linked(edited?.body)).not.toBe(linked(comment?.body))
  expect(edited?.body).not.toContain(linked(comment?.body))
  const after = chartIn(second.artifacts)
  expect(second.plan['fingerprint']).toContain(after.base?.plan)
  expect(after.base?.plan).not.toBe(name)
  expect(marksOn(after, after.asOf).get('ines.roth')).toBe('changed')

  await pull.approve()
  expect((await pull.merge('squash')).map((run) => run.conclusion())).toEqual(['success'])
  const [frozen] = await pull.comments()
  expect(frozen?.body).toContain('applied')
})

long('without an upload the comment says so, and a workflow of before has the comment of before', async () => {
  const text = shipped.get(file) ?? ''
  const failing = await begun({
    [file]: text.replace('path: ${{ steps.espalier.outputs.page }}', 'path: nothing.html'),
  })
  const pull = await open(failing, 'platform-team', reorganisation)
  const [comment] = await pull.comments()
  expect(comment?.body).toContain('**Org chart.** The page of this plan is missing')
  expect(linked(comment?.body)).toBe('')

  const older = await begun({ [file]: text.replace(/ {6}# The org chart with[^]*/, '') })
  const other = await open(older, 'platform-team', reorganisation)
  expect(other.opened.map((run) => run.conclusion())).toEqual(['success'])
  const [before] = await other.comments()
  expect(before?.body).toContain('[full report](')
  expect(before?.body).not.toContain('Org chart')
})

long(
  'a run that is started again links the page of that attempt, which has the plan of the newest commit',
  async () => {
    const repo = await begun()
    const pull = await open(repo, 'platform-team', reorganisation)
    const [before] = await pull.comments()
    const old = pull.opened.find(({ workflow }) => workflow.file === file)
    await old?.start()
    const again = planned(pull.opened)
    const [after, ...more] = await pull.comments()
    expect(more).toEqual([])
    expect(linked(after?.body)).toBe(again.page['artifact-url'])
    expect(linked(after?.body)).not.toBe(linked(before?.body))
    expect(chartIn(again.artifacts, 'espalier-chart-2.html').asOf).toBe('2026-09-14')

    // An older run that is started again plans the newest commit, and its page has that plan.
    const newer = planned(await pull.push(afterReview))
    await old?.start()
    const last = planned(pull.opened)
    const [kept, ...others] = await pull.comments()
    expect(others).toEqual([])
    expect(linked(kept?.body)).toBe(last.page['artifact-url'])
    expect(last.plan['fingerprint']).toBe(newer.plan['fingerprint'])
    expect(newer.plan['fingerprint']).toContain(chartIn(last.artifacts, 'espalier-chart-3.html').base?.plan)
  },
)

long('a failed upload, a foreign address and a page of another run are never linked', async () => {
  const text = shipped.get(file) ?? ''
  const upload = /( {6}- uses: actions\/upload-artifact@\S+ # v7\.0\.1\n) {8}id: page\n([^]*?)(?= {6}#)/.exec(text)
  const [whole = '', uses = '', rest = ''] = upload ?? []
  expect(whole).not.toBe('')
  const page = '${{ steps.page.outputs.artifact-url }}'
  const elsewhere = 'https://github.com/acme/org/actions/runs/1/artifacts/2'
  for (const [workflow, conclusion] of [
    // The file is kept already, so the second upload of that name fails.
    [text.replace(whole, () => `${uses}${rest}${whole}`), 'failure'],
    [text.replace(page, 'https://evil.example/page.html'), 'success'],
    [text.replace(page, elsewhere), 'success'],
  ] as const) {
    const repo = await begun({ [file]: workflow })
    const pull = await open(repo, 'platform-team', reorganisation)
    expect(pull.opened.find((run) => run.workflow.file === file)?.conclusion()).toBe(conclusion)
    const [comment] = await pull.comments()
    expect(comment?.body).toContain('**Org chart.** The page of this plan is missing')
    expect(comment?.body).not.toMatch(/evil\.example|artifacts\/2\b/)
    expect(linked(comment?.body)).toBe('')
  }
})
