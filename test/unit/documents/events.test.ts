import { expect, test } from 'vitest'
import { scimCodes } from '../../../src/model/scim-finding.js'
import { readScim } from '../../../src/scim/read-event.js'
import { blocksOf, read } from '../../support/docs.js'

const page = read('docs/events.md')

test('every finding of an event is explained, in the words of the code', () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` \| ([^|]+) \| [^|]+ \|$/gm)].filter(([, code]) => code?.includes('-'))
  expect(rows.map(([, code]) => code)).toEqual(Object.keys(scimCodes))
  for (const [, code, says] of rows)
    expect(says).toContain(scimCodes[code as keyof typeof scimCodes].replace(/\.$/, ''))
})

test('every payload of the page can be sent to GitHub, and is read without a finding', () => {
  const payloads = blocksOf(page).filter(({ language }) => language === 'json')
  expect(payloads).toHaveLength(2)
  for (const { text } of payloads) {
    const { event_type: type, client_payload: payload } = JSON.parse(text) as Readonly<Record<string, object>>
    expect(type).toBe('espalier-scim')
    expect(Object.keys(payload ?? {}).length).toBeLessThanOrEqual(10)
    expect(readScim(payload)).toMatchObject({ findings: [], ignored: 0 })
  }
  expect(read('template/.github/workflows/espalier-event.yml')).toContain('types: [espalier-scim]')
})
