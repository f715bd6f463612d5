import type { HrSettings } from '../model/files.js'
import type { HrStatus } from '../model/hr-file.js'

/** What systems call it, in English and in German. Who is hired or has accepted has not started: Rippling, Personio. */
const usual: Readonly<Record<HrStatus, readonly string[]>> = {
  active: ['active', 'on leave', 'leave', 'leave of absence', 'aktiv', 'employed', 'yes', 'true', '1'],
  left: [
    'inactive',
    'terminated',
    'inaktiv',
    'ausgeschieden',
    'ausgetreten',
    'suspended',
    'deceased',
    'left',
    'no',
    'false',
    '0',
  ],
  later: ['hired', 'accepted', 'onboarding'],
}

/** The meaning of a word in the column of the status; undefined for an unknown one. The settings win. */
export function statusWords({ status = {} }: HrSettings): (word: string) => HrStatus | undefined {
  const known = new Map<string, HrStatus>()
  for (const words of [usual, status])
    for (const meaning of ['active', 'left', 'later'] as const)
      for (const word of words[meaning] ?? []) known.set(word.toLowerCase(), meaning)
  return (word) => known.get(word.toLowerCase())
}
