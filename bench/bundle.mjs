// Code of the tests, for a measurement: bundled with what it needs of the product.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a module of the repository exports, handed to `use`. */
export async function bundled(path, use) {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-bundle-'))
  try {
    const built = await rolldown({ input: join(root, path), cwd: root, platform: 'node', logLevel: 'silent' })
    await built.write({ file: join(folder, 'bundle.mjs'), format: 'esm', codeSplitting: false })
    await built.close()
    return await use(await import(pathToFileURL(join(folder, 'bundle.mjs')).href))
  } finally {
    await rm(folder, { recursive: true })
  }
}
