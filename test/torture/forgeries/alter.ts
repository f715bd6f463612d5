import { sealerOf, withSeal, type Sealable, type SealedAt } from '../../../src/state/seal.js'
import type { Chance } from '../../simulation/chance.js'

/** Makes something of a sealed text that was not sealed so. `others` are texts that were sealed once, for another place. */
type Way = (text: string, others: readonly string[], what: Sealable, at: SealedAt | null, chance: Chance) => string

/** Who pushes has a key, which is not ours. */
const foreign = sealerOf('a key that is nobody’s')

const start = ',\n"seal":'
const headOf = (text: string): string => text.slice(0, text.lastIndexOf(start))
const sealOf = (text: string): string => text.slice(text.lastIndexOf(start))
const insert = (text: string, at: number, part: string, gone = 0): string =>
  text.slice(0, at) + part + text.slice(at + gone)

/** A value in the text becomes another one, as an editor would write it. */
function field(text: string, chance: Chance): string {
  const values = [...headOf(text).matchAll(/:("(?:[^"\\\n]|\\.)*"|-?\d+|true|false|null)(?=[,}\n])/g)]
  const one = chance.pick(values)
  const [, value = ''] = one
  const other = chance.pick(['null', 'true', 'false', '0', '1', '"ann"', '"forged"', `${value.slice(0, -1)}0`])
  return insert(text, one.index + 1, other, value.length)
}

const hex = (length: number, chance: Chance): string =>
  Array.from({ length }, () => chance.between(0, 15).toString(16)).join('')

export const ways: Readonly<Record<string, Way>> = {
  'a byte': (text, _, __, ___, chance) => {
    const at = chance.between(0, text.length - 1)
    return insert(text, at, String.fromCodePoint(chance.between(1, 126)), chance.pick([0, 1, 1]))
  },
  'a byte less': (text, _, __, ___, chance) => insert(text, chance.between(0, text.length - 1), '', 1),
  'a field': (text, _, __, ___, chance) => field(text, chance),
  'two fields': (text, _, __, ___, chance) => field(field(text, chance), chance),
  'another mac': (text, _, __, ___, chance) => text.replace(/"mac":"[^"]*"/, `"mac":"${hex(64, chance)}"`),
  'the seal of another text': (text, others, _, __, chance) => headOf(text) + sealOf(chance.pick(others)),
  'the text of another seal': (text, others, _, __, chance) => headOf(chance.pick(others)) + sealOf(text),
  'an older version, or one of another lineage or branch': (_, others, __, ___, chance) => chance.pick(others),
  'another place': (text, _, __, ___, chance) =>
    text.replace(/"parent":[^,]*/, `"parent":"${hex(40, chance)}"`).replace(/"branch":[^,]*/, '"branch":"main"'),
  'a seal of another key': (text, _, what, at) => withSeal(`${headOf(text)}}\n`, what, foreign, at),
  'a seal of another key under our name': (text, _, what, at, chance) =>
    withSeal(`${headOf(chance.maybe(0.5) ? field(text, chance) : text)}}\n`, what, foreign, at).replace(
      /"key":"[^"]*"(?=[^\n]*\n$)/,
      /"key":"[^"]*"(?=[^\n]*\n$)/.exec(text)?.[0] ?? '',
    ),
  'no seal': (text) => `${headOf(text)}}\n`,
  'an empty seal': (text) => `${headOf(text)},\n"seal":{}}\n`,
  'two seals': (text, others, _, __, chance) => headOf(text) + sealOf(chance.pick(others)).slice(0, -2) + sealOf(text),
  'something behind it': (text, _, __, ___, chance) => text + chance.pick([' ', '\n', '{}', text]),
  'something before it': (text, others, _, __, chance) => chance.pick([' ', '\uFEFF', ...others]) + text,
  'cut off': (text, _, __, ___, chance) => text.slice(0, chance.between(0, text.length - 1)),
}

/** One forgery of a text, in any way: never the text itself. */
export function forgeryOf(
  text: string,
  others: readonly string[],
  what: Sealable,
  at: SealedAt | null,
  chance: Chance,
): { readonly way: string; readonly text: string } {
  for (;;) {
    const way = chance.pick(Object.keys(ways))
    const made = ways[way]?.(text, others, what, at, chance) ?? text
    if (made.replaceAll('\r\n', '\n') !== text) return { way, text: made }
  }
}
