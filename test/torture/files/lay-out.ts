import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { dirname, join } from 'node:path'
import type { Content, Folder } from './case.js'

/** Writes a folder to the disk. Returns what must be closed after use: sockets need a listener. */
export async function layOut(org: string, folder: Folder): Promise<() => void> {
  const servers: Server[] = []
  const made = new Set<string>()
  for (const [path, content] of Object.entries(folder)) {
    const target = join(org, path)
    if (!made.has(dirname(target))) await mkdir(dirname(target), { recursive: true })
    made.add(dirname(target))
    const server = await put(target, content)
    if (server !== null) servers.push(server)
  }
  return () => {
    for (const server of servers) server.close()
  }
}

async function put(target: string, content: Content): Promise<Server | null> {
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(target, content)
  else if (content.is === 'link') await symlink(content.to, target)
  else if (content.is === 'folder') await mkdir(target, { recursive: true })
  else if (content.is === 'pipe') execFileSync('mkfifo', [target])
  else {
    const server = createServer().listen(target)
    await once(server, 'listening')
    return server
  }
  return null
}

/** What is in a folder, and when each of it was last changed: equal if and only if nothing was written. */
export async function traces(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const folders = new Set(entries.map(({ parentPath }) => parentPath))
  const times = await Promise.all([folder, ...folders].map(async (one) => (await stat(one)).mtimeMs))
  return JSON.stringify([entries.length, times])
}
