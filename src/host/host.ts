import type { Printable } from '../render/escaping/printed.js'

/** Everything outside that a command may use. The entry makes one; tests make others. */
export interface Host {
  /** Without the keys. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** For the Git of the state, if it has a token of its own. */
  readonly stateEnv?: Host['env']
  /** The API key of the environment. A function, so that a printed host does not show it. */
  readonly key: () => string | undefined
  /** The key that seals the state, if the environment has a separate one. */
  readonly stateKey: () => string | undefined
  /** What Node itself was started with, such as --inspect. */
  readonly nodeFlags: readonly string[]
  /** The folder the command was run in: paths are relative to it. */
  readonly folder: string
  readonly version: string
  readonly now: () => Date
  /** Milliseconds of a monotonic clock, from some moment on. */
  readonly tick: () => number
  /** From 0 up to 1. */
  readonly random: () => number
  /** For GitHub and other pages of the web, through the proxy of the environment if there is one. Never for the API key. */
  readonly fetch: typeof globalThis.fetch
  /** Ends early, without an error, once `stop` is aborted. */
  readonly sleep: (milliseconds: number, stop?: AbortSignal) => Promise<void>
  /** This process, and whether a process of this machine is alive. */
  readonly pid: number
  readonly isAlive: (pid: number) => boolean
  /** The machine's name, which no other has, and its user. */
  readonly machine: () => { readonly name: string; readonly user: string }
  /**
   * Writes a new file below the folder, readable by its owner only, and returns its name, which differs from the one
   * asked for if that exists already. Fails if the last folder on the way is a link.
   */
  readonly keep: (file: string, text: string) => Promise<string>
  /**
   * Aborted by Ctrl-C or the end of a CI job. A command that asks for it must end soon then; without it, the process
   * ends at once.
   */
  readonly interruption: () => AbortSignal
  readonly terminal: Terminal
}

/** The person at the terminal, if there is one. All but `print` goes to stderr: stdout is for the result. */
export interface Terminal {
  /** Whether a person can see colours, and a line that changes. */
  readonly colour: boolean
  readonly live: boolean
  /** Whether a person can answer. */
  readonly interactive: boolean
  /** Shows the progress of a long work, on a line that the next one replaces; null removes it. */
  readonly progress: (line: Printable | null) => void
  readonly say: (line: Printable) => void
  /** A result that is needed before the command ends, on stdout. */
  readonly print: (line: Printable) => void
  /** `offers`: what the Tab key completes an answer to. */
  readonly ask: (question: Printable, offers?: readonly string[]) => Promise<string>
}

/** The result of a command. `out` is for stdout, `err` for stderr; both are complete texts, safe for a log. */
export interface Report {
  readonly exit: number
  readonly out: Printable
  readonly err: Printable
}
