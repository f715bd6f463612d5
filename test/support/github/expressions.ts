import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** What expressions may name: github, secrets, inputs… by their names. */
export type Contexts = Readonly<Record<string, data.ExpressionData>>

export type Outcome = 'success' | 'failure' | 'cancelled'

/** The value of `${{ … }}` in a text, as a text. */
export function filled(text: unknown, contexts: Contexts): string {
  if (text === null || text === undefined) return ''
  return plainOf(text).replace(/\$\{\{(.*?)\}\}/gs, (_, inner: string) =>
    valueOf(inner, contexts, 'success').coerceString(),
  )
}

/** A value of a workflow file, which is text, a number or a boolean. */
const plainOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Every value of a table, filled. */
export function filledAll(table: unknown, contexts: Contexts): Record<string, string> {
  const entries = Object.entries((table ?? {}) as Readonly<Record<string, unknown>>)
  return Object.fromEntries(entries.map(([name, value]) => [name, filled(value, contexts)]))
}

/** Whether an `if` holds. Without a word about the outcome it means: and nothing has failed. */
export function holds(condition: unknown, contexts: Contexts, so: Outcome): boolean {
  if (condition === undefined || condition === null) return so === 'success'
  const text = plainOf(condition).replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  const whole = /\b(success|failure|always|cancelled)\s*\(/.test(text) ? text : `success() && (${text})`
  const value = valueOf(whole, contexts, so)
  return value.primitive ? !['', 'false', '0'].includes(value.coerceString()) : true
}

/** A plain value as expressions see it. */
export function asData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData
}

/** Secrets that note which of them is read. All of them together count as each of them. */
export function recordedSecrets(secrets: Readonly<Record<string, string>>, read: string[]): data.Dictionary {
  const pairs = Object.entries(secrets).map(([key, value]) => ({ key, value: new data.StringData(value) }))
  const recorded = new data.Dictionary(...pairs)
  const [get, values, all] = [
    recorded.get.bind(recorded),
    recorded.values.bind(recorded),
    recorded.pairs.bind(recorded),
  ]
  recorded.get = (name) => {
    read.push(name)
    return get(name)
  }
  recorded.values = () => {
    read.push('*')
    return values()
  }
  recorded.pairs = () => {
    read.push('*')
    return all()
  }
  return recorded
}

function valueOf(text: string, contexts: Contexts, so: Outcome): data.ExpressionData {
  const { tokens } = new Lexer(text.trim()).lex()
  const results: Readonly<Record<string, boolean>> = {
    success: so === 'success',
    failure: so === 'failure',
    cancelled: so === 'cancelled',
    always: true,
  }
  const functions = Object.entries(results).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }))
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse()
  const root = new data.Dictionary(...Object.entries(contexts).map(([key, value]) => ({ key, value })))
  return new Evaluator(parsed, root, new Map(functions.map((one) => [one.name, one]))).evaluate()
}
