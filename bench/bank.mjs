// The pace of Espalier beside others, on servers with hidden limits. Bundles the bank of the tests with the product.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The table as text. `which`: the banks of tuning or of judging. */
export async function pacing(which) {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-bank-'))
  try {
    const input = join(root, 'test/bank/entry.ts')
    const built = await rolldown({ input, cwd: root, platform: 'node', logLevel: 'silent' })
    await built.write({ file: join(folder, 'bank.mjs'), format: 'esm', codeSplitting: false })
    await built.close()
    const { bankTable } = await import(pathToFileURL(join(folder, 'bank.mjs')).href)
    return await bankTable(which, 300)
  } finally {
    await rm(folder, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(await pacing(process.argv[2] === 'tuning' ? 'tuning' : 'judging'))
}
