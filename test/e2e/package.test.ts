import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import nodes from '../../scripts/nodes.json' with { type: 'json' }
import { filesWithKey, key, showsKey } from '../support/canary.js'
import { seedsOf } from '../support/charts.js'
import { blocksOf, commandsOf, read, root } from '../support/docs.js'
import { longIf } from '../support/long.js'
import { npmEnvironment, pack, startRegistry, type Registry } from '../support/registry.js'
import { service, temporaryFolder } from '../support/stage.js'
import { before as people } from './pull/small.js'

const folder = mkdtempSync(join(tmpdir(), 'espalier-package-'))
const [packed = ''] = pack([root], folder)
const tarball = join(folder, packed)
let registry: Registry

beforeAll(async () => {
  registry = await startRegistry()
}, 120_000)
afterAll(() => {
  registry.close()
  rmSync(folder, { recursive: true, force: true })
})

const nodeFolder = (version: string): string => join(root, '.nodes', version, 'node_modules/.bin')

/** The folders with the Node.js under which the package is tested: the one that runs this, and with ESPALIER_NODES all. */
const all = process.env['ESPALIER_NODES'] === 'all'
const supported = [
  [`${process.versions.node}, which runs this`, dirname(process.execPath)],
  ...(all ? nodes.supported.map((version) => [version, nodeFolder(version)] as const) : []),
] as const

/** An empty folder with the package and a company beside it. */
async function place(bin: string) {
  const home = temporaryFolder()
  const work = join(home, 'work')
  mkdirSync(work)
  copyFileSync(tarball, join(work, 'espalier-0.0.0.tgz'))
  const sandbox = await service(seedsOf(people))
  const env = {
    ...npmEnvironment(home, `${bin}${delimiter}${process.env['PATH'] ?? ''}`),
    npm_config_registry: registry.url,
    ESPALIER_API_URL: sandbox.url,
  }
  return { work, sandbox, env }
}

/** Runs lines as a shell does, one after the other, until one fails. */
async function run(lines: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  const child = spawn('bash', ['-e', '-c', lines.join('\n')], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { exit: code, out, err }
}

const [setUp = []] = blocksOf(read('README.md'))
  .filter(({ language }) => language === 'sh')
  .map(commandsOf)
const commands = setUp.map((command) => command.text)

describe.each(supported)('under Node.js %s', (_, bin) => {
  test('the first commands of README.md lead from an empty folder to an empty plan, with no install script', async () => {
    expect(commands.length).toBeLessThanOrEqual(6)
    const { work, sandbox, env } = await place(bin)
    const began = performance.now()
    const lines = commands.map((line) => line.replace('your-api-key', `'${key.replaceAll("'", `'\\''`)}'`))
    const ran = await run(lines, work, env)
    const took = Math.round(performance.now() - began)
    expect(ran, ran.err).toMatchObject({ exit: 0 })
    // npm warns of install scripts, of a Node.js that is too old, and of packages that are no longer kept.
    expect(ran.err).not.toMatch(/^npm warn/im)
    expect(sandbox.writes()).toEqual([])
    expect(readdirSync(work).toSorted()).toEqual(
      ['.espalier', '.git', '.gitignore', 'espalier-0.0.0.tgz', 'node_modules', 'org', 'package-lock.json'].concat(
        'package.json',
        'plan.json',
        'schema',
      ),
    )
    const lock = readFileSync(join(work, 'package-lock.json'), 'utf8')
    expect(lock).not.toContain('hasInstallScript')
    const again = await run(['npx espalier plan --exit-code'], work, {
      ...env,
      SMALL_IMPROVEMENTS_API_KEY: key,
    })
    expect(again.exit, again.err).toBe(0)
    expect(showsKey(ran.out + ran.err + again.out)).toBe(false)
    expect(filesWithKey(work)).toEqual([])
    console.info(`${commands.length} commands, ${took} ms`)
  })

  test('the demo that comes with the package goes through', longIf(true), async () => {
    const { work, env } = await place(bin)
    const ran = await run(['npm i -D ./espalier-*.tgz', 'node node_modules/espalier/demo/demo.mjs'], work, env)
    expect(ran, ran.err).toMatchObject({ exit: 0 })
    expect(ran.out).toContain('Nothing is left to do')
  })
})

test.runIf(all)('a Node.js that is too old gets one line and exit 64', async () => {
  const { work, env } = await place(nodeFolder(nodes.tooOld))
  const unpacked = await run(['tar -xzf *.tgz', 'node package/bin/espalier.cjs plan'], work, env)
  expect(unpacked).toEqual({
    exit: 64,
    out: '',
    err: `espalier: Espalier needs Node 20.19 or newer; this is ${nodes.tooOld}. Install a newer one: https://nodejs.org\n`,
  })
})

describe('the package', () => {
  interface Manifest {
    readonly scripts: Readonly<Record<string, string>>
    readonly bin: Readonly<Record<string, string>>
    readonly engines: { readonly node: string }
    readonly repository: { readonly url: string }
    readonly homepage: string
    readonly bugs: string
  }
  const manifest = JSON.parse(read('package.json')) as Manifest

  test('is built before it is packed, and runs nothing where it is installed', () => {
    expect(manifest.scripts['prepack']).toBe('npm run build')
    const atInstallation = /^(?:pre|post)?(?:install|prepare|prepublish)$/
    expect(Object.keys(manifest.scripts).filter((name) => atInstallation.test(name))).toEqual([])
  })

  test('says where it is from', () => {
    const page = 'https://github.com/espalier-org/espalier'
    expect(manifest).toMatchObject({
      homepage: `${page}#readme`,
      repository: { url: `git+${page}.git` },
      bugs: `${page}/issues`,
    })
  })

  test('has a command that names the oldest Node.js that is supported', () => {
    const oldest = manifest.engines.node.replace('>=', '').split('.').slice(0, 2)
    const command = read(manifest.bin['espalier'] ?? '')
    expect(command).toContain(`needs Node ${oldest.join('.')} or newer`)
    expect(command).toContain(`major > ${oldest[0]} || (major === ${oldest[0]} && minor >= ${oldest[1]})`)
    expect(nodes.supported[0]).toBe(manifest.engines.node.replace('>=', ''))
  })

  test('has every file that its documents link to', async () => {
    const into = temporaryFolder()
    expect((await run([`tar -xzf ${tarball}`], into, npmEnvironment(into))).exit).toBe(0)
    const unpacked = join(into, 'package')
    const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' })
    for (const file of [
      'CHANGELOG.md',
      'LICENSE',
      'docs/setup.md',
      'demo/company.json',
      'build/cli.js',
      'dist/action.mjs',
    ])
      expect(files).toContain(file)
    const links = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...readFileSync(join(unpacked, file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
          ([, link = '']) => [file, join(unpacked, dirname(file), link)] as const,
        ),
      )
    expect(links.length).toBeGreaterThan(50)
    expect(links.filter(([, target]) => !existsSync(target))).toEqual([])
  })
})
