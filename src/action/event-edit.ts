import { editByVerbs, type EditedChart } from '../desired/editing/edit-by-verbs.js'
import { loadFolder } from '../desired/load.js'
import type { Folder } from '../desired/reading/folder.js'
import type { DesiredState } from '../model/people.js'
import { scimFinding, type ScimFinding } from '../model/scim-finding.js'
import { fullName } from '../plan/findings.js'
import type { ScimFacts } from '../scim/facts.js'
import type { KnownPerson } from '../scim/find-person.js'
import { verbsOf, type ScimRequest } from '../scim/verbs.js'

/** What an event makes of a chart: nothing is written. */
export type EventEdit =
  | { readonly request: ScimRequest; readonly edited: EditedChart; readonly name: string }
  | {
      readonly request: null
      readonly findings: readonly ScimFinding[]
      /** A person who is not in the chart, and has left. */
      readonly unknownLeaver: string | null
      /** The name of the person; '' if it is unknown. */
      readonly name: string
    }

/** `org`: the folder of the chart, as its files have it. */
export async function eventEdit(folder: Folder, org: string, facts: ScimFacts, now: Date): Promise<EventEdit> {
  const { desired } = await loadFolder(folder, null, now)
  if (desired === null) return refused([brokenChart])
  const answer = verbsOf(facts, knownPeople(desired))
  if (answer.request === null) return { ...answer, name: '' }
  const { request } = answer
  const name = nameOf(request, facts, desired)
  const edited = await editByVerbs(folder, request.verbs, now)
  const stray = edited.files.some(({ file }) => !file.startsWith(`${org}/people/`))
  const findings = [...edited.problems.map(problemFinding), ...(stray ? [strayFile] : [])]
  return findings.length > 0 ? refused(findings, name) : { request, edited, name }
}

function refused(findings: readonly ScimFinding[], name = ''): EventEdit {
  return { request: null, findings, unknownLeaver: null, name }
}

const brokenChart = scimFinding(
  'not-possible',
  'scim',
  'The chart of the default branch has errors: "espalier validate" shows them. Correct them, and send the event again.',
)

/** An event changes people, and no setting. */
const strayFile = scimFinding(
  'not-possible',
  'scim',
  'It would change a file outside of people/, which an event may not do. Make the change by hand.',
)

/** People who start later are known too. */
function knownPeople({ people, upcoming }: DesiredState): readonly KnownPerson[] {
  const later = upcoming.filter(({ kind, key }) => kind === 'hire' && !people.has(key))
  return [...people.values(), ...later]
}

function nameOf({ person, verbs }: ScimRequest, facts: ScimFacts, { people, upcoming }: DesiredState): string {
  const [first] = verbs
  if (person === null || first?.verb === 'hire') return `${facts.firstName ?? ''} ${facts.lastName ?? ''}`.trim()
  const known = people.get(person) ?? upcoming.find(({ key }) => key === person)
  return fullName(known?.values ?? {}) || person
}

function problemFinding({ field, message, near }: EditedChart['problems'][number]): ScimFinding {
  const hint = near.length === 0 ? '' : ` Near: ${near.join(', ')}.`
  return scimFinding('not-possible', `scim (${field})`, `${message}${hint}`)
}
