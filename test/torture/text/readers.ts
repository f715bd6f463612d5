import { readXml } from '../../../src/hr/xml.js'

/** What acts or hides as the escape that shows it: how a value must read in CSV, HTML and mermaid. */
export function shown(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu, (character) =>
    character === '\t' ? String.raw`\t` : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

/** The cells of one row, read by RFC 4180; null for anything else than one whole row of quoted cells. */
export function csvCells(row: string): readonly string[] | null {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (row[at] !== '"') return null
    let cell = ''
    for (at += 1; row[at] !== '"' || row[at + 1] === '"'; at += 1) {
      if (at >= row.length) return null
      if (row[at] === '"') at += 1
      cell += row[at]
    }
    cells.push(cell)
    at += 1
    if (row[at] === ',') at += 1
    else return row.slice(at) === '\r\n' ? cells : null
  }
}

/** Whether some spreadsheet could take a cell for a formula: blanks before it are passed over, wide forms are narrow. */
export function isFormula(cell: string): boolean {
  const [first = ''] = cell.replace(/^[\s\p{DI}\p{Cf}]+/u, '').normalize('NFKC')
  return /^[=+\-@]$/.test(first) || /^[\t\r\n]/.test(cell)
}

/** The attribute and the text of `<td title="…">…</td>`; null if a browser would see anything else. */
export function htmlCell(html: string): { readonly title: string; readonly text: string } | null {
  const [, title, text] = /^<td title="([^"]*)">([^<]*)<\/td>$/s.exec(html) ?? []
  if (title === undefined || text === undefined) return null
  return { title: decoded(title), text: decoded(text) }
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Character references, each with its semicolon; what only resembles one stays. */
function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, number: string | undefined, name: string | undefined) =>
    number === undefined ? (names[name ?? ''] ?? whole) : String.fromCodePoint(Number(number)),
  )
}

/** The attribute and the text of `<t a="…">…</t>`; null if a parser sees anything else. */
export function xmlElement(document: string): { readonly attribute: string; readonly text: string } | null {
  const opened: Readonly<Record<string, string>>[] = []
  let text = ''
  readXml(document, {
    open: (name, attributes) => void opened.push({ name, ...attributes() }),
    text: (part) => void (text += part),
  })
  const [element, ...more] = opened
  return more.length === 0 && element?.['name'] === 't' ? { attribute: element['a'] ?? '', text } : null
}

/** The label of `n1["…"]`; null if mermaid would see anything else than one node with words in it. */
export function mermaidLabel(line: string): string | null {
  const [, label] = /^n1\["((?:[\p{L}\p{M}\p{Nd} ]|#\d+;)*)"\]$/u.exec(line) ?? []
  if (label === undefined || label.includes('  ')) return null
  return label.replaceAll(/#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
}
