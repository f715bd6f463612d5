import { expect, test } from 'vitest'
import { chartOf } from '../../../../src/desired/chart.js'
import { day, peopleText, person } from './rules-charts.js'

async function found(
  people: Parameters<typeof peopleText>[0],
  defaults: Parameters<typeof peopleText>[1] = {},
  settings: object = {},
): Promise<readonly string[]> {
  const text = JSON.stringify({ company: 'Acme', timezone: 'UTC', ...settings })
  const file = { file: 'org/people/all.yaml', text: peopleText(people, defaults) }
  const { diagnostics } = await chartOf({ file: 'org/espalier.yaml', text }, [file], day('2026-06-01'))
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
}

test('a default is judged once, at its place, whoever takes it', async () => {
  const departments = { departments: ['Sales'] }
  const [one, ...others] = await found([person('ann'), person('ben')], { department: 'Sale' }, departments)
  expect(others).toEqual([])
  expect(one).toBe(
    'unknown-department: There is no department "Sale". Did you mean "Sales"? If it is new, add it to departments in espalier.yaml.',
  )
})

test('admin is no default', async () => {
  expect((await found([person('ann')], { role: 'Admin' }))[0]).toContain('The role Admin cannot be a default.')
})

test('a chart has at least one person', async () => {
  expect((await found([]))[0]).toContain('no-people: The chart has no people.')
})

test('a former key is of nobody else, today or before', async () => {
  const renamed = person('ann', { was: 'anna' })
  expect(await found([renamed])).toEqual([])
  expect((await found([renamed, person('anna')]))[0]).toContain(
    'The key anna is still in the chart, org/people/all.yaml:',
  )
  expect((await found([renamed, person('ben', { was: 'anna' })]))[0]).toContain('also had the key anna before')
})
