import { deflateRawSync } from 'node:zlib'

/** How an archive lies about a part, for the tests of its reader. */
interface PartOptions {
  readonly claims?: number
  readonly isStored?: boolean
  readonly isEncrypted?: boolean
}

/** A ZIP archive with these parts, without the checksums that no reader of ours looks at. */
export function zipOf(
  parts: Readonly<Record<string, string | Buffer>>,
  { claims, isStored = false, isEncrypted = false }: PartOptions = {},
): Buffer {
  const [bodies, list]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content)
    const packed = isStored ? bytes : deflateRawSync(bytes)
    const local = Buffer.alloc(30)
    const listed = Buffer.alloc(46)
    local.writeUInt32LE(0x04034b50, 0)
    listed.writeUInt32LE(0x02014b50, 0)
    for (const [header, offset] of [
      [local, 6],
      [listed, 8],
    ] as const) {
      header.writeUInt16LE(isEncrypted ? 1 : 0, offset)
      header.writeUInt16LE(isStored ? 0 : 8, offset + 2)
      header.writeUInt32LE(packed.length, offset + 12)
      header.writeUInt32LE(claims ?? bytes.length, offset + 16)
      header.writeUInt16LE(Buffer.byteLength(name), offset + 20)
    }
    listed.writeUInt32LE(at, 42)
    bodies.push(local, Buffer.from(name), packed)
    list.push(listed, Buffer.from(name))
    at += local.length + Buffer.byteLength(name) + packed.length
  }
  const end = Buffer.alloc(22)
  const count = Object.keys(parts).length
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, ...list, end])
}

/** The smallest .xlsx workbook with this sheet: its rows as XML. */
export function xlsxOf(rows: string, more: Readonly<Record<string, string>> = {}): Buffer {
  return zipOf({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="People" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  })
}
