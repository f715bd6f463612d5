import type { CST, DocumentOptions, Node, ParseOptions, SchemaOptions } from 'yaml'
import type { Diagnostic } from '../../model/files.js'
import { hiddenInText } from './hidden.js'
import { linesOf } from './lines.js'
import type { Marks } from './marks.js'
import { refuse, second, tooLong, tooMuch } from './markup.js'
import { mostShown, type Budget } from './budget.js'
import type { SourceFile } from './source.js'
import { syntaxWords } from './syntax-words.js'
import { nodeStart, valueOf, type Yaml } from './strict-values.js'
import { hiddenCharacter, type SyntaxIssue } from './syntax-issue.js'

/** The result of the strict reader: the value, where its parts are, and the nodes it came from. */
export interface StrictRead {
  readonly value: unknown
  readonly marks: Marks
  readonly contents: Node | null
  readonly yaml: Yaml
}

/** A file of people in which keys are there twice. The first value counts. */
export interface PartlyRead extends StrictRead {
  /** The people whose entries are there twice, or have something twice. */
  readonly twice: ReadonlySet<string>
}

/** How many mistakes of characters and marks are looked for in a file; fixing them shows the rest. */
const most = 20

/**
 * Every scalar is text: `no`, `1.10` and `0012` are what they look like. We find duplicate keys ourselves, because the
 * library compares each key with each.
 */
const options: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'failsafe',
  strict: true,
  uniqueKeys: false,
  stringKeys: true,
  merge: false,
  customTags: [],
  resolveKnownTags: false,
  logLevel: 'silent',
  prettyErrors: false,
}

/**
 * Reads YAML that is plain data: one document without anchors, aliases, tags, directives, complex keys. `read` is null
 * if and only if there are diagnostics: `yaml-syntax`, `yaml-feature`, `duplicate-key`, `hidden-character`, `too-large`.
 */
export async function readStrict(
  source: SourceFile,
  room: Budget,
): Promise<{
  readonly read: StrictRead | null
  readonly partly: PartlyRead | null
  readonly diagnostics: readonly Diagnostic[]
}> {
  const yaml = await import('yaml')
  const unfinished = unfinishedMerges(source.text)
  const unseen = hiddenInText(source.text, most).map(({ offset, name }) => hiddenCharacter(name, offset))
  const wrong = unfinished.length > 0 ? unfinished : unseen
  const contents = wrong.length === 0 ? parsed(yaml, source.text, room, wrong) : null
  const marks: Marks = new Map()
  const value = contents === null ? '' : valueOf(yaml, contents, wrong, marks)
  const all = { value, marks, contents, yaml }
  const read = wrong.length === 0 ? all : null
  const twice = read === null ? entriesOf(value, wrong) : null
  return { read, partly: twice === null ? null : { ...all, twice }, diagnostics: diagnosticsOf(source, wrong) }
}

/** The nodes of a text. What is wrong with it is added to `wrong`; then it is null. */
function parsed(yaml: Yaml, text: string, room: Budget, wrong: SyntaxIssue[]): Node | null {
  const tokens = tokensOf(yaml, text, room, wrong)
  // Never composed if anything is wrong: that is where hostile input takes its time.
  return wrong.length === 0 ? compose(yaml, tokens, wrong) : null
}

/** What is wrong with a part of a file that must be a map, such as an entry; empty if nothing is. */
export async function mapIssues(text: string, room: Budget): Promise<readonly SyntaxIssue[]> {
  const yaml = await import('yaml')
  const wrong = hiddenInText(text, most).map(({ offset, name }) => hiddenCharacter(name, offset))
  const contents = wrong.length === 0 ? parsed(yaml, text, room, wrong) : null
  if (contents !== null) valueOf(yaml, contents, wrong, new Map())
  if (wrong.length > 0 || yaml.isMap(contents)) return wrong.filter(({ holder }) => holder === undefined)
  const offset = text.search(/\S/)
  return [{ code: 'yaml-syntax', message: syntaxWords('MULTILINE_IMPLICIT_KEY', ''), offset: Math.max(0, offset) }]
}

/** The people in whose entries something is there twice; null if anything else is wrong. */
function entriesOf(value: unknown, wrong: readonly SyntaxIssue[]): ReadonlySet<string> | null {
  const people = (value as { readonly people?: unknown } | null)?.people
  if (typeof people !== 'object' || people === null || wrong.some(({ holder }) => holder === undefined)) return null
  const owner = new Map<unknown, string>()
  for (const [key, said] of Object.entries(people)) {
    const changes: unknown = (said as { readonly changes?: unknown } | null)?.changes
    for (const holder of [said, ...(Array.isArray(changes) ? (changes as unknown[]) : [])]) owner.set(holder, key)
  }
  const keys = wrong.map((one) => (one.holder === people ? one.key : owner.get(one.holder)))
  return keys.every((key) => key !== undefined) ? new Set(keys) : null
}

export function diagnosticsOf(source: SourceFile, wrong: readonly SyntaxIssue[]): readonly Diagnostic[] {
  const lines = linesOf(source)
  return wrong.slice(0, mostShown + 1).map(({ code, message, offset }) => {
    const place = lines.placeOf(offset)
    return { severity: 'error', code, message, place, excerpt: lines.excerpt(place.line) }
  })
}

const mergeMessage =
  'This is an unfinished merge: Git wrote both sides here. Keep what is right, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.'

/** Where Git has marked conflicts: at the start of each, or at what is left of one. */
function unfinishedMerges(text: string): SyntaxIssue[] {
  const marks = [...text.matchAll(/^(?:<{7} |\|{7} |={7}\r?$|>{7} )/gm)]
  const starts = marks.filter(([mark]) => mark.startsWith('<'))
  const shown = starts.length > 0 ? starts : marks.filter(([mark]) => mark.startsWith('>'))
  return shown.map(({ index }) => ({ code: 'yaml-syntax', message: mergeMessage, offset: index }))
}

/** Splits a text into pieces; stops as soon as it is rejected for good. */
function tokensOf(yaml: Yaml, text: string, room: Budget, wrong: SyntaxIssue[]): CST.Token[] {
  const parser = new yaml.Parser()
  const tokens: CST.Token[] = []
  let [documents, scalar] = [0, false]
  for (const lexeme of new yaml.Lexer().lex(text)) {
    const type = scalar ? 'scalar' : yaml.CST.tokenType(lexeme)
    scalar = !scalar && lexeme === yaml.CST.SCALAR
    const refused = refuse(type, lexeme, parser.offset)
    if (refused !== null) wrong.push(refused)
    const stop = --room.pieces < 0 ? tooLong(parser.offset) : tooMuch(type, parser.stack.length, parser.offset)
    if (stop !== null) wrong.push(stop)
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'document' && ++documents > 1) wrong.push(second(token.offset))
    }
    if (stop !== null || documents > 1 || wrong.length >= most) return tokens
  }
  return [...tokens, ...parser.end()]
}

/** Builds the nodes. The first mistake counts: those that follow mostly result from it. */
function compose(yaml: Yaml, tokens: readonly CST.Token[], wrong: SyntaxIssue[]): Node | null {
  const [document, next] = [...new yaml.Composer(options).compose(tokens)]
  const mistake = document?.errors[0] ?? document?.warnings[0]
  if (mistake === undefined && next !== undefined) wrong.push(second(nodeStart(next.contents)))
  if (mistake === undefined) return document?.contents ?? null
  wrong.push({ code: 'yaml-syntax', message: syntaxWords(mistake.code, mistake.message), offset: mistake.pos[0] })
  return null
}
