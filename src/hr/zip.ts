import { inflateRawSync } from 'node:zlib'
import { mostParts, mostUnpacked } from './limits.js'

/** Why an archive is not read further. */
export class ZipError extends Error {
  constructor(readonly reason: 'damaged' | 'encrypted' | 'too large') {
    super(reason)
  }
}

interface Part {
  readonly isEncrypted: boolean
  readonly method: number
  readonly size: number
  readonly at: number
}

/** Where the parts of an archive are: signatures and offsets of APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16. */
const [localPart, listedPart, endOfList] = [0x04034b50, 0x02014b50, 0x06054b50]

/**
 * The parts of a ZIP archive by their names. What they unpack to is counted as it is unpacked, all parts together: the
 * sizes that the archive claims are not looked at. Each part is unpacked when it is asked for.
 */
export function openZip(bytes: Uint8Array): (name: string) => Buffer | null {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const parts = guarded(() => partsOf(archive))
  let left = mostUnpacked
  return (name) => {
    const part = parts.get(name)
    if (part === undefined) return null
    if (part.isEncrypted) throw new ZipError('encrypted')
    const unpacked = guarded(() => unpack(archive, part, left))
    left -= unpacked.length
    return unpacked
  }
}

function partsOf(archive: Buffer): ReadonlyMap<string, Part> {
  const end = archive.lastIndexOf('PK\u0005\u0006', archive.length - 22, 'latin1')
  if (end < 0 || archive.readUInt32LE(end) !== endOfList) throw new ZipError('damaged')
  const count = archive.readUInt16LE(end + 10)
  if (count > mostParts) throw new ZipError('too large')
  const parts = new Map<string, Part>()
  let at = archive.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== listedPart) throw new ZipError('damaged')
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    parts.set(archive.toString('utf8', at + 46, at + 46 + (name ?? 0)), {
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      method: archive.readUInt16LE(at + 10),
      size: archive.readUInt32LE(at + 20),
      at: archive.readUInt32LE(at + 42),
    })
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}

function unpack(archive: Buffer, { method, size, at }: Part, most: number): Buffer {
  if (archive.readUInt32LE(at) !== localPart) throw new ZipError('damaged')
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
  const packed = archive.subarray(start, start + size)
  if (packed.length < size) throw new ZipError('damaged')
  if (most === 0) throw new ZipError('too large')
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: most })
  if (method !== 0) throw new ZipError('damaged')
  if (size > most) throw new ZipError('too large')
  return packed
}

/** What reading out of bounds and unpacking throw is said in our words. */
function guarded<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof ZipError) throw error
    throw new ZipError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'damaged')
  }
}
