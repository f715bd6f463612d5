import type { HrColumn, HrFile } from '../../src/model/hr-file.js'

/** What was read of an HR file, as the golden files have it. */
export function shownHrFile({ rows, columns, ignored, preset, sure, headerRow, findings }: HrFile): unknown {
  return {
    preset,
    sure,
    headerRow,
    columns: Object.fromEntries(columns.map(({ field, column, by }) => [named(column), `${field}, by ${by}`])),
    ignored: ignored.map(named),
    rows: rows.map(({ row, cells }) => ({
      row,
      ...Object.fromEntries(Object.entries(cells).map(([field, { text }]) => [field, text])),
    })),
    findings: findings.map(({ code, severity, row, column, message, cause }) => ({
      at: [row === null ? 'file' : `row ${row}`, ...(column === null ? [] : [named(column)])].join(', '),
      [severity]: code,
      message,
      cause,
    })),
  }
}

function named({ letter, name }: HrColumn): string {
  return name === '' ? letter : `${letter} ${name}`
}
