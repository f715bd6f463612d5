// Builds what is shipped: build/validators/ from the schemas, build/page/ from src/page/, build/cli.js and dist/action.mjs with their chunks from src/.
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { extname, join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Compiles each schema into a module. The files' scalars are text, so those three validators may coerce. They need not
 * tell own properties from inherited ones, which takes half of their time: what they are given is made of plain objects,
 * and no schema has a property that every object inherits. What a schema is compiled to is for no reader, so it is made
 * small: every start pays for it.
 */
async function validators() {
  for (const [name, coerceTypes] of [
    ['people', true],
    ['settings', true],
    ['contract', true],
    ['plan', false],
    ['state', false],
    ['evidence', false],
    ['scim-user', false],
    ['scim-patch', false],
  ]) {
    const schema = JSON.parse(await readFile(join(root, `schema/${name}.schema.json`), 'utf8'))
    const ajv = new Ajv2020({
      allErrors: true,
      strict: true,
      strictTypes: false,
      allowUnionTypes: true,
      // The 30 limits, allowances and columns of the settings are three functions, which only those that are there run.
      inlineRefs: name !== 'settings',
      coerceTypes,
      code: { source: true, esm: true, lines: true },
    })
    ajv.addVocabulary(['tsType', 'sample', 'patternErrorMessage', 'defaultSnippets'])
    const folder = await mkdtemp(join(root, 'node_modules/.espalier-'))
    try {
      ajv.addSchema(schema)
      await writeFile(join(folder, 'validator.mjs'), standalone(ajv, exportsOf(ajv, name, schema.$id)))
      await bundle(join(folder, 'validator.mjs'), `build/validators/${name}.mjs`, { minify: true })
    } finally {
      await rm(folder, { recursive: true })
    }
  }
}

/** scim-user is exported as scimUser. The part of a file of people that there are thousands of is exported too. */
function exportsOf(ajv, name, id) {
  const whole = { [name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())]: id }
  if (name !== 'people') return whole
  const person = `${id}#/$defs/person`
  // The function that the whole calls: ajv would compile another one.
  ajv.refs[person] = ajv.getSchema(id).schemaEnv.refs[person]
  return { ...whole, person }
}

/** Of our package.json only the version is bundled: an update of a tool must leave dist/ as it is. */
const manifest = {
  name: 'manifest',
  async load(id) {
    if (id !== join(root, 'package.json')) return null
    const { version } = JSON.parse(await readFile(id, 'utf8'))
    return { code: JSON.stringify({ version }), moduleType: 'json' }
  },
}

/**
 * The one script and the one style of a page that `espalier chart --html` writes, as texts, with the hashes by which its
 * policy allows them. They are in each such page, so they are made small.
 */
async function page() {
  const built = await rolldown({
    input: join(root, 'src/page/main.ts'),
    platform: 'browser',
    logLevel: 'warn',
    cwd: root,
  })
  const { output } = await built.generate({ format: 'iife', minify: true })
  await built.close()
  for (const { moduleIds = [] } of output) noteLicences(moduleIds)
  const style = await Promise.all(
    ['page', 'colours', 'head', 'side', 'picture'].map((name) => readFile(join(root, `src/page/${name}.css`), 'utf8')),
  )
  const texts = { pageScript: output[0].code.trim(), pageStyle: style.join('').replaceAll(/\/\*.*?\*\//gs, '') }
  for (const [name, text] of Object.entries(texts))
    if (/<\/(?:script|style)|<!--|[\r\0]/i.test(text))
      throw new Error(`${name} would end its element, or be read otherwise.`)
  const lines = Object.entries(texts).flatMap(([name, text]) => [
    `export const ${name} = ${JSON.stringify(text)}`,
    `export const ${name}Hash = ${JSON.stringify(createHash('sha256').update(text).digest('base64'))}`,
  ])
  await mkdir(join(root, 'build/page'), { recursive: true })
  await writeFile(join(root, 'build/page/assets.mjs'), `${lines.join('\n')}\n`)
}

const bundled = new Set()

/** A package whose code is shipped travels with its licence. */
function noteLicences(moduleIds) {
  for (const id of moduleIds) {
    const name = packageOf(id)
    if (name !== null) bundled.add(name)
  }
}

/**
 * HTTP/2, bodies that are forms, and all of node:http but a number: the pool of undici loads the first, half of `fetch` for
 * the second, and the third to know the messages of a server. Nothing here asks for them, and each start would pay for them.
 */
const leftOut = {
  name: 'left-out',
  resolveId: (source, importer) =>
    source === 'node:http' && importer?.includes('/node_modules/undici/') ? '\0http' : null,
  load(id) {
    // What Node takes for the largest head of an answer if no flag says otherwise.
    if (id === '\0http') return 'module.exports = { maxHeaderSize: 16 * 1024 }'
    return /\/undici\/lib\/(?:dispatcher\/client-h2|web\/fetch\/body)\.js$/.test(id) ? 'module.exports = {}' : null
  },
}

/**
 * The object that every module has. As the module of Node, each start would open what it never reads: an import asks for
 * all that the module exports, and the one is stdin. As a module of ours, it would be in a file that other starts load.
 */
const globalProcess = {
  name: 'global-process',
  transform: (code, id) =>
    id.startsWith(join(root, 'src/')) ? code.replace(/^import process from 'node:process'$/m, '') : null,
}

/** The toolkit of Actions needs one random name, where it writes to a file: to load all of node:crypto for it takes 2 ms. */
const lateCrypto = {
  name: 'late-crypto',
  resolveId: (source, importer) =>
    source === 'crypto' && importer?.includes('/node_modules/@actions/') ? '\0crypto' : null,
  load: (id) =>
    id === '\0crypto'
      ? "export const randomUUID = () => globalThis.process.getBuiltinModule('node:crypto').randomUUID()"
      : null,
}

/** What a file does not use of the bundler's own helpers, it need not load: they load node:module. */
const unusedHelpers = {
  name: 'unused-helpers',
  renderChunk: (code) => code.replace(/^import "\.\/rolldown-runtime\.mjs";\n/m, ''),
}

/**
 * What an entry needs at once, and its commands too, is one file. What else is not ours has a file of its own, so that a
 * change of ours leaves it as it is. What many commands need of a room is one file: 30 small ones take longer to load than
 * the little in it that a command does not need. Words come first: what finds a command needs no more of ours. No group
 * may need undici, which commands without a network would then load.
 */
const groups = [
  { name: 'start', tags: ['$initial'], minShareCount: 2 },
  { name: fileOf, test: /\/node_modules\//, debugName: 'packages' },
  { name: 'words', test: /\/render\/escaping\/(?:words|printed)\.ts$|\/nearest\.ts$/ },
  { name: 'base', test: /\/src\/(?:model|host|render\/escaping)\//, minShareCount: 12 },
  { name: 'desired', test: /\/src\/desired\//, minShareCount: 12 },
  { name: 'planning', test: /\/src\/(?:plan|render\/plan)\//, minShareCount: 8 },
]

/**
 * The entry and its chunks: `file` is the path of the entry, and its ending is the ending of all. What ends in .js is
 * CommonJS: a start without the loader of ES modules takes 5 ms less.
 */
async function bundle(input, file, { treeshake = true, minify = false } = {}) {
  const plugins = [manifest, leftOut, globalProcess, lateCrypto, unusedHelpers]
  // A package that has both forms comes as the one that needs no helper.
  const resolve = { mainFields: ['module', 'main'] }
  const built = await rolldown({ input, platform: 'node', logLevel: 'warn', treeshake, resolve, cwd: root, plugins })
  const [folder, ...rest] = file.split('/')
  const { output } = await built.write({
    dir: join(root, folder),
    format: extname(file) === '.js' ? 'cjs' : 'esm',
    strict: true,
    entryFileNames: rest.join('/'),
    // Without a hash in its name, a chunk that changes stays the same file to a reviewer.
    chunkFileNames: `[name]${extname(file)}`,
    codeSplitting: { groups },
    minify,
    // V8 keeps the source of a chunk while it runs: one byte for each character, but two if one of them is not in Latin-1.
    charset: 'ascii',
    comments: { annotation: false, jsdoc: false, legal: true },
  })
  await built.close()
  for (const { moduleIds = [] } of output) noteLicences(moduleIds)
}

/**
 * What GitHub runs. The toolkit of Actions comes with a client for HTTP, which nothing here calls: it is left out, so that
 * an action starts in a fraction of the time.
 */
async function action() {
  await bundle(join(root, 'src/action/main.ts'), 'dist/action.mjs', {
    treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/@actions/') },
  })
}

/** The package that a module belongs to; null for ours. */
function packageOf(id) {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(id)?.[1] ?? null
}

/** The file for a package: a name with a scope is no folder. */
function fileOf(id) {
  return packageOf(id)?.replace('@', '').replace('/', '-') ?? null
}

/** The licences of everything that is bundled: they ask to travel with it. */
async function licences(target) {
  const texts = []
  for (const name of [...bundled].toSorted((a, b) => (a < b ? -1 : 1))) {
    const folder = join(root, 'node_modules', name)
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one))
    if (file === undefined) throw new Error(`${name} is bundled and has no licence file.`)
    texts.push(`${name} ${version}\n\n${await readFile(join(folder, file), 'utf8')}`)
  }
  await writeFile(join(root, target, 'THIRD-PARTY.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
}

/**
 * What the workflows that `espalier init` writes name. Only release.yml knows the commit of a release: it sets
 * ESPALIER_RELEASE. Any other build is no release.
 */
async function release() {
  const commit = process.env['ESPALIER_RELEASE'] ?? ''
  if (commit === '') return
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`ESPALIER_RELEASE is no commit: "${commit}".`)
  const { version, repository } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const name = /github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(repository.url)[1]
  await writeFile(join(root, 'build/release.json'), `${JSON.stringify({ repository: name, version, commit })}\n`)
}

for (const folder of ['build', 'dist']) await rm(join(root, folder), { recursive: true, force: true })
await validators()
await page()
await bundle(join(root, 'src/cli/main.ts'), 'build/cli.js')
await writeFile(join(root, 'build/package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`)
await chmod(join(root, 'build/cli.js'), 0o755)
await licences('build')
await release()
await action()
await licences('dist')
