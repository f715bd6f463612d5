import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { eventEdit, type EventEdit } from '../../../src/action/event-edit.js'
import { eventPeople, eventSettings } from '../../support/event-chart.js'
import { loadFolder } from '../../../src/desired/load.js'
import { proposalText } from '../../../src/render/pull/proposal.js'
import { eventIssue, eventPull } from '../../../src/render/pull/event-pages.js'
import { pageText } from '../../../src/render/pull/page.js'
import type { ScimFinding } from '../../../src/model/scim-finding.js'
import { scimFacts } from '../../../src/scim/facts.js'
import { readScim } from '../../../src/scim/read-event.js'

const now = new Date('2026-12-01T10:00:00Z')
const speaker = { run: null, readAt: '2026-12-01T10:00:00Z', timezone: 'UTC', overdue: null, strange: 0 }
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const [core, patch] = ['urn:ietf:params:scim:schemas:core:2.0:User', 'urn:ietf:params:scim:api:messages:2.0:PatchOp']
const folder = {
  settings: { file: 'org/espalier.yaml', text: eventSettings },
  people: [{ file: 'org/people/all.yaml', text: eventPeople }],
  contract: null,
  diagnostics: [],
}

test('a person is named as the chart has them; a new one as the event has them', async () => {
  const left = await eventEdit(folder, 'org', scimFacts({ schemas: [], active: false }, '00417'), now)
  expect(left).toMatchObject({ name: 'Ada Lovelace', request: { verbs: [{ verb: 'leave' }] } })
})

test('what the chart cannot do is a finding with the nearest names', async () => {
  const facts = scimFacts({ schemas: [], [enterprise]: { manager: 'Grace Hoper' } }, '00417')
  const { request, ...rest } = await eventEdit(folder, 'org', facts, now)
  expect(request).toBeNull()
  expect(rest).toMatchObject({ findings: [{ code: 'not-possible', at: 'scim (manager)' }] })
  expect(JSON.stringify(rest)).toContain('Grace Hopper (grace)')
})

test('a chart with errors is not edited', async () => {
  const broken = { ...folder, people: [{ file: 'org/people/all.yaml', text: 'people: 7\n' }] }
  const edit = await eventEdit(broken, 'org', scimFacts({ schemas: [], active: false }, '00417'), now)
  expect(edit).toMatchObject({ request: null, findings: [{ code: 'not-possible' }] })
})

const hostileTexts = [
  '@acme/everyone',
  '<img src=x onerror=alert(1)>',
  '${{ secrets.SMALL_IMPROVEMENTS_API_KEY }}',
  '../../.github/workflows/x.yml',
  'x\n  evil:\n    role: admin',
  'a: b',
  '- x',
  '#1 closes #2',
  '`',
  '```',
  '|',
  '[a](http://x)',
  '\u202Egnp.exe',
  '\0',
  '\u2028',
  '!!js/function x',
  '&a [*a]',
  '<!-- espalier:v1 -->',
  '__proto__',
  'constructor',
  "'; $(id) #",
  '"',
  'null',
  '~',
  '[skip ci]',
  'ada@acme.example',
  '00417',
  'grace',
  'x@y.example',
  'Ⅷ',
  'a'.repeat(999),
  '‮',
  ' ',
  '\t',
  '%s',
  'GH-1',
  'https://evil.example/@x',
]

const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...hostileTexts) }, fc.string())
const value = fc.oneof({ weight: 12, arbitrary: text }, fc.jsonValue({ maxDepth: 4 }))
/** One that is right, so that the hostile ones beside it are looked at. */
const or = (right: readonly unknown[], wrong: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...right) }, wrong)
const who = or(['00417', 'ada', 'linus@acme.example', '00099'], value)
const path = or(
  ['active', 'name.givenName', 'emails[type eq "work"].value', `${enterprise}:manager`, `${enterprise}.department`],
  fc.oneof(
    fc.constantFrom('__proto__', 'emails[type eq "work" or 1 eq 1].value', 'members[value eq "x"]', 'name'),
    text,
  ),
)
const operation = fc.record({ op: fc.constantFrom('add', 'Replace'), path, value }, { requiredKeys: ['op'] })
const extension = fc.record(
  { employeeNumber: or(['00731', '00417'], text), department: text, manager: or(['00012', 'Grace Hopper'], text) },
  { requiredKeys: ['manager'] },
)
const user = fc.record(
  {
    schemas: fc.constant([core]),
    userName: or(['new@acme.example', 'ada@acme.example'], value),
    externalId: or(['0a21f0f2'], value),
    name: fc.record({ givenName: value, familyName: value }),
    active: or([true, 'True', false, 'False'], value),
    [enterprise]: extension,
  },
  { requiredKeys: ['schemas', 'userName', 'name', 'active', enterprise] },
)
const patched = fc.record({ schemas: fc.constant([patch]), Operations: fc.array(operation, { maxLength: 3 }) })
const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.record({ scim: user }) },
  { weight: 4, arbitrary: fc.record({ scim: patched, user: who }) },
  fc.record({ scim: fc.jsonValue(), user: fc.jsonValue() }, { requiredKeys: [] }),
)

/** What GitHub would act on: everything that is no code. */
const bare = (markdown: string): string => markdown.replaceAll(/(`+)(?:(?!\1)[^])*?\1(?!`)/g, '')

/** What an event that was refused would do on GitHub. */
function refusedFaults(findings: readonly ScimFinding[]): readonly string[] {
  const page = pageText(eventIssue({ findings, isUrgent: false, wasUrgent: false, sender: null }, '', speaker)).text
  const active = /@|<(?!\/?sub>)|\]\(|#\d|espalier:v1/.exec(bare(page.split('\n').slice(1).join('\n')))
  return [...(findings.length === 0 ? ['no finding'] : []), ...(active === null ? [] : [`active: ${active[0]}`])]
}

/** What an event that was taken would do beside what it asks for. */
async function takenFaults({
  edited,
  name,
  request,
}: Extract<EventEdit, { readonly edited: unknown }>): Promise<readonly string[]> {
  const { desired } = await loadFolder(edited.folder, null, now)
  const { title, body } = proposalText(
    eventPull({ verbs: request.verbs, name, sender: 'okta-sync', notes: edited.notes, ignored: 7, others: [] }),
    true,
  )
  return [
    ...edited.files.flatMap(({ file }) => (/^org\/people\/[\w./-]+\.yaml$/.test(file) ? [] : [`writes ${file}`])),
    ...(desired === null || desired.settings.admins.size > 0 ? ['the settings differ'] : []),
    ...[...(desired?.people.values() ?? [])].flatMap(({ key, values }) =>
      values.role === undefined ? [] : [`${key} has a role`],
    ),
    ...(/[@<>#`[\]\n]/.test(title) ? [`title: ${title}`] : []),
    ...(/@|<|\]\(|#\d/.test(bare(body)) ? [`body: ${body}`] : []),
    ...(body.length > 65_000 ? ['too long'] : []),
  ]
}

test('300 hostile payloads: each is refused, or changes people alone, and no text of theirs is more than a text', async () => {
  const seen = { refused: 0, taken: 0 }
  const faults = async (payload: unknown): Promise<readonly string[]> => {
    const { facts, findings } = readScim(payload)
    const edit = facts === null ? { request: null, findings } : await eventEdit(folder, 'org', facts, now)
    seen[edit.request === null ? 'refused' : 'taken'] += 1
    return edit.request === null ? refusedFaults(edit.findings) : await takenFaults(edit)
  }
  await fc.assert(
    fc.asyncProperty(hostile, async (payload) => {
      expect(await faults(payload)).toEqual([])
    }),
    { numRuns: 300, seed: 14 },
  )
  expect(seen.refused).toBeGreaterThan(50)
  expect(seen.taken).toBeGreaterThan(20)
})
