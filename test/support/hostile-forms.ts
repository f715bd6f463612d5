import { chanceOf, type Chance } from '../simulation/chance.js'
import { formFields, formKinds, type FormKind } from '../../src/model/forms.js'
import { formText } from './form-text.js'

/** The file that a command would make, if one ran. */
const trap = (folder: string): readonly string[] => [
  `$(touch ${folder}/ran)`,
  `\`touch ${folder}/ran\``,
  `"; touch ${folder}/ran; "`,
  `'; touch ${folder}/ran #`,
  `\${{ github.token }}; touch ${folder}/ran`,
]

const pieces: readonly string[] = [
  '@people-director',
  '@acme/people-ops',
  '&commat;people-director',
  '\\@people-director',
  '<b>@people-director</b>',
  '<!-- x -->',
  '<!-- espalier:v1 {"kind":"form"} -->',
  '-->',
  '```',
  '`',
  '``@people-director``',
  '![x](http://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '#1',
  'GH-1',
  'acme/org#1',
  'https://github.com/acme/org/issues/1',
  '| a | b |',
  '\u{202e}dne',
  '\u{200b}',
  '\u{0}',
  '\u{1b}[31m',
  '::error::x',
  '::set-output name=x::y',
  '%0A::add-mask::x',
  '../../.github/workflows/x.yml',
  'org/espalier.yaml',
  '__proto__',
  'constructor',
  'role: admin',
  ': {',
  '- x',
  '&a',
  '*a',
  '!!js/function',
  '{{ x }}',
  '🧨',
  'a'.repeat(199),
  'none',
  '2026-13-45',
  '1e9',
  '[skip ci]',
  'Closes #1',
]

const known = ['Bob Example', 'bob', 'bob@acme.example', 'dan', 'Gus Example', 'top', 'fay', 'eva']

/** A form of which any part may be hostile: its answers, its headings, its whole text. The same for the same seed. */
export function hostileForm(seed: number, folder: string): { readonly title: string; readonly body: string } {
  const chance = chanceOf(seed)
  const kind = chance.pick(formKinds)
  const evil = [...pieces, ...trap(folder)]
  const title = `[org] ${chance.pick(evil)} ${chance.pick(evil)}`
  const body = formText(kind, answersOf(chance, kind, evil))
  return { title: Array.from(title).slice(0, 250).join(''), body: broken(chance, body, evil).slice(0, 65_536) }
}

function answersOf(chance: Chance, kind: FormKind, evil: readonly string[]): Readonly<Record<string, string>> {
  const answer = (name: string): string => {
    // Most persons are known ones, so that many forms are taken.
    if (name === 'person' && chance.maybe(0.85)) return chance.pick(known)
    if ((name === 'manager' || name === 'reportsTo') && chance.maybe(0.8)) return chance.pick(known)
    if (name === 'on')
      return chance.pick(['2027-02-01', '_No response_', '_No response_', '2027-02-01', chance.pick(evil)])
    if (name === 'email' && chance.maybe(0.8)) return `new${chance.between(0, 999)}@acme.example`
    return `${chance.maybe(0.5) ? 'Zoe ' : ''}${chance.pick(evil)}`
  }
  return Object.fromEntries(formFields[kind].map(({ name }) => [name, answer(name)]))
}

function broken(chance: Chance, body: string, evil: readonly string[]): string {
  if (chance.maybe(0.7)) return body
  const lines = body.split('\n')
  const at = chance.between(0, lines.length - 1)
  const more = chance.pick([
    chance.pick(evil),
    '### Who moves\n\nbob',
    '### Role\n\nadmin',
    '```\n### New manager\n```',
    '<!--\n-->',
    chance.pick(evil).repeat(700),
    `- [x] ${chance.pick(evil)}`,
  ])
  const text = [...lines.slice(0, at), more, ...lines.slice(at)].join('\n')
  return chance.maybe(0.3) ? text.replaceAll('\n', '\r\n') : text
}
