/**
 * The rows of a CSV file by RFC 4180, read by its grammar and nothing of ours. Throws where a file does not follow it:
 * it begins with a byte order mark, lines end with CR and LF, a quote within a quoted cell is doubled, every row has as many cells as the first.
 */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let at = 0
  const expectAt = (sign: string): void => {
    if (!text.startsWith(sign, at)) throw new Error(`at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
    at += sign.length
  }
  const quoted = (): string => {
    let cell = ''
    expectAt('"')
    for (;;) {
      const end = text.indexOf('"', at)
      if (end < 0) throw new Error('a cell has no end')
      cell += text.slice(at, end)
      at = end + 1
      if (text[at] !== '"') return cell
      cell += '"'
      at += 1
    }
  }
  const plain = (): string => {
    const [cell = ''] = /^[^",\r\n]*/.exec(text.slice(at)) ?? []
    at += cell.length
    return cell
  }
  expectAt('\ufeff')
  while (at < text.length) {
    const row: string[] = []
    do row.push(text[at] === '"' ? quoted() : plain())
    while (text[at] === ',' && (at += 1) > 0)
    expectAt('\r\n')
    rows.push(row)
  }
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new Error('a row has another number of cells')
  return rows
}

/** The same, each row by the names of the columns. */
export function tableOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = rowsOf(text)
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])))
}
