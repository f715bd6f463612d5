import { lstatSync } from 'node:fs'
import { assumedFacts, retiredFacts, withFacts, type ContractName, type Facts } from '../model/facts.js'
import type { ContractFile, Diagnostic } from '../model/files.js'
import { ExitError } from '../model/exit-error.js'
import { readSource, type SourceFile } from './reading/source.js'
import { chartBudget } from './reading/budget.js'
import { readTree } from './reading/tree.js'
import { checkContract } from './schema/schema-findings.js'

/** org/contract.yaml as it was read. `text` is its content. */
export interface ContractRead {
  readonly text: string
  readonly value: ContractFile
}

/**
 * Reads org/contract.yaml at an absolute path; `shown` is its path for people. null if there is none. Throws `ExitError`
 * 1 if it cannot be read, or as `contractIn` does.
 */
export async function readContract(path: string, shown: string): Promise<ContractRead | null> {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null
  return await contractIn(readSource(path, shown), shown)
}

/** The content of a file. Throws `ExitError` 1 if it is not as the schema says: a fact that is misread could do harm. */
export async function contractIn(source: SourceFile | Diagnostic, shown: string): Promise<ContractRead> {
  if ('code' in source) throw broken(shown, source.message)
  const { tree, diagnostics } = await readTree(source, chartBudget())
  const checked = tree === null ? { value: null, diagnostics } : await checkContract(tree)
  if (checked.value !== null) return { text: source.text, value: checked.value }
  const [first] = checked.diagnostics
  throw broken(`${shown}:${first?.place?.line ?? 1}`, first?.message ?? '')
}

/**
 * The facts that a run uses: what the file says, and what is assumed otherwise. Throws `ExitError` 1 for the file of
 * another contract.
 */
export function factsOf(read: ContractRead | null, contract: ContractName, shown: string): Facts {
  if (read === null) return assumedFacts(contract)
  if (read.value.contract === contract) return withFacts(assumedFacts(contract), read.value.facts)
  throw new ExitError(
    1,
    `${shown} is about contract ${read.value.contract}, but api.contract in espalier.yaml is ${contract}. Run "espalier probe --accept": it writes the facts of ${contract}.`,
  )
}

function broken(where: string, why: string): ExitError {
  return new ExitError(
    1,
    `${where} cannot be used: ${why} Correct it, or delete the file and let "espalier probe" write it again.`,
  )
}

const head = `# yaml-language-server: $schema=../schema/contract.schema.json
# What is known of how the service behaves, and from where. Written by "espalier probe"; docs/facts.md explains it.
`

/**
 * The text of org/contract.yaml. Comments of the earlier text stay, if the entries they are at still exist. Facts that
 * are not used any more go.
 */
export async function contractText(file: ContractFile, before: SourceFile['text'] | null): Promise<string> {
  const { Document, parseDocument, isMap } = await import('yaml')
  const document = before === null ? new Document({}) : parseDocument(before, { schema: 'core' })
  for (const name of retiredFacts) if (document.hasIn(['facts', name])) document.deleteIn(['facts', name])
  const rows: (readonly [readonly string[], unknown])[] = [[['contract'], file.contract]]
  for (const [name, fact] of Object.entries(file.facts)) rows.push([['facts', name], fact])
  for (const [part, types] of Object.entries(file.fields)) rows.push([['fields', part], types])
  for (const [path, value] of rows) {
    const old: unknown = document.getIn(path)
    if (old !== undefined && JSON.stringify(old) === JSON.stringify(value)) continue
    const node = document.createNode(value)
    if (isMap(node) && path[0] === 'facts') node.flow = true
    document.setIn(path, node)
  }
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: true })
  return before === null ? head + text : text
}
