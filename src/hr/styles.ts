import { readXml } from './xml.js'

/** How a number is shown: as a date, or with zeros in front up to a width. null: as it is. */
export type Shown = 'date' | number | null

/** The forms of numbers that every workbook has: ECMA-376, 18.8.30. Those in the middle are the dates of East Asia. */
const dates = [...range(14, 17), 22, ...range(27, 36), ...range(50, 58)]

/** How the styles of a workbook show numbers, by their place in `xl/styles.xml`. */
export function stylesOf(xml: string): readonly Shown[] {
  const forms = new Map<string, Shown>(dates.map((id) => [String(id), 'date']))
  const styles: Shown[] = []
  let isStyle = false
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isStyle = true
      if (name === 'numFmt') forms.set(attributes()['numFmtId'] ?? '', shownAs(attributes()['formatCode'] ?? ''))
      if (name === 'xf' && isStyle) styles.push(forms.get(attributes()['numFmtId'] ?? '') ?? null)
    },
    close: (name) => {
      if (name === 'cellXfs') isStyle = false
    },
  })
  return styles
}

function shownAs(code: string): Shown {
  if (/^0{2,20}$/.test(code)) return code.length
  const letters = code.slice(0, 200).replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  return /[yd]/i.test(letters) ? 'date' : null
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
