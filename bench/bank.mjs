// The pace of Espalier beside others, on servers with hidden limits. Bundles the bank of the tests with the product.
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { bundled } from './bundle.mjs'

/** The table as text. `which`: the banks of tuning or of judging. */
export async function pacing(which) {
  return await bundled('test/bank/entry.ts', async ({ bankTable }) => await bankTable(which, 300))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(await pacing(process.argv[2] === 'tuning' ? 'tuning' : 'judging'))
}
