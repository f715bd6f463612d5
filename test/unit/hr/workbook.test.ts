import { expect, test } from 'vitest'
import { workbookOf } from '../../../src/hr/workbook.js'

test('the visible sheets are listed in their order, wherever their parts are', () => {
  const xml = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets>
    <sheet name="Old" state="hidden" r:id="a"/><sheet name="People" r:id="b"/><sheet name="Lost" r:id="x"/><sheet name="Notes" r:id="c"/></sheets></workbook>`
  const relations = `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>
    <Relationship Id="c" Target="worksheets/sheet2.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet3.xml"/></Relationships>`
  expect(workbookOf(xml, relations)).toEqual({
    sheets: [
      { name: 'People', part: 'xl/worksheets/sheet3.xml' },
      { name: 'Notes', part: 'xl/worksheets/sheet2.xml' },
    ],
    from1904: true,
  })
})
