import { describe, expect, test } from 'vitest'
import type { FindingCode } from '../../../src/doctor/codes.js'
import { judgeWorkflows } from '../../../src/doctor/judge.js'
import { shipped } from '../../support/workflows.js'

const path = (name: string): string => `.github/workflows/espalier-${name}.yml`
const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1'
const key = '${{ secrets.SMALL_IMPROVEMENTS_API_KEY }}'

/** A change of one shipped workflow: what is replaced by what, and the only codes that the doctor has then. */
type Mutation = readonly [says: string, workflow: string, from: string, to: string, ...codes: FindingCode[]]

const mutations: readonly Mutation[] = [
  ['an action by its tag', 'plan', `checkout@${commit} # v7.0.1`, 'checkout@v7', 'unpinned-action'],
  ['an action by a branch', 'validate', `@${commit} # v7.0.1`, '@main', 'unpinned-action'],
  ['an action by half a commit', 'apply', `@${commit}`, '@3d3c42e', 'unpinned-action'],
  ['an action without a ref', 'apply', `@${commit} # v7.0.1`, '', 'unpinned-action'],
  ['Espalier from elsewhere by its tag', 'apply', './.github/espalier', 'acme/espalier@v1', 'unpinned-action'],
  [
    'a container by its tag',
    'plan',
    './.github/espalier\n        id: espalier',
    'docker://alpine:3\n      - uses: ./.github/espalier\n        id: espalier',
    'unpinned-action',
  ],
  ['a plan whose page is an archive', 'plan', 'archive: false', 'archive: true', 'no-org-chart'],
  [
    'a key for what only links',
    'plan',
    '        with:\n          command: link-page',
    `        env: { ESPALIER_STATE_KEY: x }\n        with:\n          command: link-page`,
    'key-elsewhere',
  ],
  ['a pin without its version', 'schedule', ' # v7.0.1', '', 'no-version'],
  ['no permissions at the top', 'validate', 'permissions: {}\n', '', 'open-permissions'],
  ['all permissions at the top', 'plan', 'permissions: {}', 'permissions: write-all', 'open-permissions'],
  ['some permissions at the top', 'apply', 'permissions: {}', 'permissions: { contents: read }', 'open-permissions'],
  ['validate may write', 'validate', 'contents: read', 'contents: write', 'too-many-permissions'],
  ['plan may write the repository', 'plan', 'contents: read', 'contents: write', 'too-many-permissions'],
  ['apply gets an identity', 'apply', 'actions: read', 'id-token: write\n      actions: read', 'too-many-permissions'],
  [
    'plan reads what it need not',
    'plan',
    'contents: read',
    'contents: read\n      packages: read',
    'too-many-permissions',
  ],
  [
    'plan cannot write its check',
    'plan',
    '      checks: write # the check "espalier / plan"\n',
    '',
    'missing-permission',
  ],
  ['apply cannot save its state', 'apply', 'contents: write', 'contents: read', 'missing-permission'],
  [
    'plan checks the head out',
    'plan',
    'fetch-depth: 0',
    'fetch-depth: 0\n          ref: ${{ github.event.pull_request.head.sha }}',
    'untrusted-checkout',
  ],
  [
    'plan checks a merge out',
    'plan',
    'fetch-depth: 0',
    'fetch-depth: 0\n          ref: refs/pull/7/merge',
    'untrusted-checkout',
  ],
  [
    'plan checks the repository of the head out',
    'plan',
    'fetch-depth: 0',
    'fetch-depth: 0\n          repository: ${{ github.event.pull_request.head.repo.full_name }}',
    'untrusted-checkout',
  ],
  [
    'a script brings the head',
    'plan',
    '      - uses: ./.github/espalier\n',
    '      - run: gh pr checkout "$NUMBER" && npm ci\n      - uses: ./.github/espalier\n',
    'untrusted-checkout',
  ],
  [
    'plan for forks, too',
    'plan',
    '      github.event.pull_request.head.repo.full_name == github.repository &&\n',
    '',
    'fork-not-refused',
  ],
  ['plan in public, too', 'plan', '      github.event.repository.private &&\n', '', 'fork-not-refused'],
  ['plan for forks by an "or"', 'plan', 'github.repository &&', 'github.repository ||', 'fork-not-refused'],
  ['plan by a comment', 'plan', '  pull_request_target:', '  issue_comment:\n  pull_request_target:', 'risky-event'],
  [
    'plan by another workflow',
    'plan',
    '  pull_request_target:',
    '  workflow_run:\n  pull_request_target:',
    'risky-event',
  ],
  [
    'plan by the file of the pull request',
    'plan',
    '  pull_request_target:',
    '  pull_request:',
    'secret-on-pull-request',
  ],
  [
    'validate with the key',
    'validate',
    'command: validate',
    `command: validate\n        env:\n          SMALL_IMPROVEMENTS_API_KEY: ${key}`,
    'secret-on-pull-request',
    'secret-without-environment',
  ],
  [
    'apply for pull requests',
    'apply',
    '  workflow_dispatch:',
    '  pull_request_target:\n  workflow_dispatch:',
    'apply-elsewhere',
    'fork-not-refused',
  ],
  ['apply on pushes to any branch', 'apply', '    branches: [main]\n', '', 'apply-elsewhere'],
  ['apply on pushes to a pattern', 'apply', '[main]', "['**']", 'apply-elsewhere'],
  ['apply on pushes to another branch', 'apply', '[main]', '[main, staging]', 'apply-elsewhere'],
  ['apply by hand on any branch', 'apply', "      github.ref == 'refs/heads/main' &&\n", '', 'apply-elsewhere'],
  ['apply by hand on another branch', 'apply', 'refs/heads/main', 'refs/heads/staging', 'apply-elsewhere'],
  [
    'drift by hand on any branch, with an "or"',
    'schedule',
    "github.ref == 'refs/heads/main'",
    "github.ref == 'refs/heads/main' || github.actor == 'ada'",
    'apply-elsewhere',
  ],
  ['apply without its environment', 'apply', '    environment: espalier-apply\n', '', 'secret-without-environment'],
  ['plan without its environment', 'plan', '    environment: espalier-plan\n', '', 'secret-without-environment'],
  [
    'an environment that is chosen by an input',
    'apply',
    'environment: espalier-apply',
    'environment: ${{ inputs.expect }}',
    'secret-without-environment',
  ],
  [
    'the key for all jobs',
    'apply',
    '\njobs:',
    `\nenv:\n  SMALL_IMPROVEMENTS_API_KEY: ${key}\n\njobs:`,
    'secret-without-environment',
    'key-elsewhere',
  ],
  [
    'the key for all steps',
    'apply',
    '    steps:',
    `    env:\n      SMALL_IMPROVEMENTS_API_KEY: ${key}\n    steps:`,
    'key-elsewhere',
  ],
  [
    'the key for another step',
    'plan',
    'retention-days: 7',
    `retention-days: 7\n        env:\n          SMALL_IMPROVEMENTS_API_KEY: ${key}`,
    'key-elsewhere',
  ],
  [
    'the key of the seals for another step',
    'plan',
    'retention-days: 7',
    'retention-days: 7\n        env:\n          ESPALIER_STATE_KEY: ${{ secrets.ESPALIER_STATE_KEY }}',
    'key-elsewhere',
  ],
  [
    'the key of the seals written down',
    'plan',
    'ESPALIER_STATE_KEY: ${{ secrets.ESPALIER_STATE_KEY }}',
    'ESPALIER_STATE_KEY: 3c0f5ab8e2d94716b05c8e1fa7d26394',
    'key-in-file',
  ],
  [
    'the key under another name',
    'plan',
    '        with:\n          command',
    `        with:\n          token: ${key}\n          command`,
    'key-elsewhere',
  ],
  ['the key in the file', 'apply', key, 'sk-1234567890', 'key-in-file'],
  ['all secrets as JSON', 'apply', 'expect: ${{ inputs.expect }}', 'expect: ${{ toJSON( secrets ) }}', 'all-secrets'],
  [
    'a secret by a made name',
    'apply',
    'expect: ${{ inputs.expect }}',
    'expect: ${{ secrets[github.ref_name] }}',
    'all-secrets',
  ],
  [
    'all secrets for another workflow',
    'schedule',
    '\njobs:\n',
    '\njobs:\n  more:\n    uses: ./.github/workflows/more.yml\n    timeout-minutes: 5\n    secrets: inherit\n',
    'inherited-secrets',
  ],
  [
    'a title in a script',
    'validate',
    '      - uses: ./.github',
    '      - run: echo "${{ github.event.pull_request.title }}"\n      - uses: ./.github',
    'script-injection',
  ],
  [
    'a branch name in a script',
    'plan',
    '      - uses: ./.github',
    '      - run: echo "${{ github.head_ref }}"\n      - uses: ./.github',
    'script-injection',
  ],
  [
    'an input in a script',
    'apply',
    '      - uses: ./.github',
    '      - run: |\n          echo "${{ inputs.expect }}"\n      - uses: ./.github',
    'script-injection',
  ],
  [
    'old commands',
    'apply',
    '    steps:',
    '    env:\n      ACTIONS_ALLOW_UNSECURE_COMMANDS: true\n    steps:',
    'unsecure-commands',
  ],
  [
    'a cache beside the key',
    'apply',
    '      - uses: ./.github',
    `      - uses: actions/cache@${commit} # v5.0.0\n      - uses: ./.github`,
    'privileged-cache',
  ],
  [
    'a cache of setup-node',
    'plan',
    '      - uses: ./.github',
    `      - uses: actions/setup-node@${commit} # v7.0.0\n        with:\n          cache: npm\n      - uses: ./.github`,
    'privileged-cache',
  ],
  ['a machine of your own', 'apply', 'ubuntu-24.04', 'self-hosted', 'own-runner'],
  ['a machine of your own by labels', 'plan', 'ubuntu-24.04', '[self-hosted, linux]', 'own-runner'],
  ['a machine that an expression names', 'plan', 'ubuntu-24.04', '${{ vars.RUNNER }}', 'own-runner'],
  ['no time limit', 'schedule', '    timeout-minutes: 60\n', '', 'no-timeout'],
  [
    'no concurrency',
    'schedule',
    'concurrency:\n  group: espalier-apply\n  cancel-in-progress: false\n  queue: max\n',
    '',
    'no-concurrency',
  ],
  ['a group of its own', 'schedule', 'group: espalier-apply', 'group: espalier-schedule', 'no-concurrency'],
  [
    'a group for each commit',
    'schedule',
    'group: espalier-apply',
    'group: espalier-${{ github.sha }}',
    'no-concurrency',
  ],
  ['apply is cancelled', 'apply', 'cancel-in-progress: false', 'cancel-in-progress: true', 'cancelled-apply'],
  [
    'apply is cancelled at times',
    'apply',
    'cancel-in-progress: false',
    "cancel-in-progress: ${{ github.event_name == 'push' }}",
    'cancelled-apply',
  ],
  [
    'a run that writes is cancelled as a whole',
    'schedule',
    '  cancel-in-progress: false\n  queue: max\n\njobs:\n  drift:\n',
    '  cancel-in-progress: true\n\njobs:\n  drift:\n    concurrency: espalier-apply\n',
    'cancelled-apply',
  ],
  [
    'validate waits for the runs that write',
    'validate',
    'espalier-validate-${{ github.ref }}',
    'espalier-apply',
    'shared-group',
  ],
  [
    'a plan is in the group of the runs that write',
    'plan',
    'espalier-plan-${{ github.event.pull_request.number }}',
    'ESPALIER-${{ github.event.action }}',
    'shared-group',
  ],
  [
    'a job beside the one that writes has its group as its own',
    'apply',
    '\njobs:\n',
    '\njobs:\n  more:\n    uses: ./.github/workflows/more.yml\n    timeout-minutes: 5\n    concurrency: espalier-apply\n',
    'shared-group',
  ],
  ['the token is kept', 'apply', '          persist-credentials: false\n', '', 'kept-credentials'],
  ['only the last commit', 'apply', '          fetch-depth: 0\n', '', 'shallow-checkout'],
  ['another name of the check', 'validate', '    name: espalier / validate\n', '', 'wrong-check-name'],
  [
    'the name of the check that Espalier writes',
    'plan',
    'name: read and plan',
    'name: espalier / plan',
    'wrong-check-name',
  ],
  ['another command', 'schedule', 'command: drift', 'command: apply', 'missing-workflow'],
  ['no YAML', 'validate', 'jobs:', 'jobs: ]', 'not-a-workflow', 'missing-workflow'],
]

test('a job whose state has a token of its own need not write', () => {
  const text = (shipped.get(path('apply')) ?? '').replace('contents: write', 'contents: read')
  const given = text.replace(
    'command: apply\n',
    'command: apply\n          state-token: ${{ steps.app.outputs.token }}\n',
  )
  expect(judged('apply', given)).toEqual([])
  expect(judged('apply', text).map(({ code }) => code)).toEqual(['missing-permission'])
})

function judged(workflow: string, text: string): ReturnType<typeof judgeWorkflows> {
  return judgeWorkflows(new Map([...shipped, [path(workflow), text]]), 'main')
}

describe('the doctor finds', () => {
  test.each(mutations)('%s', (_, workflow, from, to, ...codes) => {
    const text = shipped.get(path(workflow)) ?? ''
    expect(text).toContain(from)
    const found = judged(
      workflow,
      text.replace(from, () => to),
    )
    expect([...new Set(found.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted())
  })
})

test('a finding names the file and the line, and quotes no key', () => {
  const text = (shipped.get(path('apply')) ?? '').replace(key, 'sk-1234567890')
  const line = text.split('\n').findIndex((one) => one.includes('sk-1234567890')) + 1
  const found = judged('apply', text)
  expect(found.map(({ where, line: at }) => [where, at])).toEqual([[path('apply'), line]])
  expect(JSON.stringify(found)).not.toContain('sk-1234567890')
})

test('the name of the default branch is known, or any one branch will do', () => {
  const renamed = new Map(
    [...shipped].map(([file, text]) => [
      file,
      text.replaceAll('[main]', '[trunk]').replaceAll('heads/main', 'heads/trunk'),
    ]),
  )
  expect(judgeWorkflows(renamed, 'trunk')).toEqual([])
  expect(judgeWorkflows(renamed, null)).toEqual([])
  expect(judgeWorkflows(renamed, 'main').map(({ code }) => code)).toEqual(Array(3).fill('apply-elsewhere'))
})

describe('another workflow of the repository', () => {
  const withOther = (text: string): readonly string[] =>
    judgeWorkflows(new Map([...shipped, ['.github/workflows/other.yml', text]]), 'main').map(({ code }) => code)
  const steps = (step: string, top = 'permissions: { contents: read }'): string =>
    `on: push\n${top}\njobs:\n  a:\n    runs-on: self-hosted\n    steps:\n      - ${step}\n`

  test('may use a machine and secrets of its own', () => {
    expect(withOther(steps('run: deploy "$TOKEN"\n        env: { TOKEN: "${{ secrets.TOKEN }}" }'))).toEqual([])
  })

  test.each([
    ['run: echo "${{ github.event.issue.title }}"', 'script-injection'],
    ['run: echo "${{ github[format(\'event\')].x }}"', 'script-injection'],
    ['uses: acme/thing@v2', 'unpinned-action'],
    [
      'run: ls\n        env: { SMALL_IMPROVEMENTS_API_KEY: "${{ secrets.SMALL_IMPROVEMENTS_API_KEY }}" }',
      'secret-without-environment',
    ],
    ['run: ls\n        env: { ALL: "${{ toJson(secrets) }}" }', 'all-secrets'],
  ])('must not: %s', (step, code) => {
    expect(withOther(steps(step))).toContain(code)
  })

  const grouped = (group: string, name = 'ci'): readonly string[] =>
    withOther(
      `name: ${name}\non: push\npermissions: {}\nconcurrency: ${group}\njobs: { a: { runs-on: x, steps: [] } }\n`,
    )

  test.each([
    'espalier-apply',
    '{ group: Espalier-Apply, cancel-in-progress: true }',
    '"${{ github.head_ref || github.run_id }}"',
    '"espalier-${{ inputs.what }}"',
    '"${{ vars.GROUP }}"',
  ])('must not be in the group of the runs that write: %s', (group) => {
    expect(grouped(group)).toEqual(['shared-group'])
  })

  test.each([
    'deploy',
    '"${{ github.workflow }}-${{ github.ref }}"',
    '"espalier-apply-${{ github.ref }}"',
    '"pr-${{ github.head_ref }}"',
    '"espalier-${{ github.run_id }}"',
  ])('may be in a group that cannot be it: %s', (group) => {
    expect(grouped(group)).toEqual([])
  })

  test('must not be in it where it has another name', () => {
    const renamed = new Map(
      [...shipped].map(([file, text]) => [file, text.replace('group: espalier-apply', 'group: org')]),
    )
    const other = 'on: push\npermissions: {}\njobs: { a: { runs-on: x, concurrency: org, steps: [] } }\n'
    expect(judgeWorkflows(renamed, 'main')).toEqual([])
    const found = judgeWorkflows(new Map([...renamed, ['.github/workflows/other.yml', other]]), 'main')
    expect(found.map(({ code }) => code)).toEqual(['shared-group'])
  })

  test('may be in it by so many expressions that none can tell, which takes no time', () => {
    expect(grouped(`"${'${{ vars.A }}'.repeat(200)}x"`)).toEqual(['shared-group'])
  })

  test('has a group by its name', () => {
    expect(grouped('"${{ github.workflow }}-apply"', 'espalier')).toEqual(['shared-group'])
    expect(grouped('"${{ github.workflow }}-apply"')).toEqual([])
  })

  test('says what its token may do, at the top or in each job', () => {
    expect(withOther(steps('run: ls', ''))).toEqual(['open-permissions'])
    expect(withOther(steps('run: ls', 'permissions: { contents: write }'))).toEqual(['open-permissions'])
    expect(withOther(steps('run: ls', '').replace('runs-on', 'permissions: {}\n    runs-on'))).toEqual([])
  })

  test('must not take an environment of Espalier for what a pull request brings', () => {
    const other = 'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n'
    expect(withOther(`${other}    environment: { name: espalier-plan }\n    steps: []\n`)).toEqual([
      'secret-on-pull-request',
    ])
    expect(withOther(`${other}    environment: { name: preview }\n    steps: []\n`)).toEqual([])
  })

  test('is read however it is written, and a flood of aliases is no workflow', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...['b', 'c', 'd', 'e', 'f'].map((name, at) => {
        const last = 'abcdef'[at] ?? ''
        return `${name}: &${name} [${Array(10).fill(`*${last}`).join(', ')}]`
      }),
    ].join('\n')
    expect(withOther(bomb)).toEqual(['not-a-workflow'])
    expect(withOther('- 1')).toEqual(['not-a-workflow'])
    expect(withOther('')).toEqual(['not-a-workflow'])
    expect(
      withOther(`"on": [push]\npermissions: {}\njobs: { a: { runs-on: x, steps: [ { uses: "a/b@v1" } ] } }`),
    ).toEqual(['unpinned-action'])
  })
})

test('without workflows, each one is missing', () => {
  expect(judgeWorkflows(new Map(), null).map(({ code }) => code)).toEqual(Array(4).fill('missing-workflow'))
})
