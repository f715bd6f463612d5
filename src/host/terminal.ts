import type { Printable } from '../render/escaping/printed.js'
import type { Terminal } from './host.js'

/** The streams of a process, and its environment. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Colour and changing lines only for a person who sees them: never in CI, and as NO_COLOR asks. `hide` goes last. */
export function terminalOf({ stdin, stdout, stderr, env }: Streams, hide: (text: string) => string): Terminal {
  const seen = stderr.isTTY && env['CI'] === undefined && env['TERM'] !== 'dumb'
  const line = (text: string): void => {
    if (seen) stderr.write(`\r\u001B[2K${hide(text)}`)
  }
  const written = (stream: NodeJS.WriteStream, { text }: Printable): void => {
    stream.write(hide(text.endsWith('\n') ? text.slice(0, -1) : text))
    // Alone: Node takes a write that a full disk cuts short for no error, but the write after it fails.
    stream.write('\n')
  }
  return {
    colour: seen && stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
    live: seen,
    interactive: stdin.isTTY && stderr.isTTY && env['CI'] === undefined,
    progress: (shown) => line(shown?.text ?? ''),
    say(shown) {
      line('')
      written(stderr, shown)
    },
    print: (shown) => written(stdout, shown),
    async ask(question) {
      const { createInterface } = await import('node:readline/promises')
      const lines = createInterface({ input: stdin, output: stderr })
      try {
        return await lines.question(hide(question.text))
      } catch {
        return ''
      } finally {
        lines.close()
      }
    },
  }
}
