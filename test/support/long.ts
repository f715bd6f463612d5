import { test } from 'vitest'

type Body<Row> = (...row: Row extends readonly [...infer All] ? All : [row: Row]) => Promise<void> | void

/** The options of a test that takes long in some cases. */
export function longIf(isLong: boolean): { readonly tags?: string[] } {
  return isLong ? { tags: ['long'] } : {}
}

/** A test that takes long, where a faster one covers the same: `npm run test:long` runs it, and `npm test` does not. */
export function long(title: string, body: () => Promise<void> | void): void {
  eachOf(test, [null], () => true)(title, body)
}

/** `test.each` or `describe.each`, where some of the rows take long. */
export function eachOf<Row>(
  kind: { readonly each: typeof test.each },
  rows: readonly Row[],
  isLong: (row: Row) => boolean,
) {
  return (title: string, body: Body<Row>): void => {
    for (const row of rows) kind.each([row])(title, longIf(isLong(row)), body as never)
  }
}
