import { expect, test } from 'vitest'
import type { Finding } from '../../../../src/model/finding.js'
import { readMarker } from '../../../../src/model/marker.js'
import { pageText } from '../../../../src/render/pull/page.js'
import { serviceIssue, setupIssue, wellNote } from '../../../../src/render/pull/watch-issues.js'

const run = { repository: 'acme/org', server: 'https://github.com', id: '4421', attempt: '1' }
const speaker = { run, readAt: '2026-09-15T22:17:30Z', timezone: 'UTC', overdue: null, strange: 0 }
const shows = '7d41c9b2f0'

test('the issue about the service names what has changed, and what no longer works', () => {
  const differences = [{ what: 'list.email', before: 'text', after: undefined }]
  const page = serviceIssue({ problems: ['The list has no addresses.'], differences }, shows, speaker)
  const { text } = pageText(page)
  expect(readMarker(text)).toMatchObject({ kind: 'service', pull: 0, shows })
  expect(text).toContain('| `list.email` | `text` | `not there` |')
  expect(text).toContain('- The list has no addresses.')
  expect(pageText(serviceIssue({ problems: [], differences }, shows, speaker)).text).not.toContain(
    'Plan and apply stop',
  )
})

test('however much a service changes, the issue fits, and a field cannot format or mention', () => {
  const differences = Array.from({ length: 5_000 }, (_, at) => ({
    what: `list.@all|**${at}**`,
    before: '<b>'.repeat(300),
    after: '`x`\n# y',
  }))
  const problems = Array.from({ length: 5_000 }, (_, at) => `The field @all${at} is not a text.`)
  const { text } = pageText(serviceIssue({ problems, differences }, shows, speaker))
  expect(text.length).toBeLessThan(65_000)
  expect(text).toContain('and 4960 more')
  expect(text).not.toMatch(/(?<![`\w.])@all/)
  expect(text).not.toContain('\n# y')
})

test('the issue about the setup has each finding with its place and its fix, up to what fits', () => {
  const finding: Finding = {
    code: 'open-environment',
    where: '.github/workflows/a.yml',
    line: 7,
    what: 'It admits @everyone.',
    why: 'Anyone can use it.',
    fix: 'Choose main alone.',
  }
  const one = setupIssue([finding], shows, speaker)
  expect(one.title.text).toBe('Espalier: the doctor has 1 finding')
  expect(pageText(one).text).toContain(
    '- **`.github/workflows/a.yml:7`** `open-environment`: It admits `@everyone`. Anyone can use it. **Choose main alone.**',
  )
  expect(
    pageText(
      setupIssue(
        Array.from({ length: 2_000 }, () => finding),
        shows,
        speaker,
      ),
    ).text.length,
  ).toBeLessThan(65_000)
})

test('a closed issue says why it was closed', () => {
  expect(wellNote('service', speaker).text).toContain('behaves as org/contract.yaml says')
  expect(wellNote('setup', speaker).text).toContain('The doctor finds nothing')
})
