import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCli } from '../../support/cli.js'
import type { Row } from '../row.js'
import { person, settings } from './case.js'
import { layOut } from './lay-out.js'

/** Files of JSON that somebody made to do harm. */
const hostile: Readonly<Record<string, () => string | Uint8Array>> = {
  'nothing at all': () => '',
  'text that is no JSON': () => '{ "format": 1,',
  'a text': () => '"plan"',
  null: () => 'null',
  'a number beyond all bounds': () => '1e999',
  'a list of null': () => '[null]',
  'objects that would inherit': () => '{"__proto__": {"format": 1}, "constructor": {"prototype": {}}}',
  'users that would inherit': () => '[{"__proto__": {"email": "a@b.de", "firstName": "A", "lastName": "B"}}]',
  'a million brackets': () => '['.repeat(1_000_000),
  'a million brackets that close': () => '['.repeat(1_000_000) + ']'.repeat(1_000_000),
  'a million empty lists': () => `[${'[],'.repeat(1_000_000)}[]]`,
  'bytes that are no text': () => Uint8Array.from([0xff, 0xfe, 0, 0x7b]),
  'more than 64 MiB': () => Buffer.alloc(64 * 1024 * 1024 + 1, 0x20),
}

const commands: readonly (readonly string[])[] = [
  ['apply', '--as-of', '2026-12-01', '--plan'],
  ['sandbox', '--company'],
]

/** Plans and companies are files from outside too: each is refused in one sentence. */
export async function givenFiles(): Promise<Row> {
  const failures: string[] = []
  const folder = await mkdtemp(join(tmpdir(), 'espalier-files-'))
  await layOut(join(folder, 'org'), { 'espalier.yaml': settings, 'people/a.yaml': person('ada') })
  const env = { SMALL_IMPROVEMENTS_API_KEY: 'key', ESPALIER_API_URL: 'http://127.0.0.1:9/api/v1' }
  for (const [name, make] of Object.entries(hostile)) {
    await writeFile(join(folder, 'given.json'), make())
    for (const command of commands) {
      const { exit, out, err } = await startCli([...command, 'given.json'], folder, env).done
      const plain = out === '' && /^espalier: [^\n]+ cannot be[^\n]*: [^\n]+\n$/.test(err)
      if ((exit !== 1 && exit !== 64) || !plain)
        failures.push(`${command[0]} with ${name}: ended with ${exit}, said ${err.slice(0, 200)}`)
    }
  }
  await rm(folder, { recursive: true })
  const cases = Object.keys(hostile).length * commands.length
  return { what: 'hostile plans and companies: refused in one sentence', cases, failures, note: '' }
}
