import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import type { HrFinding } from '../../../../src/model/hr-file.js'
import type { HrSummary } from '../../../../src/model/hr-import.js'
import { hrProposal } from '../../../../src/render/pull/hr-proposal.js'

const none = { created: 0, left: 0, ending: 0, moved: 0, renamed: 0, readdressed: 0, restarted: 0, roles: 0, ids: 0 }
const summary: HrSummary = {
  ...none,
  preset: null,
  headerRow: 1,
  columns: [],
  ignored: [],
  rows: 300,
  taken: 300,
  longGone: 0,
  departments: [],
  missing: [],
  kept: [],
  full: true,
}

test('a rename of a department for 300 people is one line, and the title counts them', () => {
  const { title, body } = hrProposal({ ...summary, departments: [{ from: 'Ops', to: 'Operations', people: 300 }] }, [])
  expect(title.text).toBe('HR file: 300 people get another department')
  expect(body.text).toContain('- department `Ops` → `Operations`: 300 people\n')
})

test('however many findings, people and columns there are, the text fits, and says how many are left out', () => {
  const column = { letter: 'C', name: 'x'.repeat(300) }
  const findings = Array.from({ length: 5_000 }, (_, at): HrFinding => {
    const severity = at % 3 === 0 ? 'warning' : 'error'
    return { code: `hr-${at}`, severity, row: at, column, message: `${at} ${'@界`|'.repeat(200)}`, cause: null }
  })
  const many = <T>(one: T): readonly T[] => Array.from({ length: 500 }, () => one)
  const { body } = hrProposal(
    {
      ...summary,
      departments: many({ from: '界'.repeat(200), to: '`'.repeat(200), people: 1 }),
      missing: many('`'.repeat(400)),
      kept: many('`'.repeat(400)),
      ignored: many(column),
      columns: many({ field: 'email', column, by: 'alias' } as const).slice(0, 13),
    },
    findings,
  )
  expect(Buffer.byteLength(body.text)).toBeLessThan(65_000)
  expect(body.text).toMatch(/more lines; `espalier import csv` lists all/)
  expect(body.text).toMatch(/other steps from department to department/)
})

test('who stays is said, apart from those who leave', () => {
  const { body } = hrProposal({ ...summary, missing: ['Bo Li (bo)'], kept: ['Ada Lovelace (ada) @acme'] }, [])
  expect(body.text).toContain('**In no row of the file, so they leave:** Bo Li (bo)\n')
  expect(body.text).toMatch(
    /\*\*In no row of the file, and protected or without an employee id, so they stay:\*\* Ada Lovelace \(ada\) `@acme`\n/,
  )
  expect(body.text).not.toContain(' @acme')
  expect(hrProposal(summary, []).body.text).not.toContain('In no row')
})
