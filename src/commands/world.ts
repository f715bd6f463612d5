/** Everything outside that a command may use. The entry makes one; tests make others. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder the command was run in: paths are relative to it. */
  readonly folder: string
  readonly version: string
  readonly now: () => Date
  /** Milliseconds from some moment on; never goes back. */
  readonly tick: () => number
  /** From 0 up to 1. */
  readonly random: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
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
  readonly progress: (line: string | null) => void
  readonly say: (line: string) => void
  readonly ask: (question: string) => Promise<string>
}

/** What a command comes to. `out` is for stdout, `err` for stderr; both are complete texts. */
export interface Report {
  readonly exit: number
  readonly out: string
  readonly err: string
}
