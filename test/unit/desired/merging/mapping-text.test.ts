import { expect, test } from 'vitest'
import { mappingLines } from '../../../../src/desired/merging/mapping-text.js'
import { readHrFile } from '../../../../src/hr/read-hr-file.js'
import { exported, exports } from '../../../support/hr-exports.js'
import { readSettings } from '../../../support/hr-charts.js'

const texts = {
  ...Object.fromEntries(Object.keys(exports).map((system) => [system, exported(system, [])])),
  'odd names': "E-Mail;First name;'Last' name;Yes;Manager: name\na@acme.example;Ada;Lovelace;x;y\n",
  'a list by hand under a title, with more columns than the upload has':
    'People of Acme\n\nEmployee ID,First Name,Last Name,Work Email,Manager Email,Status,Town\n1,Ada,Lovelace,a@acme.example,,Active,Wien\n',
  'a name twice': 'Email,First name,Last name,Status,Manager,Manager\na@acme.example,Ada,Lovelace,Active,x,y\n',
}

test.each(Object.entries(texts))(
  'the lines for %s make sure what the columns are, and change none',
  async (_name, text) => {
    const bytes = new TextEncoder().encode(text.includes('\n') && text.split('\n').length > 2 ? text : `${text}x,x,x\n`)
    const before = await readHrFile(bytes, {}, new Set())
    const lines = mappingLines(before)
    const { hr } = await readSettings(`company: Acme\ntimezone: UTC\n${lines.join('\n')}\n`)
    const after = await readHrFile(bytes, hr ?? {}, new Set())
    expect(after.sure).toBe(true)
    const fieldsOf = ({ columns }: typeof after): unknown => columns.map(({ field, column }) => [field, column.letter])
    expect(fieldsOf(after)).toEqual(fieldsOf(before))
  },
)
