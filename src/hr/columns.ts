import type { HrSettings } from '../model/files.js'
import { hrFields, type HrField, type HrFinding, type HrMapped, type HrPreset } from '../model/hr-file.js'
import { hrError, hrWarning, indexOf, letterOf, inQuotes, wholeFile } from './finding.js'
import { cleaned, headerWord } from './letters.js'
import { aliases, byPosition, presets } from './presets.js'

/** A column that is read, and its place. */
export interface PlacedColumn extends HrMapped {
  readonly index: number
}

/** What the columns of a header are. */
export interface Columns {
  readonly columns: readonly PlacedColumn[]
  readonly preset: HrPreset | null
  readonly sure: boolean
  readonly findings: readonly HrFinding[]
}

/** No system has a longer name for a column. */
const longestName = 100

/** Where the names of a header are: as they are written, and as they are compared. */
interface Names {
  readonly shown: readonly string[]
  readonly written: ReadonlyMap<string, readonly number[]>
  readonly compared: ReadonlyMap<string, readonly number[]>
}

function namesOf(cells: readonly string[]): Names {
  const shown = cells.map((cell) => (cell.length > longestName ? '' : cleaned(cell)))
  return { shown, written: placesOf(shown), compared: placesOf(shown.map(headerWord)) }
}

function placesOf(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [index, name] of names.entries()) {
    if (name === '') continue
    const those = places.get(name)
    if (those === undefined) places.set(name, [index])
    else those.push(index)
  }
  return places
}

/** The columns that could be a field: for each name that is in the header, its places. The first name counts. */
interface Claim {
  readonly names: readonly (readonly number[])[]
  readonly by: HrMapped['by']
  readonly isSure: boolean
}

/** Says what each column is: by the settings, then by the preset, then by usual names. */
export function columnsIn(cells: readonly string[], hr: HrSettings): Columns {
  const names = namesOf(cells)
  const preset = hr.preset ?? bestPreset(names)
  const claimOf = (field: HrField): Claim =>
    bySettings(names, field, hr) ?? byPreset(names, field, preset, hr) ?? byAlias(names, field)
  const findings = missing(names, hr)
  const used = new Set<number>()
  const columns: PlacedColumn[] = []
  let sure = true
  const asked = hrFields.filter((field) => typeof hr.columns?.[field] === 'string')
  for (const field of [...asked, ...hrFields.filter((one) => !asked.includes(one))]) {
    const { names: found, by, isSure } = claimOf(field)
    const free = found.map((places) => places.filter((index) => !used.has(index))).filter((places) => places.length > 0)
    const [places] = free
    const index = places?.[0]
    if (places === undefined || index === undefined) continue
    const column = { letter: letterOf(index), name: names.shown[index] ?? '' }
    if (places.length > 1) findings.push(occursTwice(field, column.name, places))
    if (free.length > 1) findings.push(oneOf(field, free, names))
    sure &&= isSure && free.length === 1
    used.add(index)
    columns.push({ field, column, by, index })
  }
  return { columns: columns.toSorted((a, b) => a.index - b.index), preset, sure, findings }
}

function bySettings({ shown, written, compared }: Names, field: HrField, hr: HrSettings): Claim | null {
  const wanted = hr.columns?.[field]
  if (wanted === undefined) return null
  if (wanted === null) return { names: [], by: 'settings', isSure: true }
  const places = written.get(wanted) ?? compared.get(headerWord(wanted))
  const letter = indexOf(wanted)
  const isThere = letter >= 0 && letter < shown.length
  return { names: places !== undefined ? [places] : isThere ? [[letter]] : [], by: 'settings', isSure: true }
}

function byPreset(names: Names, field: HrField, preset: HrPreset | null, hr: HrSettings): Claim | null {
  if (preset === null) return null
  const isAsked = hr.preset === preset
  if (isAsked && preset === 'small-improvements') {
    const index = indexOf(byPosition[field] ?? '')
    return { names: index >= 0 && index < names.shown.length ? [[index]] : [], by: 'preset', isSure: true }
  }
  const { documented, labels } = presets[preset]
  const exact = there(names.written, documented[field] ?? [])
  if (exact.length > 0) return { names: exact, by: 'preset', isSure: true }
  const like = there(names.compared, [...(documented[field] ?? []), ...(labels[field] ?? [])].map(headerWord))
  return like.length > 0 ? { names: like, by: 'preset', isSure: isAsked } : null
}

function byAlias({ compared }: Names, field: HrField): Claim {
  return { names: there(compared, (aliases[field] ?? []).map(headerWord)), by: 'alias', isSure: false }
}

function there(places: Names['written'], names: readonly string[]): readonly (readonly number[])[] {
  return [...new Set(names)].flatMap((name) => {
    const those = places.get(name)
    return those === undefined ? [] : [those]
  })
}

/** The preset that knows most names of a header, at least four; of several, the one whose system documents most of them. */
function bestPreset(names: Names): HrPreset | null {
  const ranked = (Object.keys(presets) as readonly HrPreset[]).map((preset) => {
    const claims = hrFields.map((field) => byPreset(names, field, preset, {})).filter((claim) => claim !== null)
    return { preset, fields: claims.length, sure: claims.filter(({ isSure }) => isSure).length }
  })
  const [best] = ranked.toSorted((a, b) => b.fields - a.fields || b.sure - a.sure)
  return best !== undefined && best.fields >= 4 ? best.preset : null
}

function missing(names: Names, hr: HrSettings): HrFinding[] {
  return hrFields.flatMap((field) => {
    const wanted = hr.columns?.[field]
    if (typeof wanted !== 'string' || bySettings(names, field, hr)?.names.length !== 0) return []
    const has = names.shown.filter((name) => name !== '')
    const shown = has.length === 0 ? 'The file names none' : `It has ${has.slice(0, 20).map(inQuotes).join(', ')}`
    const message = `The settings say that ${field} is in the column ${inQuotes(wanted)}, which the file does not have. ${shown}. Correct ${field} under hr: columns: in org/espalier.yaml.`
    return [hrError('hr-no-column', wholeFile, message)]
  })
}

function occursTwice(field: HrField, name: string, places: readonly number[]): HrFinding {
  const letters = places.map(letterOf)
  const message = `The column ${inQuotes(name)} is needed for ${field}, and occurs ${places.length} times: ${letters.join(', ')}. Say which one counts in org/espalier.yaml, by its letter: "columns: { ${field}: ${letters[0]} }" under hr.`
  return hrError('hr-column-twice', wholeFile, message)
}

function oneOf(field: HrField, free: readonly (readonly number[])[], { shown }: Names): HrFinding {
  const all = free.map(([index = 0]) => inQuotes(shown[index] ?? ''))
  const message = `The columns ${all.join(' and ')} could all be ${field}, and ${all[0]} is read. If it is another one, name it in org/espalier.yaml: "columns: { ${field}: … }" under hr.`
  return hrWarning('hr-two-columns', wholeFile, message)
}
