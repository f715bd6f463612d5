import { message, printed, type Printed } from '../escaping/printed.js'
import { words } from '../escaping/words.js'

/** The folder of the schemas as a person named it, and the names of the files that were stale. */
export interface StaleSchema {
  readonly folder: string
  readonly files: readonly string[]
}

export function freshText({ folder }: StaleSchema): Printed {
  return printed`The schemas in ${message(folder)} know the chart of today.\n`
}

export function writtenText(stale: StaleSchema): Printed {
  const next = words`Editors that have a file of the chart open read it again when the file is opened again.`
  return printed`Written:\n${filesOf(stale)}\n${next}\n`
}

/** `command`: what brings the files up to date. */
export function staleText(stale: StaleSchema, command: string): Printed {
  return printed`Out of date, for editors only:\n${filesOf(stale)}\nTo bring them up to date, run: ${message(command)}\n`
}

function filesOf({ folder, files }: StaleSchema): Printed {
  return printed.join(
    files.map((file) => printed`  ${message(`${folder}/${file}`)}`),
    '\n',
  )
}
