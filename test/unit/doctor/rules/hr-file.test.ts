import { expect, test } from 'vitest'
import type { FindingCode } from '../../../../src/doctor/codes.js'
import { judgeWorkflows } from '../../../../src/doctor/judge.js'
import { shipped } from '../../../support/workflows.js'

const path = '.github/workflows/espalier-hr.yml'
const text = shipped.get(path) ?? ''
const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1'
const key = '${{ secrets.SMALL_IMPROVEMENTS_API_KEY }}'

function judged(changed: string): ReturnType<typeof judgeWorkflows> {
  return judgeWorkflows(new Map([...shipped, [path, changed]]), 'main')
}

test('the HR file may have a command and secrets of the company, in an environment of its own', () => {
  const own = text
    .replace('    # environment: espalier-propose', '    environment: espalier-propose')
    .replaceAll(/^( +)# (- name: get|  run|    curl|      --header|  env|    HR_TOKEN)/gm, '$1$2')
  expect(own).toContain('        env:\n          HR_TOKEN: ${{ secrets.HR_TOKEN }}\n')
  expect(judged(own)).toEqual([])
  const app = own.replace('command: hr-file', 'command: hr-file\n          pull-token: ${{ steps.app.outputs.token }}')
  expect(judged(app.replace('contents: write', 'contents: read'))).toEqual([])
})

test.each<readonly [says: string, from: string, to: string, ...codes: FindingCode[]]>([
  [
    'the HR file beside the key',
    'command: hr-file',
    `command: hr-file\n        env:\n          SMALL_IMPROVEMENTS_API_KEY: ${key}`,
    'key-unneeded',
    'secret-without-environment',
  ],
  [
    'the HR file in an environment of the key',
    '    # environment: espalier-propose',
    '    environment: espalier-plan',
    'key-unneeded',
  ],
  [
    'the HR file in an environment that anyone names',
    '    # environment: espalier-propose',
    '    environment: { name: "${{ vars.WHERE }}" }',
    'key-unneeded',
  ],
  [
    'the HR file kept for all readers',
    '      - uses: ./.github/espalier\n',
    `      - uses: actions/upload-artifact@${commit} # v7.0.1\n      - uses: ./.github/espalier\n`,
    'hr-file-kept',
  ],
  ['the HR file with a token that is kept', 'persist-credentials: false', 'show-progress: false', 'kept-credentials'],
  ['the HR file without the commits of people', 'fetch-depth: 0', 'fetch-depth: 1', 'shallow-checkout'],
  ['the HR file may write the checks', 'issues: write', 'checks: write\n      issues: write', 'too-many-permissions'],
  ['the HR file by anyone', '  workflow_dispatch:', '  repository_dispatch:', 'risky-event', 'hr-file-elsewhere'],
  ['the HR file of a pull request', '  workflow_dispatch:', '  pull_request:', 'hr-file-elsewhere'],
  ['the HR file after a push', '  workflow_dispatch:', '  push:', 'hr-file-elsewhere'],
  ['the HR file on any branch', "github.ref == 'refs/heads/main' &&", '', 'hr-file-elsewhere'],
  ['the HR file on main or elsewhere', "main' &&", "main' ||", 'hr-file-elsewhere'],
  ['the HR file of another branch', 'fetch-depth: 0', 'fetch-depth: 0\n          ref: other', 'hr-file-elsewhere'],
  [
    'the HR file of another repository',
    'fetch-depth: 0',
    'fetch-depth: 0\n          repository: acme/other',
    'hr-file-elsewhere',
  ],
  [
    'the HR file kept, in other letters',
    '      - uses: ./.github/espalier\n',
    `      - uses: Actions/Upload-Artifact@${commit} # v7.0.1\n      - uses: ./.github/espalier\n`,
    'hr-file-kept',
  ],
  [
    'the HR file with a secret, and no environment',
    '          file: ${{ runner.temp }}/people.csv',
    '          file: a.csv\n          pull-token: ${{ secrets.TOKEN }}',
    'secret-without-environment',
  ],
  [
    'a script of the HR file with an input',
    '      - uses: ./.github/espalier\n',
    '      - run: curl "${{ inputs.url }}"\n      - uses: ./.github/espalier\n',
    'script-injection',
  ],
])('the doctor finds %s', (_, from, to, ...codes) => {
  expect(text).toContain(from)
  const found = judged(text.replace(from, () => to))
  expect([...new Set(found.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted())
})
