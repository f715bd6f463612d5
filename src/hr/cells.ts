import type { HrField, HrFinding } from '../model/hr-file.js'
import { hrError, inQuotes, type HrPlace } from './finding.js'

/** The fields with the names of people, those with addresses, and those that say who the manager is. */
const names: ReadonlySet<HrField> = new Set(['firstName', 'lastName', 'name', 'managerName', 'department'])
const ids: ReadonlySet<HrField> = new Set(['id', 'managerEmployeeId'])
const people: ReadonlySet<HrField> = new Set([
  'id',
  'email',
  'firstName',
  'lastName',
  'name',
  'managerEmployeeId',
  'managerEmail',
  'managerName',
])

/** Words of people for "not known", and what spreadsheets show where a formula has failed. */
const placeholder =
  /^(?:vacant|vacancy|n\/[ad]|n\.\s?[ad]\.|none|unknown|tb[acdh]|to be (?:announced|confirmed|defined|hired)|x{2,}|-+|\u2013|\u2014|\?+|\.+|_+|#(?:n\/a|ref!|value!|name\?|null!|num!|div\/0!))$/iu

/** What is wrong with the text of one cell, whatever the others are: at most one finding. */
export function judgeCell(field: HrField, raw: string, text: string, place: HrPlace): HrFinding | null {
  const cause = `column ${place.column?.letter ?? ''}`
  const found = (code: Parameters<typeof hrError>[0], message: string): HrFinding =>
    hrError(code, place, message, cause)
  const shown = (): string => inQuotes(text)
  if (text.includes('\ufffd'))
    return found(
      'hr-letters',
      `${shown()} has letters that were lost when the file was converted. Correct them where the file comes from, and export it as "CSV UTF-8".`,
    )
  if (people.has(field) && placeholder.test(text))
    return found(
      'hr-placeholder',
      `${shown()} is no ${whatOf(field)}. Leave the cell blank, leave out the row of a post without a person, or give the ${whatOf(field)}.`,
    )
  if (names.has(field) && /^[=+@]/.test(text))
    return found(
      'hr-formula',
      `${shown()} begins as a formula does, and is no name. It is read as text and not carried out. Correct it where the file comes from.`,
    )
  if (ids.has(field) && /^\d(?:[.,]\d+)?E\+\d+$/i.test(text))
    return found(
      'hr-id-number',
      `${shown()} was an id before a spreadsheet took it for a number. Format the column as text, and export the file again.`,
    )
  if (isSeveral(field, raw, text))
    return found(
      'hr-two-managers',
      `${shown()} names several managers, and a person has one. Leave the one to whom the person reports.`,
    )
  return null
}

function whatOf(field: HrField): string {
  if (ids.has(field)) return 'id'
  return field === 'email' || field === 'managerEmail' ? 'address' : 'name'
}

/** "Lovelace, Ada" is one person, and so is "King, Martin Luther, Jr.". */
function isSeveral(field: HrField, raw: string, text: string): boolean {
  if (field === 'managerEmail') return text.split('@').length > 2
  if (field === 'managerEmployeeId') return /[^\s;,/|&]\s*(?:[;,/|&]|\s)\s*[^\s;,/|&]/.test(text)
  if (field !== 'managerName') return false
  return /[;/|&]|\s(?:and|und|et)\s|,.*,.*,/iu.test(text) || /\S[^\S\n]*\n\s*\S/.test(raw)
}
