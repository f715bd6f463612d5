import type { Allowed, Evidence } from '../model/files.js'
import { printed, type Line, type Printed } from './escaping/printed.js'
import { words } from './escaping/words.js'

/** What allowed a change: due: approved with #128 (check 17212345678). */
export function allowedWords(allowed: Allowed): Printed {
  const source = sourceOf(allowed)
  switch (allowed.as) {
    case 'pull':
      return printed`allowed by ${source ?? words`a pull request`}`
    case 'due':
      return source === null ? printed`due` : printed`due: approved with ${source}`
    case 'begun':
      return source === null ? printed`begun` : printed`begun: allowed by ${source}`
    case 'sealed':
      return printed`sealed before sources were recorded`
    case 'expect':
    case 'plan':
    case 'yes':
    case 'asked':
      return source === null ? printed`by hand (${allowed.as})` : printed`by hand (${allowed.as}), ${source}`
  }
}

function sourceOf({ pull, check, by }: Allowed): Printed | null {
  if (pull !== null) return check === null ? printed`#${pull}` : printed`#${pull} (check ${check})`
  return by === null ? null : printed`${by}`
}

/** The state that was sealed, and who allowed it; null for a record without one. */
export function takeoverLine({ takeover, by }: Evidence): Printed | null {
  if (takeover === undefined) return null
  const { digest, serial, why, reason } = takeover
  const state = printed`${whys[why]}, serial ${serial}, digest ${digest}`
  return reason === null
    ? printed`State sealed by hand: ${state}, by ${by}`
    : printed`State sealed by the reviewed line in espalier.yaml: ${state}, in a run by ${by}. Reason: ${reason}`
}

const whys: Readonly<Record<NonNullable<Evidence['takeover']>['why'], Line>> = {
  unsealed: words`unsealed`,
  'other-key': words`sealed with another key`,
  changed: words`changed, or replaced by an older one`,
  missing: words`new, because the old one was lost`,
}
