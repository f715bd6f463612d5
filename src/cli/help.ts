import { paragraphs, type Printed } from '../render/escaping/printed.js'
import type { Command } from './command.js'
import { commands } from './catalogue.js'

/** The help of everything, or of one group of commands. */
export function helpAll(shown: readonly Command[] = commands): Printed {
  const width = Math.max(...shown.map(({ name, takes }) => `${name} ${takes}`.trim().length))
  const lines = shown.map(({ name, takes, says }) => `  espalier ${`${name} ${takes}`.trim().padEnd(width)}  ${says}`)
  return paragraphs(`An org chart as code for Small Improvements.

${lines.join('\n')}

"espalier COMMAND --help", or -h, shows the flags of a command, with an example. "espalier --version" says which version this is.

Environment
  SMALL_IMPROVEMENTS_API_KEY  the API key: Company Settings, API
  ESPALIER_API_URL            the address of the service, instead of api.baseUrl
  ESPALIER_STATE              where the state is kept: file:PATH or git:BRANCH (default: file:.espalier/state.json)
  ESPALIER_STATE_KEY          the key that seals the state, instead of the API key

Exit codes
  0 nothing wrong   1 error, nothing written   2 plan --exit-code: there are changes   3 apply: run it again
  4 apply: a person must look   5 not the approved plan   6 key refused, or the wrong company
  7 state in use, not saved, or not trusted   8 plan blocked, live list not trusted, or an old chart
  64 wrong usage   74 done, output lost
`)
}

/** The help of one command. */
export function helpFor({ name, takes, more, flags, example }: Command): Printed {
  const shown = flags.map((flag) => ({
    form: `--${flag.name}${flag.value === null ? '' : ` ${flag.value}`}`,
    says: flag.says,
  }))
  const width = Math.max(...shown.map(({ form }) => (form.length > 30 ? 0 : form.length)))
  const lines = shown.map(({ form, says }) =>
    form.length > 30 ? `  ${form}\n  ${' '.repeat(width)}  ${says}` : `  ${form.padEnd(width)}  ${says}`,
  )
  return paragraphs(`espalier ${`${name} ${takes}`.trim()}

${more}

Flags
${lines.join('\n')}

Example
  ${example}
`)
}
