import { Buffer } from 'node:buffer'
import { setImmediate as turn } from 'node:timers/promises'

/** The output streams of a process. */
type Streams = Readonly<Record<'stdout' | 'stderr', NodeJS.WriteStream>>

/** The last texts of a process, complete and safe for a log. */
type Last = Readonly<Record<'out' | 'err', string>>

/** The code of a process that has done its work and could not print the result: EX_IOERR of sysexits.h. */
const outputLost = 74

/** What ends a write whose reader is gone: a pipe, and a socket that held what was not read yet. */
const isUnread = new Set(['EPIPE', 'ECONNRESET'])

/**
 * A failed write does not end the process: its work goes on. Returns what prints the last texts and gives the exit
 * code. A reader such as `head` may have seen enough: that is no error, and the rest is dropped. Any other loss is
 * reported on the other stream, and the code is never 0.
 */
export function lasting({ stdout, stderr }: Streams): (exit: number, last: Last) => Promise<number> {
  const lost = new Map<NodeJS.WriteStream, string>()
  for (const stream of [stdout, stderr]) {
    stream.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
      if (!isUnread.has(code)) lost.set(stream, code)
    })
  }
  return async (exit, { out, err }) => {
    await written(stderr, err)
    await written(stdout, out)
    const [ofOut, ofErr] = [lost.get(stdout), lost.get(stderr)]
    if (ofOut !== undefined) await written(stderr, lossText('stdout', ofOut))
    if (ofErr !== undefined) await written(stdout, lossText('stderr', ofErr))
    return exit === 0 && lost.size > 0 ? outputLost : exit
  }
}

function lossText(name: string, code: string): string {
  return `espalier: the command ran to its end, but a part of its output is lost: ${name} could not be written (${code}). Make room, or send it elsewhere. What an apply has made is in "espalier evidence"; any other command can be run again.\n`
}

/**
 * Writes a text to its end, after everything that is still buffered: a process that exits before loses the rest. The
 * last byte goes alone: Node takes it for no error if a full disk cuts a write short
 * (lib/internal/fs/sync_write_stream.js), but one byte is written or fails. An empty text is not written: /dev/full
 * refuses even that.
 */
async function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  if (bytes.length > 0 || stream.writableLength > 0) {
    stream.write(bytes.subarray(0, -1))
    await new Promise<void>((done) => void stream.write(bytes.subarray(-1), () => done()))
  }
  // A stream reports its error after it has called back.
  await turn()
}
