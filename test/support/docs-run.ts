import { existsSync } from 'node:fs'
import { blocksOf, commandsOf, read, root, type Block, type Command } from './docs.js'
import { closePlace, openPlace, run, writeBlock, type Place } from './docs-place.js'

/** Runs every command of a document, in order. Returns what is not as the document says: nothing, if all is well. */
export async function runDocument(document: string): Promise<readonly string[]> {
  const troubles: string[] = []
  let place: Place | null = null
  try {
    for (const block of blocksOf(read(document))) {
      if (block.notes.has('folder')) {
        await closePlace(place)
        place = await openPlace(block)
      }
      const found = await follow(block, place)
      troubles.push(...found.map((one) => `${document}:${block.line}: ${one}`))
    }
  } finally {
    await closePlace(place)
  }
  return troubles
}

async function follow(block: Block, place: Place | null): Promise<string[]> {
  const troubles: string[] = []
  if (block.language === 'sh') {
    for (const command of commandsOf(block)) troubles.push(...(await obey(command, place)))
  } else if (place !== null) await writeBlock(block, place)
  const output = block.notes.get('output')
  return output === undefined ? troubles : [...troubles, ...(await compare(block.text, output, place))]
}

async function obey(command: Command, place: Place | null): Promise<string[]> {
  const missing = missingScripts(command.text)
  if (missing !== null) return missing.map((name) => `${command.text}: there is no ${name}`)
  if (!/^(?:(?:npx )?espalier|git|export|mv|curl) /.test(command.text))
    return [`${command.text}: nobody knows how to check it`]
  if (place === null) return [`${command.text}: no comment before it says in which folder it is run`]
  const { exit, err } = await run(command, place)
  return exit === command.exit ? [] : [`${command.text}: ended with ${exit}, not ${command.exit}: ${err}`]
}

const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }

/** The scripts that a line of npm commands names and that are not there; null for another line. They run elsewhere. */
function missingScripts(line: string): string[] | null {
  const words = line.replace(/^(ESPALIER_CASES|ESPALIER_BUILT)=\d+ /, '')
  const [, tests] = /^npx vitest run (test\/[\w./-]+)$/.exec(words) ?? []
  if (tests !== undefined) return existsSync(root + tests) ? [] : [tests]
  if (/^npm (?:i -D \.\/espalier-\*\.tgz|pack)$/.test(words)) return []
  if (!/^npm (ci|link|test|run [\w:]+)( && npm (test|run [\w:]+))*$/.test(words)) return null
  const named = words.split(' && ').flatMap((part) => (part === 'npm test' ? ['test'] : part.split(' run ').slice(1)))
  return named.filter((name) => !Object.hasOwn(scripts, name))
}

/** The lines shown stand in the output of the command in this order; a line `…` stands for what is left out. */
async function compare(shown: string, command: string, place: Place | null): Promise<string[]> {
  if (place === null) return [`${command}: no comment before it says in which folder it is run`]
  const { out, err } = await run({ text: command }, place)
  const real = `${out}${err}`.split('\n').map((line) => line.trimEnd())
  const missing: string[] = []
  for (const line of shown.trimEnd().split('\n')) {
    const found = real.indexOf(line)
    if (found >= 0) real.splice(0, found + 1)
    else if (line.trim() !== '…') missing.push(`not in the output of ${command}: ${line}`)
  }
  return missing
}
