// Bundles the simulation with the product and runs it: one world with its history, a share of the campaign, or the hunt
// for a mutant, whose lines replace those of the product.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')

/** Replaces a text that must be there exactly once. */
function mutation({ file, from, to }) {
  let found = 0
  return {
    plugin: {
      name: 'mutant',
      transform(code, id) {
        if (id !== join(root, file)) return null
        found = code.split(from).length - 1
        return { code: code.replace(from, () => to) }
      },
    },
    check() {
      if (found !== 1) throw new Error(`the text of the mutant is ${found} times in ${file}, and must be there once`)
    },
  }
}

async function bundled(mutants) {
  const folder = await mkdtemp(join(tmpdir(), 'espalier-simulation-'))
  try {
    const all = mutants.map(mutation)
    const built = await rolldown({
      input: join(here, 'entry.ts'),
      cwd: root,
      platform: 'node',
      logLevel: 'silent',
      plugins: all.map(({ plugin }) => plugin),
    })
    await built.write({ file: join(folder, 'entry.mjs'), format: 'esm', codeSplitting: false })
    await built.close()
    for (const { check } of all) check()
    return await import(pathToFileURL(join(folder, 'entry.mjs')).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const [first, ...words] = process.argv.slice(2)
if (first === undefined) {
  process.stderr.write('Name a world, such as "random 17", "kill 3 12 4 57" or "fault open F5 3".\n')
  process.exitCode = 64
} else if (first === 'mutant') {
  const mutants = JSON.parse(await readFile(join(here, 'mutants.json'), 'utf8'))
  const mutant = mutants.find(({ name }) => name === words[0])
  if (mutant === undefined) throw new Error(`there is no mutant ${words[0]}`)
  const { main } = await bundled(mutant.changes)
  process.stdout.write(await main(words.slice(1)))
} else {
  const { main } = await bundled([])
  process.stdout.write(await main([first, ...words]))
}
