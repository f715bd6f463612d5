import { readXml } from './xml.js'

/** What a workbook says about its sheets. */
export interface Workbook {
  /** The visible ones, in their order: name, and the part of the archive. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  /** Whether days count from 1904, as on old Macs. */
  readonly from1904: boolean
}

/** Reads `xl/workbook.xml` and the file that leads from its ids to the parts. */
export function workbookOf(xml: string, relations: string): Workbook {
  const parts = new Map<string, string>()
  readXml(relations, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const { Id: id = '', Target: target = '' } = attributes()
      parts.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  readXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes()['date1904'] ?? '')
      if (tag !== 'sheet') return
      const { name = '', state = 'visible', ...rest } = attributes()
      const id = Object.entries(rest).find(([one]) => one.endsWith(':id'))?.[1] ?? ''
      const part = parts.get(id)
      if (state === 'visible' && part !== undefined) sheets.push({ name, part })
    },
  })
  return { sheets, from1904 }
}
