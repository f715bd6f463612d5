import { Buffer } from 'node:buffer'
import type { Safe } from '../escaping/safe.js'
import { nothing, words, type Words } from '../escaping/words.js'

/** How much a comment may hold, in bytes: GitHub rejects more than 65,536 characters. */
export const commentBytes = 60_000

/** The size of a text as it is sent. */
export function sizeOfText({ text }: Safe<string>): number {
  return Buffer.byteLength(text, 'utf8')
}

/** As many of `lines` as fit into `bytes`, and `more(rest)` for the others. */
export function within<Kind extends string>(
  lines: readonly Safe<Kind>[],
  bytes: number,
  more: (rest: number) => Words,
): readonly Safe<Kind | 'words'>[] {
  let used = 0
  const fit = lines.findIndex((line) => (used += sizeOfText(line) + 1) > bytes)
  return fit === -1 ? lines : [...lines.slice(0, fit), more(lines.length - fit)]
}

/** How far a plan that is too long is shortened: each step also leaves out what the steps before it do. */
export const truncate = { none: 0, picture: 1, departments: 2, managers: 3, fields: 4, least: 5 } as const

export type Truncation = (typeof truncate)[keyof typeof truncate]

/** From the fullest form to one that always fits. */
export const truncations: readonly Truncation[] = Object.values(truncate)

/** What each step left out, for the reader; the first step leaves out nothing and has no note. */
export const truncationNotes = {
  [truncate.none]: nothing,
  [truncate.picture]: words`The picture is left out.`,
  [truncate.departments]: words`Hires, rehires, adoptions and profile changes are counted per department.`,
  [truncate.managers]: words`Moves and new access are counted per manager.`,
  [truncate.fields]: words`Exact fields are left out; what is scheduled, held, waiting or changed outside Git is counted.`,
  [truncate.least]: words`Long lists are cut and say how many are missing.`,
} satisfies Record<Truncation, Words>
