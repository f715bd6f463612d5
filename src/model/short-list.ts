/** `a, b and 3 more`: at most so many names, and how many are left out. */
export function shortList(names: readonly string[], most = mostNamed): string {
  const rest = names.length - most
  const shown = names.slice(0, most).join(', ')
  return rest > 0 ? `${shown} and ${rest} more` : shown
}

/** How many names a finding has, unless it says otherwise. */
export const mostNamed = 10
