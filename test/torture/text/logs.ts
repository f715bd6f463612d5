import type { Plan } from '../../../src/model/files.js'
import { leaversOf, type Told } from '../../../src/model/leavers.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'
import { applyText, outcomeLine } from '../../../src/render/apply-text.js'
import { diagnosticsGithub, diagnosticsJson, diagnosticsText } from '../../../src/render/diagnostics.js'
import { evidenceCsv } from '../../../src/render/evidence-csv.js'
import { evidenceText } from '../../../src/render/evidence-text.js'
import { importText } from '../../../src/render/import-text.js'
import { planMarkdown } from '../../../src/render/plan/plan-markdown.js'
import { planText } from '../../../src/render/plan/plan-text.js'
import { json } from '../../../src/render/escaping/json.js'
import { code, markdown, prose } from '../../../src/render/escaping/markdown.js'
import { columns, message, painter, paragraphs, printed, type Printable } from '../../../src/render/escaping/printed.js'
import { workflow } from '../../../src/render/escaping/workflow.js'
import { stateText } from '../../../src/render/state-text.js'
import { evidenceOf, recorded } from '../../support/records.js'
import { planOf, stateOf, textsOf, type Texts } from './hostile.js'
import { actingIn, commandsIn } from './runner.js'

/** The ways in which a value comes into a line: alone, between words, and right beside signs and other values. */
const ways: readonly ((a: string, b: string) => Printable)[] = [
  (a) => printed`${a}`,
  (a, b) => printed`  ${a} · ${b}`,
  (a, b) => printed`${a}${b}`,
  (a, b) => printed`:${a}: ${b}:`,
  (a, b) => printed`#${a}#${b}[x]`,
  (a, b) => printed.join([printed`${a}`, printed`${b}`, printed`:`, printed`#`, printed`#`, printed`[x]`], ''),
  (a, b) => message(`${a}:${b}`),
  (a, b) => paragraphs(`${a}\n${b}`),
  (a, b) => workflow`${a}${printed`${b}`}`,
  (a, b) => painter(false)('red', printed`${a} ${b}`),
  (a, b) => printed.join(columns([[printed`${a}`, printed`${b}`]]), '\n'),
  (a, b) => json({ [a]: [b, a + b] }),
  (a, b) => markdown`${a} ${b}`,
  (a, b) => markdown`${code(a)}${prose(b)}`,
]

/** One line after another, each with texts of its own. How many would have been commands, had nothing been done? */
export function logLines(seed: number, cases: number): { readonly failures: readonly string[]; readonly raw: number } {
  const texts = textsOf(seed)
  const failures: string[] = []
  let raw = 0
  for (let at = 0; at < cases; at += 1) {
    const [a, b] = [texts(), texts()]
    if (commandsIn(`${a}${b}`).length > 0) raw += 1
    const { text } = ways[at % ways.length]?.(a, b) ?? printed``
    failures.push(...faultsOf(text, `line ${at} of seed ${seed}`))
  }
  return { failures, raw }
}

function faultsOf(text: string, where: string): readonly string[] {
  const commands = commandsIn(text).map(({ name }) => `${where}: the command ${JSON.stringify(name)}`)
  const acting = actingIn(text).slice(0, 1)
  return [...commands, ...acting.map((one) => `${where}: U+${(one.codePointAt(0) ?? 0).toString(16)} acts`)]
}

/** A file of CSV begins with a byte order mark, and a line of it ends with a carriage return too, right behind a quote. */
function withoutCsvMarks(text: string): string {
  return text.replace(/^\ufeff"/, '"').replaceAll('"\r\n', '"\n')
}

/** Everything that a command prints, each value in it a text of its own. */
export function wholeOutputs(seed: number, cases: number): readonly string[] {
  const texts = textsOf(seed)
  return Array.from({ length: cases }, (_, at) => at).flatMap((at) => {
    const plan = planOf(texts)
    const where = `output ${at} of seed ${seed}`
    return [
      ...outputs(plan, texts).flatMap(([name, { text }]) => faultsOf(withoutCsvMarks(text), `${name}, ${where}`)),
      ...annotationFaults(plan).map((fault) => `${where}: ${fault}`),
      ...(sameValue(plan) ? [] : [`${where}: the JSON says something else`]),
    ]
  })
}

function outputs(plan: Plan, texts: Texts): readonly (readonly [string, Printable])[] {
  const outcomes = (['failed', 'skipped', 'unresolved', 'applied'] as const).flatMap((kind) =>
    plan.changes.map((change) => ({ kind, change, why: texts(), user: texts() as UserId })),
  )
  const report = {
    outcomes,
    stopped: texts(),
    after: plan,
    interrupted: false,
    converged: false,
    unsettled: [],
    goOn: texts(),
    learned: [{ key: 'ada' as PersonKey, field: 'department', sent: texts(), shown: texts() }] as const,
    begunLineage: texts(),
  }
  const user = { id: texts() as UserId, values: { email: texts() } }
  const leftOut = [{ user, why: 'has an address that the chart cannot hold' }]
  const told = toldOf(texts)
  const imported = {
    people: 1,
    files: [texts()],
    leftOut,
    unseen: ['role'] as const,
    returned: [texts(), texts()],
    notTaken: [{ key: texts(), fields: ['manager'] as const }],
    aside: [{ id: texts() as UserId, values: { email: texts() }, sort: texts() }],
    lists: { departments: [texts()], admins: [texts()], protected: [texts()] },
    contact: { contract: 'v2' as const, owner: { id: null, email: null } },
  }
  return [
    ['plan text', planText(plan, { colour: false, unmanaged: true, verbose: true })],
    ['plan comment', planMarkdown(plan)],
    ['plan JSON', json(plan)],
    ['findings', diagnosticsText(plan.findings, false)],
    ['findings JSON', diagnosticsJson(plan.findings)],
    ['apply text', applyText(report, false)],
    ['outcomes', printed.join(outcomes.map(outcomeLine), '\n')],
    ['state text', stateText(stateOf(texts))],
    ['import text', importText(imported)],
    ['evidence text', evidenceText(told, leaversOf(told, 0), false)],
    ['evidence CSV', evidenceCsv(told)],
  ]
}

/** A record of one leaver, whatever is a name in it a text of its own. */
function toldOf(texts: Texts): readonly Told[] {
  const change = recorded('ann', { name: texts(), why: texts(), after: { email: texts() } })
  const pull = { number: 1, author: texts(), head: '', merge: '', mergedBy: texts(), mergedAt: '' }
  const pulls = [{ ...pull, approvals: [{ by: texts(), at: '', commit: '' }] }]
  const run = { repository: texts(), id: texts(), attempt: texts() }
  const record = evidenceOf({ changes: [change], approvedAs: 'pull', by: texts(), pulls, run })
  return [{ file: texts(), chained: false, record, change }]
}

function sameValue(plan: Plan): boolean {
  return JSON.stringify(JSON.parse(json(plan).text)) === JSON.stringify(plan)
}

/** Of two findings, exactly two commands, each for the file and with the words that were meant. */
function annotationFaults({ findings }: Plan): readonly string[] {
  const { text } = diagnosticsGithub(findings)
  const commands = commandsIn(text)
  const meant = findings.map(({ severity, code: kind, message: says, place }) => ({
    name: severity,
    properties: { file: message(place?.file ?? '', 500).text, line: '1', col: '4', title: message(kind, 500).text },
    data: message(says).text,
  }))
  const [is, must] = [commands, meant].map((all) => JSON.stringify(all.map(plainly)))
  return [
    ...actingIn(text).map(() => 'an annotation acts'),
    ...(text.includes('##[') ? ['a second command'] : []),
    ...(is === must ? [] : [`annotations ${is} instead of ${must}`]),
  ]
}

/** The runner trims what stands at the end of the properties, and has no empty ones. Whatever is very long is cut. */
function plainly({ name, properties, data }: ReturnType<typeof commandsIn>[number]): unknown {
  const pairs = Object.entries(properties).map(([key, value]) => [key, value.trim()] as const)
  return { name, properties: pairs.filter(([, value]) => value !== ''), data: data.slice(0, 1_900) }
}
