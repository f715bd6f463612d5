import type { Value } from '../../model/fields.js'
import type { Plan } from '../../model/files.js'
import type { Markup } from '../markup.js'
import type { Safe } from '../escaping/safe.js'

/** The full name behind a key or `#id` of a plan, or that itself if the plan has no name for it. */
export function nameOf({ names }: Plan, who: Value | undefined): string {
  if (who === null || who === undefined || who === '') return 'none'
  const text = String(who)
  return (Object.hasOwn(names, text) ? names[text] : '') || text
}

/** A person by name; the key or `#id` follows if the plan says so, because others share the name. */
export function called<Kind extends string>(
  who: string,
  plan: Plan,
  { tell, value }: Markup<Kind>,
  name = nameOf(plan, who),
): Safe<Kind> {
  const full = nameOf(plan, who)
  const mark = ` (${who})`
  return full.endsWith(mark) ? tell`${value(full.slice(0, -mark.length))} (${who})` : value(name)
}
