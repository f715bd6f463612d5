import { expect, test } from 'vitest'
import { placeIn } from '../../../src/action/context.js'

test.each([
  ['org', 'org', 'org/people/a.yaml', 'org/people/a.yaml'],
  ['hr/chart', 'hr/chart', 'hr/chart/people/a.yaml', 'hr/chart/people/a.yaml'],
  ['chart', './chart/', './chart//people/a.yaml', 'chart/people/a.yaml'],
  ['', '.', './people/a.yaml', 'people/a.yaml'],
])('from the top, a file of the chart in "%s" that was named %s is where Git has it', (path, org, file, expected) => {
  expect(placeIn(path, org, file)).toBe(expected)
})
