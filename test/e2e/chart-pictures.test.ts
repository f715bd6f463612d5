import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { startCli } from '../support/cli.js'
import { graphOf } from '../support/graphviz.js'

const folder = mkdtempSync(join(tmpdir(), 'espalier-pictures-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const example = fileURLToPath(new URL('../../org', import.meta.url))
cpSync(example, join(folder, 'org'), { recursive: true })
cpSync(example, join(folder, 'before'), { recursive: true })
const file = join(folder, 'org/people/customer-success.yaml')
const moved = readFileSync(file, 'utf8').replace(
  /(imani\.okwuosa:\n(?: {4}.*\n)*? {4}manager: )bert\.hollander/,
  '$1annika.sorensby',
)
writeFileSync(file, moved)

async function chart(...args: readonly string[]): Promise<string> {
  const common = ['--diff', 'before', '--as-of', '2026-11-30']
  const { exit, out, err } = await startCli(['chart', ...args, ...common], folder, {}).done
  expect([exit, err]).toEqual([0, ''])
  return out
}

test('--svg: a part of the example company, with who moves and from where', async () => {
  const out = await chart('--svg', '--around', 'annika.sorensby', '--levels', '2')
  expect(out).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+" height="\d+" viewBox=/)
  expect(out).toContain('MOVES Imani Okwuosa from Bert Hollander</desc>')
  expect(out).toContain('<path data-from="bert.hollander" data-was="imani.okwuosa"')
  expect(out).toMatch(/<\/svg>\n$/)
})

test('--dot: Graphviz draws the same people as the table has', async () => {
  const [dot, csv] = [await chart('--dot'), await chart('--csv')]
  const { nodes, edges } = graphOf(dot)
  const rows = csv.split('\r\n').slice(1, -1)
  expect(nodes.map(({ name }) => name).toSorted()).toEqual(rows.map((row) => row.split('"')[1] ?? '').toSorted())
  expect(edges).toContainEqual(['annika.sorensby', 'imani.okwuosa'])
  expect(edges).toContainEqual(['bert.hollander', 'imani.okwuosa'])
})

test('--mermaid: a flow chart with the word of the mark', async () => {
  const out = await chart('--mermaid', '--around', 'annika.sorensby')
  expect(out).toMatch(/^flowchart TD\n/)
  expect(out).toMatch(/n\d+\["MOVES Imani Okwuosa#44; Customer Success#44; from Bert Hollander"\]:::move/)
  expect(out).toMatch(/n\d+ -\. "was" \.-> n\d+\n$/)
})
