import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What the server offers at a place. */
export interface Offer {
  readonly label: string
  readonly documentation?: string | { readonly kind: string; readonly value: string }
  readonly textEdit?: { readonly newText: string }
  readonly insertText?: string
}

/** A mark in a file: the line, from 0, and the message. */
export interface Mark {
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
  readonly message: string
}

/** The real yaml-language-server, which has one folder open. */
export interface LanguageServer {
  /** Opens a file with a text, or changes it; returns the marks. */
  readonly open: (path: string, text: string) => Promise<readonly Mark[]>
  /** What is offered at a line and column, from 0. */
  readonly complete: (path: string, line: number, column: number) => Promise<readonly Offer[]>
  /** The Markdown that the server shows there. */
  readonly hover: (path: string, line: number, column: number) => Promise<string>
  /** The titles of the repairs that are offered for a mark. */
  readonly repairs: (path: string, mark: Mark) => Promise<readonly string[]>
  readonly stop: () => void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly uri: string; readonly items: readonly unknown[]; readonly diagnostics: readonly Mark[] }
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

const installed = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
)
const capabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
}
const end = '\r\n\r\n'

/** Starts the server as editors do, over its standard input and output. No setting of an editor is given. */
export async function languageServer(folder: string, program = installed): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = new Map<number, (message: Message) => void>()
  const marks = new Map<string, (found: readonly Mark[]) => void>()
  const opened = new Set<string>()
  let received: Buffer = Buffer.alloc(0)
  let last = 0

  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}${end}${text}`)
  }
  const ask = async (method: string, params: object): Promise<unknown> => {
    last += 1
    const id = last
    const answer = new Promise<Message>((resolve) => answers.set(id, resolve))
    send({ id, method, params })
    const { result, error } = await answer
    if (error !== undefined) throw new Error(error.message)
    return result
  }
  const take = (message: Message): void => {
    const { id, method, params } = message
    if (method === 'textDocument/publishDiagnostics' && params !== undefined)
      marks.get(params.uri)?.(params.diagnostics)
    // It asks for its settings, and gets none.
    else if (method !== undefined && id !== undefined)
      send({ id, result: method === 'workspace/configuration' ? params?.items.map(() => null) : null })
    else if (id !== undefined) answers.get(id)?.(message)
  }
  child.stdout.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes])
    for (;;) {
      const at = received.indexOf(end)
      const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, Math.max(at, 0)).toString())?.[1])
      if (at === -1 || received.length < at + end.length + length) return
      const from = at + end.length
      const text = received.subarray(from, from + length).toString()
      received = received.subarray(from + length)
      take(JSON.parse(text) as Message)
    }
  })
  const at = (path: string, line: number, character: number): object => ({
    textDocument: { uri: uriOf(path) },
    position: { line, character },
  })

  await ask('initialize', { processId: process.pid, rootUri: uriOf(folder), capabilities })
  send({ method: 'initialized', params: {} })
  return {
    async open(path, text) {
      const uri = uriOf(path)
      const found = new Promise<readonly Mark[]>((resolve) => marks.set(uri, resolve))
      const version = (last += 1)
      if (opened.has(uri))
        send({
          method: 'textDocument/didChange',
          params: { textDocument: { uri, version }, contentChanges: [{ text }] },
        })
      else
        send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version, text } } })
      opened.add(uri)
      return await found
    },
    async complete(path, line, column) {
      return ((await ask('textDocument/completion', at(path, line, column))) as { readonly items: readonly Offer[] })
        .items
    },
    async hover(path, line, column) {
      const shown = (await ask('textDocument/hover', at(path, line, column))) as { readonly contents: Offer } | null
      return (shown?.contents as { readonly value?: string } | undefined)?.value ?? ''
    },
    async repairs(path, mark) {
      const params = { textDocument: { uri: uriOf(path) }, range: mark.range, context: { diagnostics: [mark] } }
      const actions = (await ask('textDocument/codeAction', params)) as readonly { readonly title: string }[] | null
      return (actions ?? []).map(({ title }) => title)
    },
    stop: () => child.kill(),
  }
}

function uriOf(path: string): string {
  return pathToFileURL(path).href
}
