/** What a step said about a place in a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file: string | null
  readonly line: number | null
  readonly message: string
}

/** What the runner takes from the text that a step wrote. */
export interface Heard {
  /** At most ten of each level: GitHub drops the others without a word. */
  readonly annotations: readonly Annotation[]
  readonly dropped: number
  readonly masks: readonly string[]
}

/** Reads the workflow commands in a log. */
export function heard(log: string): Heard {
  const all: Annotation[] = []
  const masks: string[] = []
  let stopped: string | null = null
  for (const line of log.split(/\r?\n/)) {
    const [, name = '', properties = '', message = ''] = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (stopped !== null) stopped = name === stopped ? null : stopped
    else if (name === 'stop-commands') stopped = message
    else if (name === 'add-mask') masks.push(plain(message))
    else if (name === 'error' || name === 'warning' || name === 'notice')
      all.push(annotation(name, properties, message))
  }
  const kept = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((one) => one.level === level).slice(0, 10),
  )
  return { annotations: kept, dropped: all.length - kept.length, masks }
}

function annotation(level: Annotation['level'], properties: string, message: string): Annotation {
  const pairs = properties.split(',').map((pair) => [pair.split('=')[0]?.trim(), pair.slice(pair.indexOf('=') + 1)])
  const { file, line } = Object.fromEntries(pairs) as Record<string, string | undefined>
  return {
    level,
    file: file === undefined ? null : plain(file),
    line: line === undefined ? null : Number(line),
    message: plain(message),
  }
}

const signs: Readonly<Record<string, string>> = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }

const plain = (text: string): string => text.replace(/%(25|0D|0A|3A|2C)/gi, (sign) => signs[sign.toUpperCase()] ?? sign)

/** The pairs of a file that GITHUB_OUTPUT or GITHUB_ENV names. */
export function pairsOf(text: string): Record<string, string> {
  const pairs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    const [, name = '', end = ''] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    if (name === '') {
      if (line.includes('=')) pairs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
      continue
    }
    const last = lines.indexOf(end)
    if (last < 0) throw new Error(`An output has no end: ${name}`)
    pairs[name] = lines
      .splice(0, last + 1)
      .slice(0, -1)
      .join('\n')
  }
  return pairs
}

/** The most that a step may add to the summary of its job, and a job to its outputs: one MiB. */
export const mebibyte = 1024 * 1024
