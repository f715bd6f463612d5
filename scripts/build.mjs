// Builds what is shipped: build/validators.js from the schemas, then build/cli.js and its chunks from src/.
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Compiles each schema into a module. The files' scalars are text, so those two validators may coerce. They need not
 * tell own properties from inherited ones, which takes half of their time: what they are given is made of plain objects,
 * and no schema has a property that every object inherits.
 */
async function validators() {
  for (const [name, coerceTypes] of [
    ['people', true],
    ['settings', true],
    ['plan', false],
    ['state', false],
  ]) {
    const schema = JSON.parse(await readFile(join(root, `schema/${name}.schema.json`), 'utf8'))
    const ajv = new Ajv2020({
      allErrors: true,
      strict: true,
      strictTypes: false,
      allowUnionTypes: true,
      ownProperties: true,
      coerceTypes,
      code: { source: true, esm: true, lines: true },
    })
    ajv.addVocabulary(['tsType'])
    const folder = await mkdtemp(join(root, 'node_modules/.espalier-'))
    try {
      await writeFile(join(folder, 'validator.mjs'), standalone(ajv, { [name]: add(ajv, schema) }))
      await bundle(join(folder, 'validator.mjs'), `validators/${name}.js`)
    } finally {
      await rm(folder, { recursive: true })
    }
  }
}

function add(ajv, schema) {
  ajv.addSchema(schema)
  return schema.$id
}

const bundled = new Set()

async function bundle(input, file) {
  const built = await rolldown({ input, platform: 'node', logLevel: 'warn' })
  const { output } = await built.write({ dir: join(root, 'build'), format: 'esm', entryFileNames: file, minify: false })
  await built.close()
  for (const { moduleIds = [] } of output) {
    for (const id of moduleIds) {
      const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(id)?.[1]
      if (name !== undefined) bundled.add(name)
    }
  }
}

/** The licences of everything that is bundled: they ask to travel with it. */
async function licences() {
  const texts = []
  for (const name of [...bundled].toSorted((a, b) => (a < b ? -1 : 1))) {
    const folder = join(root, 'node_modules', name)
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one))
    if (file === undefined) throw new Error(`${name} is bundled and has no licence file.`)
    texts.push(`${name} ${version}\n\n${await readFile(join(folder, file), 'utf8')}`)
  }
  await writeFile(join(root, 'build/THIRD-PARTY.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
}

await rm(join(root, 'build'), { recursive: true, force: true })
await validators()
await bundle(join(root, 'src/cli.ts'), 'cli.js')
await chmod(join(root, 'build/cli.js'), 0o755)
await licences()
