import type { Finding } from '../../model/finding.js'
import { code, markdown, prose, row, table, type Markdown, type Marked } from '../escaping/markdown.js'
import { words, type Words } from '../escaping/words.js'
import { factText, type Probed } from '../facts-text.js'
import { counted } from '../plan/counts.js'
import { within } from '../plan/truncation.js'
import { momentWords, runLink } from './context.js'
import { markedPage } from './page.js'
import type { IssuePage, Speaker } from './issues.js'

/** The bytes for what is listed one by one. */
const listed = 45_000

/** A service that answers with other fields altogether has no use for a longer table. */
const mostChanged = 40

type Changed = Pick<Probed, 'problems' | 'differences'>

/** The one issue about how the service behaves. `shows` names what was found, in hex digits. */
export function serviceIssue({ problems, differences }: Changed, shows: string, speaker: Speaker): IssuePage {
  const rest = differences.length - mostChanged
  const rows = differences
    .slice(0, mostChanged)
    .map(({ what, before, after }) =>
      row([code(what), code(factText(before, 'not there')), code(factText(after, 'not there'))]),
    )
  const more = rest > 0 ? [words`and ${rest} more; the log of the run lists them`] : []
  const broken = [
    words`**Espalier cannot work with this. Plan and apply stop before any write:**`,
    bullets(
      problems.map((one) => markdown`- ${prose(one)}`),
      listed / 2,
    ),
  ]
  const changed = [
    words`**Changed since org/contract.yaml was written:**`,
    table([words`What`, words`Before`, words`Now`], rows),
    ...more,
  ]
  return issue('service', shows, speaker, words`Espalier: Small Improvements behaves differently`, [
    ...(problems.length === 0 ? [] : broken),
    ...(differences.length === 0 ? [] : changed),
    words`**What to do:** find out why, for example from the vendor. Then, in a clone of this repository, with the key, run \`espalier probe --accept\`, read what it changes in org/contract.yaml, and open a pull request with it. docs/facts.md explains each fact.`,
  ])
}

/** The one issue about what the doctor finds. `shows` names the findings, in hex digits. */
export function setupIssue(findings: readonly Finding[], shows: string, speaker: Speaker): IssuePage {
  const lines = findings.map(({ code: name, where, line, what, why, fix }) => {
    const place = line === null ? where : `${where}:${line}`
    return markdown`- **${code(place, 500)}** ${code(name)}: ${prose(what)} ${prose(why)} **${prose(fix)}**`
  })
  const title = words`Espalier: the doctor has ${counted(findings.length, words`finding`)}`
  return issue('setup', shows, speaker, title, [
    bullets(lines, listed),
    words`**What to do:** fix each of them as it says. docs/setup.md lists what the doctor finds. With the token of an administrator, \`espalier doctor\` on your machine also sees the settings that a workflow may not read.`,
  ])
}

/** The comment when such an issue is closed. */
export function wellNote(kind: keyof typeof wellWords, speaker: Speaker): Markdown {
  return markdown`${wellWords[kind]} (${whenWords(speaker)}).\n`
}

const wellWords = {
  service: words`The service behaves as org/contract.yaml says`,
  setup: words`The doctor finds nothing`,
  'hr-file': words`The HR file is right`,
} as const

function issue(
  kind: 'service' | 'setup',
  shows: string,
  speaker: Speaker,
  title: IssuePage['title'],
  parts: readonly Marked[],
): IssuePage {
  const footer = markdown`<sub>Updated: ${whenWords(speaker)} · this issue closes itself when nothing is found</sub>`
  return { title, ...markedPage({ kind, state: 'open', pull: 0, risk: 'changes', shows }, [...parts, footer]) }
}

/** Lines of a list, as many as fit into the bytes. */
function bullets(lines: readonly Markdown[], bytes: number): Markdown {
  const more = (rest: number): Words => words`- and ${rest} more; the log of the run lists them`
  return markdown.join(within(lines, bytes, more), '\n')
}

function whenWords(speaker: Speaker): Marked {
  return markdown`${momentWords(speaker.readAt, speaker.timezone)}, ${runLink(speaker)}`
}
