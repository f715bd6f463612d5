import { expect, test } from 'vitest'
import type { HrFinding } from '../../../../src/model/hr-file.js'
import { hrFindings } from '../../../../src/render/pull/hr-findings.js'

const finding = (row: number | null, more: Partial<HrFinding> = {}): HrFinding => ({
  code: 'hr-a',
  severity: 'error',
  row,
  column: null,
  message: 'No.',
  cause: 'x',
  ...more,
})

const textOf = (...findings: readonly HrFinding[]): string =>
  hrFindings(findings)
    .map(({ text }) => text)
    .join('\n')

test('findings of one cause are one line and the other rows', () => {
  expect(textOf(...[2, 5, 9, 11].map((row) => finding(row)))).toBe(
    '**Not taken:**\n- **Row 2** · No. (`hr-a`)\n- and 3 more like it, in rows 5, 9, 11',
  )
  expect(textOf(finding(2), finding(5))).toBe('**Not taken:**\n- **Row 2** · No. (`hr-a`)\n- **Row 5** · No. (`hr-a`)')
})

test('errors come before warnings, and each says where it is', () => {
  const column = { letter: 'C', name: 'Mail|' }
  expect(
    textOf(
      finding(null, { severity: 'warning' }),
      finding(3, { column }),
      finding(null, { column: { letter: 'D', name: '' } }),
    ),
  ).toBe(
    '**Not taken:**\n- **Row 3, column C (`Mail\\u{7c}`)** · No. (`hr-a`)\n- **Column D** · No. (`hr-a`)\n**To look at:**\n- **The file** · No. (`hr-a`)',
  )
})
