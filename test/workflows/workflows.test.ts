import { convertWorkflowTemplate, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { judgeWorkflows } from '../../src/doctor/judge.js'
import { own, shipped } from '../support/workflows.js'

const all = [
  ...[...shipped].map(([file, text]) => [`template/${file}`, text] as const),
  ...[...own].map(([file, text]) => [file, text] as const),
]

const trace = { info: () => undefined, verbose: () => undefined, error: () => undefined }

async function errorsIn(file: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: file, content }, trace)
  const converted = value === undefined ? null : await convertWorkflowTemplate(context, value)
  return [...context.errors.getErrors(), ...(converted?.errors ?? [])].map((error) => JSON.stringify(error))
}

describe.each(all)('%s', (file, text) => {
  test('is what the parser of GitHub takes', async () => {
    expect(await errorsIn(file, text)).toEqual([])
  })

  test('has actions by their commit only, those that were looked at', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action = '']) => action)
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((action) => !known.has(action))).toEqual([])
  })
})

test.each([
  ['type: string', 'type: strin'],
  ['runs-on', 'run-on'],
  ['github.ref ==', 'github.ref ='],
])('the parser of GitHub would see a mistake: %s as %s', async (right, wrong) => {
  const text = shipped.get('.github/workflows/espalier-apply.yml') ?? ''
  expect(text).toContain(right)
  expect(await errorsIn('apply', text.replace(right, wrong))).not.toEqual([])
})

const known = new Set([
  './',
  './.github/espalier',
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  'actions/cache/restore@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0',
  'actions/cache/save@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0',
])

interface Parsed {
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly environment?: unknown }>>
}

const jobsOf = (files: ReadonlyMap<string, string>): [string, unknown][] =>
  [...files].flatMap(([file, text]) => {
    const { permissions, jobs } = parse(text) as Parsed
    expect(permissions, file).toEqual({})
    return Object.entries(jobs).map(([id, job]): [string, unknown] => [
      `${file.split('/').at(-1)} ${id}`,
      { permissions: job.permissions, environment: job.environment },
    ])
  })

const writing = { contents: 'write', 'pull-requests': 'write', issues: 'write', checks: 'read', actions: 'read' }

test('the shipped workflows have these rights and environments, and no others', () => {
  expect(Object.fromEntries(jobsOf(shipped))).toEqual({
    'espalier-validate.yml validate': { permissions: { contents: 'read' }, environment: undefined },
    'espalier-plan.yml plan': {
      permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
      environment: 'espalier-plan',
    },
    'espalier-comment.yml plan': {
      permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
      environment: 'espalier-plan',
    },
    'espalier-form.yml form': {
      permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
      environment: undefined,
    },
    'espalier-apply.yml apply': { permissions: { ...writing, checks: 'write' }, environment: 'espalier-apply' },
    'espalier-schedule.yml drift': { permissions: writing, environment: 'espalier-apply' },
    'espalier-probe.yml probe': {
      permissions: { contents: 'read', issues: 'write' },
      environment: 'espalier-plan',
    },
    'espalier-doctor.yml doctor': {
      permissions: { contents: 'read', issues: 'write', actions: 'read' },
      environment: undefined,
    },
    'espalier-chart.yml chart': { permissions: { contents: 'read' }, environment: undefined },
    'espalier-event.yml event': {
      permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
      environment: 'espalier-propose',
    },
    'espalier-hr.yml hr-file': {
      permissions: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
      environment: undefined,
    },
  })
})

test('the workflows of this repository have these rights, and an environment for what is published', () => {
  expect(Object.fromEntries(jobsOf(own))).toEqual({
    'ci.yml check': { permissions: { contents: 'read' }, environment: undefined },
    'ci.yml elsewhere': { permissions: { contents: 'read' }, environment: undefined },
    'espalier-validate.yml validate': { permissions: { contents: 'read' }, environment: undefined },
    'espalier-plan.yml plan': {
      permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
      environment: undefined,
    },
    'espalier-apply.yml apply': { permissions: { ...writing, contents: 'read' }, environment: undefined },
    'espalier-schedule.yml drift': { permissions: writing, environment: undefined },
    'nightly.yml fresh': { permissions: { contents: 'read' }, environment: undefined },
    'nightly.yml speed': { permissions: { contents: 'read' }, environment: undefined },
    'release.yml build': { permissions: { contents: 'read' }, environment: undefined },
    'release.yml publish': { permissions: { actions: 'read', 'id-token': 'write' }, environment: 'release' },
    'release.yml announce': { permissions: { actions: 'read', contents: 'write' }, environment: undefined },
  })
})

test('only what has a secret to keep from a pull request is started with the rights of main', () => {
  const target = all.filter(([, text]) => Object.hasOwn((parse(text) as { on: object }).on, 'pull_request_target'))
  expect(target.map(([file]) => file)).toEqual(['template/.github/workflows/espalier-plan.yml'])
  const commented = all.filter(([, text]) => Object.hasOwn((parse(text) as { on: object }).on, 'issue_comment'))
  expect(commented.map(([file]) => file)).toEqual(['template/.github/workflows/espalier-comment.yml'])
})

test('a secret is in the step that needs it, in a job with an environment, and nowhere else', () => {
  const lines = all.flatMap(([file, text]) =>
    text.split('\n').flatMap((line) => (/^(?! *#).*\bsecrets\b/.test(line) ? [`${file}: ${line.trim()}`] : [])),
  )
  const once = (name: string): string[] =>
    ['ESPALIER_STATE_KEY', 'SMALL_IMPROVEMENTS_API_KEY'].map(
      (secret) => `template/.github/workflows/espalier-${name}.yml: ${secret}: \${{ secrets.${secret} }}`,
    )
  const told = ['apply', 'event', 'schedule'].map(
    (name) =>
      `template/.github/workflows/espalier-${name}.yml: ESPALIER_NOTICE_URL: \${{ secrets.ESPALIER_NOTICE_URL }}`,
  )
  expect(lines.toSorted()).toEqual(
    [...['apply', 'comment', 'plan', 'schedule'].flatMap(once), ...once('probe').slice(1), ...told].toSorted(),
  )
})

test.each([
  ['shipped', shipped],
  ['own', own],
])('the doctor finds nothing in the %s workflows', (_, files) => {
  expect(judgeWorkflows(files, 'main')).toEqual([])
})
