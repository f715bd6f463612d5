import { expect, test } from 'vitest'
import { artifactIn, chartLine, chartLineBytes } from '../../../../src/render/pull/chart-line.js'

const run = { repository: 'acme/org', server: 'https://github.com', id: '4417', attempt: '2' }
const here = 'https://github.com/acme/org/actions/runs/4417/artifacts/'

test('an artifact of this run has a number', () => {
  expect(artifactIn(`${here}881`, run)).toBe('881')
})

test.each([
  ['no address', ''],
  ['another host', 'https://evil.example/acme/org/actions/runs/4417/artifacts/881'],
  ['a host that begins like ours', 'https://github.com.evil.example/acme/org/actions/runs/4417/artifacts/881'],
  ['another repository', 'https://github.com/acme/other/actions/runs/4417/artifacts/881'],
  ['another run', 'https://github.com/acme/org/actions/runs/44170/artifacts/881'],
  ['an earlier run', 'https://github.com/acme/org/actions/runs/4416/artifacts/881'],
  ['a path behind it', `${here}881/../../../`],
  ['a query', `${here}881?x=1`],
  ['a link that ends ours', `${here}881)[x](https://evil.example)`],
  ['a line behind it', `${here}881\n`],
  ['no number', here],
  ['zero', `${here}0`],
])('%s is not linked', (_, address) => {
  expect(artifactIn(address, run)).toBeNull()
})

test('the line links the page, or says that it is missing and where the reason is; it fits into its room', () => {
  expect(chartLine(run, '881').text).toContain(`](${here}881)`)
  const missing = chartLine(run, null).text
  expect(missing).toContain('could not be uploaded')
  expect(missing).toContain('](https://github.com/acme/org/actions/runs/4417)')
  expect(missing).not.toContain('artifacts')
  const long = { ...run, repository: `${'a'.repeat(39)}/${'b'.repeat(100)}`, id: '9'.repeat(20), server: `https://${'c'.repeat(100)}.example` } // prettier-ignore
  for (const one of ['9'.repeat(20), null])
    expect(Buffer.byteLength(chartLine(long, one).text)).toBeLessThan(chartLineBytes)
})
