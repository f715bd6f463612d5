import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** Runs the harness in a process of its own, and brings what it prints. Throws if it does not end well. */
export function child(words: readonly string[]): Promise<string> {
  const script = fileURLToPath(new URL('run.mjs', import.meta.url))
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
    let text = ''
    run.stdout.setEncoding('utf8').on('data', (part: string) => (text += part))
    run.once('error', reject)
    run.once('close', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${words.join(' ')} ends with ${String(code)}`)),
    )
  })
}
