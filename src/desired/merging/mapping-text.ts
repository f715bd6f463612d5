import type { HrFile } from '../../model/hr-file.js'
import { fieldText } from '../editing/yaml-text.js'

/**
 * The lines of espalier.yaml that say for good what the columns of a file mean. The preset of Small Improvements is not in
 * them: once it is asked for, columns that the lines do not name count by their position.
 */
export function mappingLines({ columns, preset }: HrFile): readonly string[] {
  const names = columns.map(({ column }) => column.name)
  const isClear = (name: string): boolean => name !== '' && names.filter((one) => one === name).length === 1
  return [
    'hr:',
    ...(preset === null || preset === 'small-improvements' ? [] : [`  ${fieldText(['preset', preset])}`]),
    '  columns:',
    ...columns.map(({ field, column: { name, letter } }) => `    ${fieldText([field, isClear(name) ? name : letter])}`),
  ]
}
