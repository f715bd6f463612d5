import { expect, test } from 'vitest'
import { stylesOf } from '../../../src/hr/styles.js'

const ids = ['0', '14', '22', '49', '165', '166', '167', '168', '169', '45']

test('a style shows a date, zeros in front, or a number as it is', () => {
  const forms = {
    165: 'dd\\.mm\\.yyyy',
    166: '00000',
    167: '0.00" days"',
    168: '[$-409]mmm d, yyyy;@',
    169: '[Red]#,##0',
  }
  const xml = `<styleSheet>
    <numFmts>${Object.entries(forms)
      .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`
  expect(stylesOf(xml)).toEqual([null, 'date', 'date', null, 'date', 5, null, 'date', null, null])
})
