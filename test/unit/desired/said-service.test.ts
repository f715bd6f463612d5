import { expect, test } from 'vitest'
import { saidService } from '../../../src/desired/said-service.js'

const said = (text: string) => saidService({ file: 'org/espalier.yaml', text })

test('what the settings say themselves is told with its place, and a default is not', async () => {
  expect(await said('company: A\ntimezone: UTC\napi:\n  contract: v2\n')).toEqual({
    contract: 'v2',
    baseUrl: null,
    place: { file: 'org/espalier.yaml', line: 4, column: 13 },
  })
  expect(await said('company: A\ntimezone: UTC\n')).toMatchObject({ contract: null, baseUrl: null })
})
