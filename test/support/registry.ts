import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { read, root } from './docs.js'

/** A registry of npm on this machine. */
export interface Registry {
  readonly url: string
  /** Everything that was asked of it, such as `GET /yaml`. */
  readonly asked: readonly string[]
  readonly close: () => void
}

/**
 * Serves the packages that Espalier needs, packed from node_modules/. So an installation reaches no other machine, and gets
 * exactly what the tests run with.
 */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-registry-'))
  const folders = foldersOfPackages()
  const files = pack(folders, folder)
  const packages = folders.map((from, at) => packed(from, join(folder, files[at] ?? ''), files[at] ?? ''))
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1)
    asked.push(`${request.method ?? ''} /${path}`)
    const tarball = packages.find(({ file }) => path === `tarballs/${file}`)
    const found = packages.filter(({ manifest }) => manifest.name === path)
    if (tarball !== undefined) response.end(tarball.bytes)
    else if (found.length === 0) response.writeHead(404).end('{}')
    else response.end(JSON.stringify(documentOf(found, `http://${request.headers.host ?? ''}/tarballs`)))
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
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>
}

/** What is installed for Espalier itself, and for its dependencies, and for no tool of ours. */
function foldersOfPackages(): readonly string[] {
  const { packages } = JSON.parse(read('package-lock.json')) as Lock
  const paths = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  return paths.map(([path]) => join(root, path))
}

interface Packed {
  readonly manifest: Manifest
  readonly file: string
  readonly bytes: Buffer
}

function packed(folder: string, path: string, file: string): Packed {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  return { manifest, file, bytes: readFileSync(path) }
}

/** What npm asks for first is the document of a package: its versions, with the tarball and the hash of each. */
function documentOf(versions: readonly Packed[], tarballs: string): object {
  const entries = versions.map(({ manifest, file, bytes }) => {
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
    return [manifest.version, { ...manifest, dist: { tarball: `${tarballs}/${file}`, integrity } }] as const
  })
  const [latest = ''] = entries.map(([version]) => version)
  return { name: versions[0]?.manifest.name, 'dist-tags': { latest }, versions: Object.fromEntries(entries) }
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
