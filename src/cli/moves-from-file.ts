import { readHrFile } from '../hr/read-hr-file.js'
import { readGivenBytes } from '../host/input-file.js'
import type { Host } from '../host/host.js'
import { ExitError } from '../model/exit-error.js'
import type { HrColumns, HrSettings } from '../model/files.js'
import { hrFields, type HrFile, type HrRow } from '../model/hr-file.js'
import type { Day } from '../model/names.js'
import type { Move, VerbProblem } from '../model/verbs.js'
import { hrFindingsText } from '../render/hr-import-text.js'
import { printed, type Printed } from '../render/escaping/printed.js'

/** Of 60 people, a file has some kilobytes. */
const mostMebibytes = 4

/** The columns of a list of moves, and as which column of an HR file each is read. */
const columns = { person: 'name', manager: 'managerName', department: 'department', on: 'start' } as const
type Column = keyof typeof columns

/** The moves of a file, and how a problem names its row; or why there are none. */
export type MovesFromFile =
  | { readonly verbs: readonly Move[]; readonly label: (problem: VerbProblem) => string }
  | { readonly refused: Printed }

/**
 * Reads moves from a table with the columns person, manager, department and on. A blank cell leaves things as they are,
 * `null` is none. `on`: the day of rows that say none. All rows are moved, or none. `hr`: the settings may name the form of
 * the dates.
 */
export async function movesFromFile(
  file: string,
  on: Day | undefined,
  hr: Pick<HrSettings, 'dates'>,
  host: Host,
): Promise<MovesFromFile> {
  const read = await tableIn(await bytesOf(file, host), hr)
  // A row without a person is left out of an HR file; here, it would be a move that is lost.
  const errors = read.findings.filter(({ severity, code }) => severity === 'error' || code === 'hr-no-person')
  if (!read.columns.some(({ field }) => field === columns.person))
    return {
      refused: printed`${file} has no column "person". Write the names of the columns in its first row: person, and manager or department. Nothing was written.\n`,
    }
  if (errors.length > 0)
    return { refused: printed`${hrFindingsText(errors, host.terminal.colour)}Nothing was written.\n` }
  const cell = ({ cells }: HrRow, column: Column): string | undefined => cells[columns[column]]?.text || undefined
  const orNull = (text: string): string | null => (text === 'null' ? null : text)
  const verbs = read.rows.map((row): Move => {
    const [manager, department, day] = [cell(row, 'manager'), cell(row, 'department'), cell(row, 'on') ?? on]
    return {
      verb: 'move',
      person: cell(row, 'person') ?? '',
      ...(manager === undefined ? {} : { manager: orNull(manager) }),
      ...(department === undefined ? {} : { department: orNull(department) }),
      ...(day === undefined ? {} : { on: day as Day }),
    }
  })
  const label = ({ at, field }: VerbProblem): string => placeOf(file, read.rows[at], field)
  return { verbs, label }
}

/** Only the columns that are there are read, and no others are guessed. */
async function tableIn(bytes: Uint8Array, { dates }: Pick<HrSettings, 'dates'>): Promise<HrFile> {
  const form = dates === undefined ? {} : { dates }
  const none = Object.fromEntries(hrFields.map((field) => [field, null])) as HrColumns
  const wanted = Object.entries(columns).map(([name, field]) => [field, name] as const)
  const read = async (some: typeof wanted): Promise<HrFile> =>
    await readHrFile(bytes, { ...form, columns: { ...none, ...Object.fromEntries(some) } }, new Set())
  const all = await read(wanted)
  const there = wanted.filter(([field]) => all.columns.some((column) => column.field === field))
  return there.length === wanted.length || there.length < 2 ? all : await read(there)
}

function placeOf(file: string, row: HrRow | undefined, field: string): string {
  if (row === undefined) return file
  const cell = field in columns ? row.cells[columns[field as Column]] : undefined
  return `${file}, row ${row.row}${cell === undefined ? '' : `, column ${cell.column.letter} (${field})`}`
}

async function bytesOf(file: string, host: Host): Promise<Uint8Array> {
  try {
    return await readGivenBytes(file, host.folder, mostMebibytes)
  } catch (error) {
    throw new ExitError(1, `${file}: ${(error as Error).message}. Nothing was written.`, { cause: error })
  }
}
