interface Skeleton {
  /** What is left outside fences and code spans, line by line. */
  readonly lines: readonly string[]
  /** The lines of tables, whole: pipes are read before code spans. */
  readonly rows: readonly string[]
  readonly openFence: boolean
}

/** Reads Markdown as CommonMark does, as far as fences and code spans go. */
function skeletonOf(markdown: string): Skeleton {
  let fence: string | null = null
  const lines: string[] = []
  const rows: string[] = []
  for (const line of markdown.split('\n')) {
    const ticks = /^`{3,}/.exec(line)?.[0]
    if (fence !== null) {
      if (ticks !== undefined && ticks.length >= fence.length && ticks === line.trimEnd()) fence = null
      continue
    }
    if (ticks !== undefined && !line.slice(ticks.length).includes('`')) fence = ticks
    else {
      if (line.startsWith('|')) rows.push(line)
      lines.push(withoutSpans(line))
    }
  }
  return { lines, rows, openFence: fence !== null }
}

function withoutSpans(line: string): string {
  const [start] = /`+/.exec(line) ?? []
  if (start === undefined) return line
  const from = line.indexOf(start)
  const rest = line.slice(from + start.length)
  const end = [...rest.matchAll(/`+/g)].find((run) => run[0].length === start.length)
  if (end === undefined) return line.slice(0, from + start.length) + withoutSpans(rest)
  return `${line.slice(0, from)}CODE${withoutSpans(rest.slice(end.index + start.length))}`
}

const ours =
  /<\/?details( open)?>|<\/?summary>|<\/?sub>|^#{2,3} |^(> )+|^>$|\[!(CAUTION|IMPORTANT|WARNING|NOTE)\]|\*\*/g

/** What is wrong with the Markdown of a comment: an open fence or tag, a broken row, anything but plain words in it. */
export function markdownFaults(markdown: string): readonly string[] {
  const { lines, rows, openFence } = skeletonOf(markdown)
  const text = lines.join('\n')
  const count = (tag: string): number => text.split(tag).length - 1
  const active = lines.filter((line) =>
    /[<>@[\]\\`*_~^&#$]|\bGH-\d|\b[0-9a-f]{7,40}\b|www\./i.test(line.replaceAll(ours, '')),
  )
  return [
    ...(openFence ? ['a fence is open'] : []),
    ...(count('<details') === count('</details>') ? [] : ['details do not match']),
    ...(count('**') % 2 === 0 ? [] : ['bold does not match']),
    ...rows.filter((row) => ![3, 5, 6].includes(row.split('|').length - 1)).map((row) => `broken row: ${row}`),
    ...active.map((line) => `active: ${line}`),
    ...lines.filter((line) => /^\s*- (\d+[.)]|[-*+]) /.test(line)).map((line) => `a list in a list: ${line}`),
  ]
}
