import { Parser } from 'saxen'

/** What is done at each part of a text of XML. Names come without the prefix of their namespace. */
export interface XmlHooks {
  readonly open: (name: string, attributes: () => Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Reads a text of XML. Entities of a document type are not known, so none can grow. Throws if it is not well-formed. */
export function readXml(xml: string, { open, close, text }: XmlHooks): void {
  const parser = new Parser()
  parser.on('openTag', (name, attributes) => {
    open(bare(name), () => readable(attributes()))
  })
  if (close !== undefined)
    parser.on('closeTag', (name) => {
      close(bare(name))
    })
  if (text !== undefined)
    parser
      .on('text', (raw) => {
        text(unescaped(raw))
      })
      .on('cdata', text)
  parser.parse(xml)
}

function readable(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const all = Object.entries(attributes)
  if (!all.some(([, value]) => value.includes('&'))) return attributes
  return Object.fromEntries(all.map(([name, value]) => [name, unescaped(value)]))
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

/** By hand: the library cannot write letters outside the first plane. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|apos|gt|lt|quot));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all
      const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : all
    },
  )
}
