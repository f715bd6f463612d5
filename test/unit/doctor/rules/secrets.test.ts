import { expect, test } from 'vitest'
import { judgeSecrets } from '../../../../src/doctor/rules/secrets.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'

const secret = '"${{ secrets.SMALL_IMPROVEMENTS_API_KEY }}"'
const step = (key: string): string =>
  `    steps:\n      - uses: ./\n        with: { command: plan }\n        env: { SMALL_IMPROVEMENTS_API_KEY: ${key} }\n`
const found = (job: string, top = ''): readonly string[] =>
  judgeSecrets(workflowOf('a.yml', `on: push\n${top}jobs:\n  a:\n${job}`)).map(({ code }) => code)

test('the key is a secret of an environment, for the step of Espalier alone', () => {
  expect(found(`    environment: espalier-plan\n${step(secret)}`)).toEqual([])
  expect(found(step(secret))).toEqual(['secret-without-environment'])
  expect(found(`    environment: "\${{ inputs.where }}"\n${step(secret)}`)).toEqual(['secret-without-environment'])
})

test('a key for the whole job, or written down, is told', () => {
  expect(
    found(`    environment: espalier-plan\n    env: { SMALL_IMPROVEMENTS_API_KEY: ${secret} }\n${step(secret)}`),
  ).toEqual(['key-elsewhere'])
  expect(found(`    environment: espalier-plan\n${step('abc')}`)).toEqual(['key-in-file'])
})
