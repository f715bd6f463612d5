import type { Printable } from '../render/escaping/printed.js'

/** Everything outside that a command may use. The entry makes one; tests make others. */
export interface Host {
  /** Without the keys. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** For the Git of the state, where that has a token of its own. */
  readonly stateEnv?: Host['env']
  /** The API key of the environment. A function, so that a printed world does not show it. */
  readonly key: () => string | undefined
  /** The key that seals the state, if the environment has one of its own for that. */
  readonly stateKey: () => string | undefined
  /** What Node itself was started with, such as --inspect. */
  readonly nodeFlags: readonly string[]
  /** The folder the command was run in: paths are relative to it. */
  readonly folder: string
  readonly version: string
  readonly now: () => Date
  /** Milliseconds from some moment on; never goes back. */
  readonly tick: () => number
  /** From 0 up to 1. */
  readonly random: () => number
  /** Ends early, without an error, once `stop` is aborted. */
  readonly sleep: (milliseconds: number, stop?: AbortSignal) => Promise<void>
  /** This process, and whether one of this machine lives. */
  readonly pid: number
  readonly isAlive: (pid: number) => boolean
  /** The machine, as no other is called, and who uses it. */
  readonly machine: () => { readonly name: string; readonly user: string }
  /**
   * Writes a new file below the folder, readable by its owner only, and returns its name: another one than asked for if
   * something has that already. Fails if the last folder on the way is a link.
   */
  readonly keep: (file: string, text: string) => Promise<string>
  /** Aborted by Ctrl-C or the end of a CI job. Whoever asks for it must end soon then; nobody else is interrupted so. */
  readonly interruption: () => AbortSignal
  readonly terminal: Terminal
}

/** The person in front of it, if there is one. Everything here goes to stderr: stdout is for the result. */
export interface Terminal {
  /** Whether somebody can see colours, and a line that changes. */
  readonly colour: boolean
  readonly live: boolean
  /** Whether somebody can answer. */
  readonly interactive: boolean
  /** Shows how far a long work is, on a line that the next one replaces; null takes it away. */
  readonly progress: (line: Printable | null) => void
  readonly say: (line: Printable) => void
  readonly ask: (question: Printable) => Promise<string>
}

/** What a command comes to. `out` is for stdout, `err` for stderr; both are complete texts, safe for a log. */
export interface Report {
  readonly exit: number
  readonly out: Printable
  readonly err: Printable
}
