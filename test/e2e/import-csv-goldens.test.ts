import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { createTwoFilesPatch } from 'diff'
import { expect, test } from 'vitest'
import { filesIn } from '../support/canary.js'
import { root } from '../support/docs.js'
import { runHere } from '../support/in-process.js'
import { temporaryFolder } from '../support/stage.js'

const merged = join(root, 'test/fixtures/hr-merged')
const files = ['presets', 'damaged', 'workbooks'].flatMap((part) =>
  readdirSync(join(root, 'test/fixtures/hr', part))
    .filter((file) => !file.startsWith('.') && !file.endsWith('.json'))
    .map((file) => `${part}/${file}`),
)

/** What an import says, and what it changes in the chart of test/fixtures/hr-merged/org. */
async function imported(file: string): Promise<string> {
  const folder = temporaryFolder()
  cpSync(join(merged, 'org'), join(folder, 'org'), { recursive: true })
  cpSync(join(root, 'test/fixtures/hr', file), join(folder, file.split('/')[1] ?? ''))
  const before = textsIn(folder)
  const { exit, out, err } = await runHere(['import', 'csv', file.split('/')[1] ?? '', '--part', '--yes'], folder, '')
  const after = textsIn(folder)
  const patches = Object.entries(after).flatMap(([name, text]) =>
    text === before[name] ? [] : createTwoFilesPatch(name, name, before[name] ?? '', text, '', '', { context: 1 }),
  )
  return [`exit ${String(exit)}`, out, err, ...patches]
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join('\n\n')
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const names = filesIn(folder).filter((file) => file.startsWith('org/'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

test.each(files)('%s is merged as its golden file says', async (file) => {
  const text = `${await imported(file)}\n`
  const golden = join(merged, `${file.split('/')[1] ?? ''}.txt`)
  if (process.env['BLESS'] === '1') writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
})
