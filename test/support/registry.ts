import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './docs.js'

/** A registry of npm on this machine. */
export interface Registry {
  readonly url: string
  /** Everything that was asked of it, such as `GET /yaml`. */
  readonly asked: readonly string[]
  readonly close: () => void
}

/**
 * Serves the packages that Espalier depends on, packed from node_modules/. So an installation reaches no other machine,
 * and gets exactly what the tests run with.
 */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-registry-'))
  const names = Object.keys(manifestIn(root).dependencies)
  const folders = names.map((name) => join(root, 'node_modules', name))
  const files = pack(folders, folder)
  const packages = new Map(names.map((name, at) => [name, packed(folders[at] ?? '', join(folder, files[at] ?? ''))]))
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(`${request.method ?? ''} ${path}`)
    const [, name = '', file] = /^\/([\w-]+)(\/-\/[\w.-]+)?$/.exec(path) ?? []
    const found = packages.get(name)
    if (found === undefined) response.writeHead(404).end('{}')
    else if (file === undefined)
      response.end(JSON.stringify(found.document(`http://${request.headers.host ?? ''}/${name}/-/package.tgz`)))
    else response.end(found.bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): void => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}`, asked, close }
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

interface Packed {
  readonly bytes: Buffer
  readonly document: (tarball: string) => object
}

/** What npm asks for first is the document of a package: its versions, with the tarball and the hash of each. */
function packed(folder: string, file: string): Packed {
  const bytes = readFileSync(file)
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  const manifest = manifestIn(folder)
  const { name, version } = manifest
  const document = (tarball: string): object => ({
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist: { tarball, integrity } } },
  })
  return { bytes, document }
}

/** Packs folders into another one, runs no script of them, and returns the names of the files. */
export function pack(folders: readonly string[], into: string): readonly string[] {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', into, ...folders]
  return execFileSync('npm', args, { cwd: into, encoding: 'utf8', env: npmEnvironment(into) })
    .trim()
    .split('\n')
}

/** What npm needs to run: no settings of the user, no news, and every file of its own in `home`. */
export function npmEnvironment(home: string, path = process.env['PATH'] ?? ''): Record<string, string> {
  return {
    PATH: path,
    HOME: home,
    npm_config_cache: join(home, '.npm'),
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  }
}
