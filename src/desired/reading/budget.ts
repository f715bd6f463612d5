/** How many findings of a chart are counted. Fixing them shows the next ones. */
export const mostShown = 10_000

/** How much the files that are still to be read may hold. Each reader counts it down. */
export interface Budget {
  /** Values of any kind, people and their fields among them. */
  values: number
  people: number
  /** Pieces into which the library splits a text: 36 for a person of five lines. */
  pieces: number
  /** The same, for files with mistakes, which are read a second time in parts. */
  again: number
}

/** The library takes one to three seconds for a million. What the quick reader reads does not count. */
const mostPieces = 200_000

/**
 * The budget of a whole chart, or of one file that is read by itself: for more people than any company keeps, leavers
 * of decades included, and for all their values. Such a chart takes 150 MB and most of a second.
 */
export function chartBudget(): Budget {
  return { values: 500_000, people: 60_000, pieces: mostPieces, again: mostPieces / 4 }
}

/** The budget of a file that is to be edited: only the library knows the place of everything. */
export function editBudget(): Budget {
  return { ...chartBudget(), pieces: 800_000 }
}
