import type { Printable } from '../render/escaping/printed.js'
import type { Terminal } from './host.js'
import type { Show, Streams } from './showing.js'

/**
 * Colour and changing lines only for a person who sees them: never in CI, and as NO_COLOR asks. Whether
 * stdin is one comes last: to ask is to open it.
 */
export function terminalOf(streams: Streams, show: Show): Terminal {
  const { stdout, stderr, env } = streams
  const seen = stderr.isTTY && env['CI'] === undefined && env['TERM'] !== 'dumb'
  const line = (text: string): void => {
    if (seen) stderr.write(`\r\u001B[2K${text}`)
  }
  const written = (stream: NodeJS.WriteStream, shown: Printable): void => {
    const text = show(shown, stream)
    stream.write(text.endsWith('\n') ? text.slice(0, -1) : text)
    // Alone: Node takes a write that a full disk cuts short for no error, but the write after it fails.
    stream.write('\n')
  }
  return {
    colour: seen && stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
    live: seen,
    interactive: stderr.isTTY && env['CI'] === undefined && streams.stdin.isTTY,
    // A line that changes is one row.
    progress: (shown) => line(shown === null ? '' : (show(shown, stderr).split('\n')[0] ?? '')),
    say(shown) {
      line('')
      written(stderr, shown)
    },
    print: (shown) => written(stdout, shown),
    async ask(question, offers = []) {
      const { createInterface } = await import('node:readline/promises')
      const lines = createInterface({ input: streams.stdin, output: stderr, completer: completing(offers) })
      try {
        return await lines.question(show(question, stderr))
      } catch {
        return ''
      } finally {
        lines.close()
      }
    },
  }
}

/** Completes what was typed to the offers that begin so, whatever their capitals. */
export function completing(offers: readonly string[]): (line: string) => [string[], string] {
  return (line) => {
    const typed = line.toLowerCase()
    return [offers.filter((offer) => offer.toLowerCase().startsWith(typed)), line]
  }
}
