import { clean, between, longest } from './clean.js'
import type { Printed } from './printed.js'
import { sink, type Safe } from './safe.js'

/** Text for the log of GitHub Actions in which the runner finds the commands that are meant, and no others. */
export type Workflow = Safe<'workflow'>

const { tag, made } = sink<'workflow', 'printed' | 'words'>({
  kind: 'workflow',
  takes: ['workflow', 'printed', 'words'],
  harmless: (text) => clean(text),
  between,
})

/** Lines for a log, with commands among them. */
export const workflow = tag

/** The properties of an annotation, in the order in which they are written. */
type Properties = Readonly<Partial<Record<'file' | 'line' | 'col' | 'title', string | number>>>

/** An annotation as a command on a line of its own: `::error file=a.yaml,line=3::It is wrong.` */
export function annotation(command: 'error' | 'warning', properties: Properties, says: string | Printed): Workflow {
  const pairs = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return made(`::${command} ${pairs.join(',')}::${data(typeof says === 'string' ? says : says.text, longest)}\n`)
}

/** Escapes as the runner reads it: the per cent sign first, then line ends. */
function data(text: string, most: number): string {
  return clean(text, most).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** In a property the colon and the comma end it too. */
function property(text: string): string {
  return data(text, 500).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
