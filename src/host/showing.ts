import { isLine, type Printable } from '../render/escaping/printed.js'

/** The streams of a process, and its environment. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A text as it is written to one of the streams. */
export type Show = (text: Printable, stream: NodeJS.WriteStream) => string

/**
 * How texts are shown: without keys, and wrapped where a person sees them. The keys are hidden first, so that no part of
 * one is left at the end of a row. The code that wraps is loaded only if it is needed.
 */
export async function showing({ stdout, stderr, env }: Streams, hide: (text: string) => string): Promise<Show> {
  if ([stdout, stderr].every((stream) => columnsOf(stream, env) === null)) return ({ text }) => hide(text)
  const { wrapped } = await import('../render/wrap.js')
  return (shown, stream) => {
    const [text, columns] = [hide(shown.text), columnsOf(stream, env)]
    return columns === null || !isLine(shown) ? text : wrapped(text, columns)
  }
}

/** The columns of a terminal. null for a file or a pipe, whose lines stay whole unless COLUMNS is set. */
export function columnsOf(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>, env: Streams['env']): number | null {
  const set = env['COLUMNS'] ?? ''
  if (/^[1-9]\d{0,4}$/.test(set)) return Number(set)
  return stream.isTTY ? stream.columns || usualColumns : null
}

/** Of a terminal that does not say how wide it is. */
const usualColumns = 80
